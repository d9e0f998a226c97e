/** What is said beside a link: whose it is, and what that publisher's standing is where the reader is. */
import { describe, expect, test } from 'vitest';
import type { Reader } from '../../../core/legal/legal.ts';
import { linkedPublishers } from '../../../core/linked.ts';
import { act, clause, entry, list, publisher, recordIndex, regime } from '../../fixtures/records.ts';

const reader = (at: string[], citizen: string[] = []): Reader => ({ at, citizen, statelessResident: [] });
const index = recordIndex({
  publishers: [publisher('shore', { hosts: ['shore.example'] }), publisher('quiet', { hosts: ['quiet.example'] }), publisher('part', { hosts: ['part.example'] }), publisher('child', { hosts: ['child.example'], parent: 'shore' })],
  regimes: [
    regime('ru-ban', { clauses: [clause({ at: ['RU'] })], acts: [act('share', 'administrative'), act('read', 'none')] }),
    regime('by-doubt', { acts: [act('share', 'unclear')] }),
    regime('tr-block', { kind: 'block', acts: [act('read', 'none')] }),
    regime('ru-label', { acts: [act('read', 'none')] }),
  ],
  lists: [list('ru-ban', [entry('shore'), entry('part', { covers: 'section', only: ['part.example/news'] })]), list('by-doubt', [entry('shore')]), list('tr-block', [entry('shore')]), list('ru-label', [entry('shore')])],
});
const statuses = (url: string, who: Reader, today = '2026-11-23') => linkedPublishers([url], index, who, today)[url]?.statuses.map(({ regime: id, scope }) => `${id} ${scope}`);

describe('a link to a listed publisher', () => {
  test.each<[string, Reader, string[]]>([
    ['where it applies', reader(['RU']), ['ru-ban applies']],
    ['where acts are in doubt', reader(['BY']), ['by-doubt applies']],
    ['where the site is blocked, which is no rule for readers', reader(['TR']), []],
    ['for a reader who said nothing: only what is punished', reader([]), ['ru-ban may-apply']],
    ['for a reader elsewhere', reader(['NO'], ['NO']), []],
  ])('%s', (_, who, expected) => expect(statuses('https://www.shore.example/a/1', who)).toEqual(expected));

  test('a service is told by the status of its body', () => expect(statuses('https://child.example/', reader(['RU']))).toEqual(['ru-ban applies']));
  test('a status of one section is not said of another', () => {
    expect(statuses('https://part.example/news/1', reader(['RU']))).toEqual(['ru-ban applies']);
    expect(statuses('https://part.example/sport/1', reader(['RU']))).toEqual([]);
  });
  test('nothing was listed before it was', () => expect(statuses('https://shore.example/', reader(['RU']), '2024-01-01')).toEqual([]));
});

test('a link through a redirector, an archive or an account is told by where it leads', () => {
  const urls = ['https://l.facebook.com/l.php?u=https%3A%2F%2Fshore.example%2Fa', 'https://web.archive.org/web/2024/https://shore.example/a', 'https://vk.com/away.php?to=https%3A%2F%2Fshore.example.evil.example'];
  expect(Object.values(linkedPublishers(urls, index, reader(['RU']), '2026-11-23')).map(({ publisher: id, statuses: [first] }) => `${id} ${first?.regime} ${first?.severity}`)).toEqual(['shore ru-ban administrative', 'shore ru-ban administrative']);
});

test('other links: a publisher without a status is named, a stranger and a look-alike are left out', () => {
  const linked = linkedPublishers(['https://quiet.example/', 'https://shore.example.evil.example/', 'https://nobody.example/', 'no address'], index, reader(['RU']), '2026-11-23');
  expect(linked).toEqual({ 'https://quiet.example/': { publisher: 'quiet', name: 'Publisher quiet', statuses: [] } });
});
