import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actByName, folded, namesOf } from '../../../../core/acts/button-name.ts';
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
