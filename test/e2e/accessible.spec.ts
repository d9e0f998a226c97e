/** Our own pages as they ship, in the browser they ship for: no accessibility fault by axe, in words of both languages. */
import { expectAccessible } from './axe.ts';
import { until, type OwnPage } from './driver.ts';
import { lookUp, ownPageWith, RUSSIAN_IN_RUSSIA, startAs } from './reader.ts';
import { MODEL_CASE } from './sites.ts';
import { test } from './test.ts';

/** A page of ours with a word that it holds once it is drawn. */
const pages: Record<OwnPage, Record<'en' | 'ru', string>> = {
  popup: { en: 'Open the panel', ru: 'Открыть панель' },
  sidepanel: { en: 'With reporting by AP', ru: 'With reporting by AP' },
  options: { en: 'Settings as a file', ru: 'Настройки в файле' },
  welcome: { en: 'Start reading', ru: 'Начать читать' },
  known: { en: 'What Caveat knows', ru: 'Что знает Caveat' },
  print: { en: 'OVD-Info', ru: 'ОВД-Инфо' },
};

for (const language of ['en', 'ru'] as const) {
  test(`our own pages in ${language === 'en' ? 'English' : 'Russian'}`, async ({ driver }) => {
    test.setTimeout(240_000);
    await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel', language, guards: { level: 'risky', acts: {}, on: { social: true, anywhere: true, state: false, private: false, discreet: true } } });
    const tab = await driver.newTab();
    await tab.goto(MODEL_CASE);
    for (const [name, words] of Object.entries(pages)) {
      const own = await driver.openOwn(name as OwnPage, ['popup', 'sidepanel', 'print'].includes(name) ? MODEL_CASE : undefined);
      await ownPageWith(own, words[language]);
      await expectAccessible(own, name);
      await own.close();
    }
    await tab.close();
  });
}

test('each kind of record that Caveat shows of what it knows', async ({ driver }) => {
  await startAs(driver, RUSSIAN_IN_RUSSIA);
  const known = await driver.openOwn('known');
  await ownPageWith(known, 'What Caveat knows');
  for (const [words, type, name, says] of [
    ['meduza', 'Publishers', 'Meduza', 'Something wrong here?'],
    ['russia undesirable', 'Laws', 'Undesirable organisation', 'Something wrong here?'],
    ['norway', 'Places', 'Norway', 'Norway'],
  ] as const) {
    await until(() => known.eval<boolean>(`document.querySelector('input[type=search]') !== null && document.querySelector('.types button') !== null`), 'the search');
    await lookUp(known, words, type, name);
    await ownPageWith(known, says);
    await expectAccessible(known, `${type}: ${name}`);
    await known.goto(await known.eval('location.href'));
  }
  await known.close();
});
