/** Our own pages as they ship, in the browser they ship for: no accessibility fault by axe, in words of both languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OwnPage, Tab } from './driver.ts';
import { ownPageWith, RUSSIAN_IN_RUSSIA, startAs } from './reader.ts';
import { MODEL_CASE } from './sites.ts';
import { expect, test } from './test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectAccessible(tab: Tab, name: string): Promise<void> {
  // Sent as an expression, because our pages allow no eval.
  await tab.eval(`(() => { ${AXE}; return 1; })()`);
  const found = await tab.eval<string>(`axe.run(document).then(({ passes, violations }) => JSON.stringify({ passed: passes.length > 0, faults: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')) }))`);
  expect(JSON.parse(found), name).toEqual({ passed: true, faults: [] });
}

/** A page of ours with a word that it holds once it is drawn. */
const pages: Record<OwnPage, Record<'en' | 'ru', string>> = {
  popup: { en: 'Open the panel', ru: 'Открыть панель' },
  sidepanel: { en: 'With reporting by AP', ru: 'With reporting by AP' },
  options: { en: 'Settings as a file', ru: 'Настройки в файле' },
  welcome: { en: 'Start reading', ru: 'Начать читать' },
  known: { en: 'What Caveat knows', ru: 'Что знает Caveat' },
};

for (const language of ['en', 'ru'] as const) {
  test(`our own pages in ${language === 'en' ? 'English' : 'Russian'}`, async ({ driver }) => {
    test.setTimeout(240_000);
    await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel', language, guards: { level: 'risky', acts: {}, on: { social: true, anywhere: true, state: false, private: false, discreet: true } } });
    const tab = await driver.newTab();
    await tab.goto(MODEL_CASE);
    for (const [name, words] of Object.entries(pages)) {
      const own = await driver.openOwn(name as OwnPage, name === 'popup' || name === 'sidepanel' ? MODEL_CASE : undefined);
      await ownPageWith(own, words[language]);
      await expectAccessible(own, name);
      await own.close();
    }
    await tab.close();
  });
}
