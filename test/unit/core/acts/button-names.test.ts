import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actByName, folded, nameTable, namesOf } from '../../../../core/acts/button-name.ts';
import { buttonNames, guardActs } from '../../../../data/schema.ts';
import { names, pageOf } from './page.ts';

const byLanguage = buttonNames.parse(parse(readFileSync('data/button-names.yml', 'utf8')));

describe('names of buttons', () => {
  test('in fifteen languages, each with every act, send and undo', () => {
    expect(Object.keys(byLanguage)).toHaveLength(15);
    for (const [language, acts] of Object.entries(byLanguage)) expect(Object.keys(acts).sort(), language).toEqual([...guardActs, 'send', 'undo'].sort());
  });
  test('every one of them is understood as it is written, unless two languages disagree', () => {
    const lost = Object.entries(byLanguage).flatMap(([language, acts]) => Object.entries(acts).flatMap(([act, list]) => list.filter((name) => actByName([folded(name)], names) !== act).map((name) => `${language} ${act} ${name}`)));
    expect(lost.length, lost.join('\n')).toBeLessThan(12);
    expect(lost.filter((line) => /^(en|ru) /.test(line))).toEqual([]);
  });
  test.each([
    ['Share on Facebook', 'share'],
    ['12 Likes. Like', null],
    ['Like (12 likes)', 'like'],
    ['ПОДЕЛИТЬСЯ', 'share'],
    ['Поделиться в Telegram', 'share'],
    // Opens a text; on X alone it is following, which its record knows.
    ['Читать', null],
    ['Читать далее', null],
    ['Читати далі', null],
    ['Save settings', null],
    ['Like 1.2K', 'like'],
    ['Класс 1,2К', 'like'],
    ['Класс: 1,2 тыс.', 'like'],
    ['Me gusta 3 mil', 'like'],
    ['Forward 10 minutes', null],
    ['Love ❤️', 'like'],
    ['Saved', 'undo'],
    ['Following', 'undo'],
    ['أعجبني', 'like'],
    ['اشتراک‌گذاری', 'share'],
    ['分享', 'share'],
    ['Post', 'send'],
    ['Postpone', null],
  ])('%s', (name, act) => {
    expect(actByName([folded(name)], names)).toBe(act);
  });
  /** What may go on, and what is meant whole since with more words it is a headline or another button. */
  test.each([
    ['en', 'Forward', 'share', ['Forward 10 seconds', 'Forward to the past: what comes next']],
    ['en', 'Boost', 'share', ['Boost for the economy']],
    ['en', 'Love', 'like', ['Love in wartime']],
    ['en', 'Favorite', 'like', ['Favorite recipes of our readers']],
    ['en', 'Join', 'follow', ['Join the conversation']],
    ['en', 'Leave', 'undo', ['Leave of absence']],
    ['ru', 'Реакция', 'like', ['Реакция Запада на санкции']],
    ['ru', 'Оценить', 'like', ['Оценить последствия']],
    ['ru', 'Класс', 'like', ['Класс закрыт на карантин']],
    ['ru', 'Репост', 'share', ['Репост стоил ему свободы']],
    ['ru', 'Следить', 'follow', ['Следить за событиями']],
    ['ru', 'Вступить', 'follow', ['Вступить в НАТО']],
    ['ru', 'Помочь', 'donate', ['Помочь детям войны']],
    ['ru', 'Донат', 'donate', ['Донат на пять лет тюрьмы']],
    ['uk', 'Стежити', 'follow', ['Стежити за новинами']],
    ['be', 'Далучыцца', 'follow', ['Далучыцца да абмеркавання']],
    ['kk', 'Қолдау көрсету', 'donate', ['Қолдау көрсету қызметі']],
    ['de', 'Folgen', 'follow', ['Folgen des Krieges']],
    ['de', 'Spenden', 'donate', ['Spenden für Opfer der Flut']],
    ['de', 'Gefällt mir', 'like', ['Gefällt mir nicht']],
    ['de', 'Abonniert', 'undo', ['Abonniert unseren Newsletter']],
    ['fr', 'Suivre', 'follow', ['Suivre le direct']],
    ['fr', 'Donner', 'donate', ['Donner votre avis']],
    ['fr', 'Soutenir', 'donate', ['Soutenir l’Ukraine']],
    ['es', 'Seguir', 'follow', ['Seguir leyendo']],
    ['es', 'Colaborar', 'donate', ['Colaborar con la justicia']],
    ['pt', 'Participar', 'follow', ['Participar da enquete']],
    ['pt', 'Assinar', 'subscribe', ['Assinar acordo de paz']],
    ['pt', 'A seguir', 'undo', ['A seguir: o próximo vídeo']],
    ['it', 'Segui', 'follow', ['Segui la diretta']],
    ['it', 'Inoltra', 'share', ['Inoltra richiesta']],
    ['pl', 'Dołącz', 'follow', ['Dołącz do dyskusji']],
    ['tr', 'Bağış', 'donate', ['Bağış kampanyası']],
    ['fa', 'اشتراک', 'subscribe', ['اشتراک سالانه']],
    ['fa', 'کمک مالی', 'donate', ['کمک مالی آمریکا به اوکراین']],
    ['ar', 'متابعة', 'follow', ['متابعة القراءة']],
    ['ar', 'مشاركة', 'share', ['مشاركة مصر في القمة']],
    ['ar', 'إعادة نشر', 'share', ['إعادة نشر القوات']],
  ])('%s: "%s" is meant whole', (_, name, act, others) => {
    expect(actByName([folded(name)], names)).toBe(act);
    for (const other of others) expect(actByName([folded(other)], names), other).toBeNull();
  });
  test.each([
    ['Share with your friends', 'share'],
    ['Share article on Facebook', 'share'],
    ['Forward message', 'share'],
    ['Follow Meduza', 'follow'],
    ['Follow us on Telegram', 'follow'],
    ['Join us on Telegram', 'follow'],
    ['Unfollow Meduza', 'undo'],
    ['Following @meduza', 'undo'],
    ['Leave group now', 'undo'],
    ['Leave your comment', 'comment'],
    ['Поделиться в VK', 'share'],
    ['Поддержать «Медузу»', 'donate'],
    ['Помочь проекту рублём', 'donate'],
    ['Подписаться на канал в Telegram', 'subscribe'],
    ['Вступить в группу «Дождя»', 'follow'],
    ['Folgen Sie uns auf X', 'follow'],
    ['Spenden Sie jetzt', 'donate'],
    ['Gefällt mir nicht mehr', 'undo'],
    ['Suivez-nous sur Telegram', 'follow'],
    ['Faire un don à la rédaction', 'donate'],
    ['Seguir a Meduza', 'follow'],
    ['Síguenos en Telegram', 'follow'],
    ['Compartilhar no Facebook', 'share'],
    ['Seguici su Telegram', 'follow'],
    ['Udostępnij na Facebooku', 'share'],
    ['Dołącz do nas na Telegramie', 'follow'],
    ['اشتراک در توییتر', 'share'],
    ['اشتراک در خبرنامه', 'subscribe'],
    ['مشاركة على فيسبوك', 'share'],
    ['تابعنا على تلغرام', 'follow'],
    ['分享到 Facebook', 'share'],
    // More words than stand on a button.
    ['Share of renewable energy rises to a record high', null],
    // Begins with a longer name of another act.
    ['Share a tip with us', null],
  ])('goes on: %s', (name, act) => {
    expect(actByName([folded(name)], names)).toBe(act);
  });
  test.each([
    ['TAKİP ET', 'follow'],
    ['YANITLA', 'comment'],
    ['BAĞIŞ YAP', 'donate'],
    ['indir', 'save'],
    ['INDIR', 'save'],
    ['İLET', 'share'],
    ['Tei\u00adlen', 'share'],
    ['\u200bПоделиться\u2060', 'share'],
    ['همرسانی', 'share'],
    ['مشـــاركة', 'share'],
  ])('in capitals, with what can’t be seen, and drawn out: %s', (name, act) => {
    expect(actByName([folded(name)], names)).toBe(act);
  });
  test('a name goes on only where it does so in all languages that have it', () => {
    const table = nameTable({ aa: { share: ['Do…'] }, bb: { share: ['Do'] }, cc: { like: ['Did…'] }, dd: { save: ['Did'] }, ee: { like: ['Did…'] } });
    expect([...table]).toEqual([['do', { act: 'share', goesOn: false }]]);
  });
  test('a label counts before what is written, and a title last', () => {
    const button = pageOf('<button aria-label="Share" title="Close">Like</button>').querySelector('button') as Element;
    expect(namesOf(button)).toEqual(['share', 'like', 'close']);
  });
  test('long texts are no names', () => {
    const button = pageOf(`<button>${'Share this and that '.repeat(20)}</button>`).querySelector('button') as Element;
    expect(namesOf(button)).toEqual([]);
  });
  test('any element has names or none, and never throws', () => {
    const { document } = new JSDOM('<svg><title>Like</title></svg><input value="Send" type="submit"><div aria-labelledby="gone"></div>').window;
    for (const element of document.querySelectorAll('*')) expect(Array.isArray(namesOf(element))).toBe(true);
  });
});
