import { describe, expect, test } from 'vitest';
import { collectCitations } from '../../../../core/citations.ts';
import { assess } from '../../../../core/legal/assess.ts';
import type { Legal, Reader } from '../../../../core/legal/legal.ts';
import { identify } from '../../../../core/publisher/identify.ts';
import type { RecordIndex } from '../../../../core/record-index.ts';
import type { Designation } from '../../../../data/schema.ts';
import { act, article, clause, entry, list, penalty, publisher, recordIndex, regime, source } from '../../../fixtures/records.ts';

const TODAY = '2026-11-23';
const silent: Reader = { at: [], citizen: [], statelessResident: [] };
const reader = (at: string, citizen = ''): Reader => ({ at: at ? [at] : [], citizen: citizen ? [citizen] : [], statelessResident: [] });

function look(index: RecordIndex, url: string, who: Reader = silent, today = TODAY): Legal & { cited: string[] } {
  const citations = collectCitations();
  const legal = assess(identify(url, null, index), index, who, today, citations);
  return { ...legal, cited: citations.list().map(({ url: cited }) => cited) };
}
const names = (legal: Legal) => legal.notices.map((notice) => `${notice.regime} ${notice.publisher} ${notice.scope}`);
const relatedNames = (legal: Legal) => legal.related.map((one) => `${one.regime} ${one.publisher}`);

/** A broadcaster with two services, each under a law of its own; a law of the whole; a rule that follows the story. */
const radio = recordIndex({
  publishers: [
    publisher('radio', { name: 'Radio', hosts: ['radio.example'], accounts: ['telegram:radio'] }),
    publisher('radio-north', { name: 'Radio North', parent: 'radio', hosts: ['north.example', 'radio.example/north'], accounts: ['telegram:north'] }),
    publisher('radio-south', { name: 'Radio South', parent: 'radio', hosts: ['south.example'] }),
    publisher('paper', { hosts: ['paper.example'] }),
  ],
  regimes: [
    regime('ru-undesirable', { clauses: [clause({ at: ['RU'], citizen: ['RU'] }), clause({ at: ['*'], citizen: ['RU'], certainty: 'lower' })], acts: [act('read', 'none'), act('share', 'administrative'), act('donate', 'criminal')] }),
    regime('by-formation', { kind: 'contact-ban', acts: [act('contact', 'criminal')] }),
    regime('ir-contact', { kind: 'contact-ban', acts: [act('contact', 'criminal')] }),
    regime('cn-block', { kind: 'block', acts: [act('read', 'none')] }),
    regime('ru-army', { kind: 'content-rule', clauses: [clause({ at: ['RU'], citizen: ['*'] }), clause({ at: ['*'], citizen: ['RU'] })], acts: [act('like', 'administrative')] }),
    regime('ru-items', { kind: 'item-list', acts: [act('read', 'administrative')] }),
    regime('th-content', { kind: 'content-rule', acts: [act('share', 'criminal')] }),
  ],
  lists: [
    list('ru-undesirable', [entry('radio')], { copyOf: { from: '2026-07', note: '' } }),
    list('by-formation', [entry('radio-north', { since: '2021-12-23' })]),
    list('ir-contact', [entry('radio-south', { since: '2010-01-04', covers: 'service' })]),
    list('cn-block', [entry('radio-south', { since: null })]),
  ],
});

describe('which statuses reach a page', () => {
  test('a status of the whole covers its services, a status of a service does not climb', () => {
    expect(names(look(radio, 'https://radio.example/a'))).toEqual(['ru-undesirable radio may-apply']);
    expect(names(look(radio, 'https://north.example/a'))).toEqual(['ru-undesirable radio may-apply', 'by-formation radio-north may-apply']);
    expect(names(look(radio, 'https://radio.example/north/1'))).toContain('by-formation radio-north may-apply');
    expect(names(look(radio, 'https://t.me/north/1'))).toContain('by-formation radio-north may-apply');
    expect(names(look(radio, 'https://web.archive.org/web/2024/https://north.example/'))).toContain('by-formation radio-north may-apply');
    expect(names(look(radio, 'https://paper.example/'))).toEqual([]);
  });

  test('the rest of the family is said to be elsewhere in it', () => {
    expect(relatedNames(look(radio, 'https://radio.example/'))).toEqual(['by-formation radio-north', 'ir-contact radio-south', 'cn-block radio-south']);
    expect(relatedNames(look(radio, 'https://north.example/'))).toEqual(['ir-contact radio-south']);
    expect(relatedNames(look(radio, 'https://paper.example/'))).toEqual([]);
    const [first] = look(radio, 'https://radio.example/').related;
    expect(first).toMatchObject({ jurisdiction: 'BY', publisherName: 'Radio North', host: 'north.example', quoted: 'status by-formation', since: '2021-12-23' });
  });

  test('nothing is said of the law for a page of somebody we do not know', () => {
    const nobody = look(radio, 'https://nobody.example/', reader('RU', 'RU'));
    expect(nobody.notices).toEqual([]);
    expect(nobody.checks).toEqual([]);
    expect(nobody.related).toEqual([]);
    const citations = collectCitations();
    const claimed = assess(identify('https://nobody.example/', article({ metadata: { publisher: 'Radio' } }), radio), radio, reader('RU', 'RU'), TODAY, citations);
    expect(claimed.notices).toEqual([]);
  });

  test('what was put right of late is said with the notice for half a year, if a reader could have acted on it', () => {
    const put = (on: string, tier: 'reader' | 'other') => ({ on, tier, was: `wrong until ${on}`, now: 'right', from: [] });
    const mended = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('ru-list', { corrections: [put('2026-01-10', 'reader'), put('2026-09-01', 'other')] })],
      lists: [list('ru-list', [entry('site', { corrections: [put('2026-03-01', 'reader')] })])],
    });
    const said = (today: string): string[] => (look(mended, 'https://site.example/', undefined, today).notices[0]?.corrections ?? []).map(({ on }) => on);
    expect(said('2026-02-28')).toEqual(['2026-01-10']);
    expect(said('2026-07-10')).toEqual(['2026-03-01', '2026-01-10']);
    expect(said('2026-07-11')).toEqual(['2026-03-01']);
    expect(said('2026-09-02')).toEqual([]);
    const sameDay = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('ru-list', { corrections: ['a', 'b', 'c'].map((now) => ({ ...put('2026-01-10', 'reader'), now })) })],
      lists: [list('ru-list', [entry('site')])],
    });
    expect(look(sameDay, 'https://site.example/', undefined, '2026-02-01').notices[0]?.corrections?.map(({ now }) => now)).toEqual(['a', 'b', 'c']);
  });

  test('nothing follows from a withdrawn entry, law or publisher', () => {
    const gone = { on: '2026-10-01', why: 'It never was.' };
    const withVoid = (what: 'entry' | 'regime' | 'none'): string[] => names(look(recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('ru-list', what === 'regime' ? { void: gone } : {})],
      lists: [list('ru-list', [entry('site', what === 'entry' ? { void: gone } : {})])],
    }), 'https://site.example/'));
    expect(withVoid('none')).toHaveLength(1);
    expect(withVoid('entry')).toEqual([]);
    expect(withVoid('regime')).toEqual([]);
  });

  test('an entry can be a measure of another kind than its law', () => {
    const mixed = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] }), publisher('channel', { hosts: ['channel.example'] })],
      regimes: [regime('md-orders', { kind: 'block' })],
      lists: [list('md-orders', [entry('site'), entry('channel', { kind: 'broadcast-ban' })])],
    });
    expect(look(mixed, 'https://site.example/').notices[0]?.kind).toBe('block');
    expect(look(mixed, 'https://channel.example/').notices[0]?.kind).toBe('broadcast-ban');
  });

  test('a block is of the site, and not of accounts elsewhere', () => {
    const blocked = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'], accounts: ['telegram:site', 'x:site'] })],
      regimes: [regime('cn-block', { kind: 'block' }), regime('in-block', { kind: 'block' })],
      lists: [list('cn-block', [entry('site')]), list('in-block', [entry('site', { covers: 'account', only: ['x:site'] })])],
    });
    expect(names(look(blocked, 'https://site.example/'))).toEqual(['cn-block site may-apply']);
    expect(names(look(blocked, 'https://t.me/site'))).toEqual([]);
    expect(names(look(blocked, 'https://x.com/site'))).toEqual(['in-block site may-apply']);
    expect(names(look(blocked, 'https://web.archive.org/web/2024/https://site.example/'))).toEqual(['cn-block site may-apply']);
  });

  const one = (...entries: Partial<Designation>[]) =>
    recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'], accounts: ['telegram:site', 'x:site'] }), publisher('part', { parent: 'site', hosts: ['part.example'] })],
      regimes: [regime('ru-list')],
      lists: [list('ru-list', entries.map((parts) => entry('site', parts)))],
    });
  test.each<[string, Partial<Designation>, string, number]>([
    ['on hold', { hold: 'sources disagree' }, 'https://site.example/', 0],
    ['not yet begun', { since: '2027-01-01' }, 'https://site.example/', 0],
    ['ended', { until: '2025-01-01' }, 'https://site.example/', 0],
    ['ending in the future', { until: '2027-01-01' }, 'https://site.example/', 1],
    ['listed but not yet applied', { since: '2026-01-01', appliesFrom: '2027-01-01' }, 'https://site.example/', 0],
    ['since an unknown day', { since: null }, 'https://site.example/', 1],
    ['one account, on the site', { covers: 'account', only: ['telegram:site'] }, 'https://site.example/', 0],
    ['one account, on it', { covers: 'account', only: ['telegram:site'] }, 'https://t.me/site/1', 1],
    ['one account, on another', { covers: 'account', only: ['telegram:site'] }, 'https://x.com/site', 0],
    ['single items, on the front page', { covers: 'items', only: ['site.example/a/1'] }, 'https://site.example/', 0],
    ['single items, on one of them', { covers: 'items', only: ['site.example/a/1'] }, 'https://site.example/a/1', 1],
    ['a frequency', { covers: 'frequency' }, 'https://site.example/', 0],
    ['a section above, on a part', { covers: 'section' }, 'https://part.example/', 0],
    ['the whole above, on a part', {}, 'https://part.example/', 1],
  ])('%s', (_, parts, url, count) => {
    const legal = look(one(parts), url);
    expect(legal.notices).toHaveLength(count);
  });

  test('what does not reach the page is told as related while it holds', () => {
    expect(relatedNames(look(one({ covers: 'items' }), 'https://site.example/'))).toEqual(['ru-list site']);
    expect(look(one({ covers: 'account', only: ['telegram:site'] }), 'https://site.example/').related[0]?.host).toBe('telegram:site');
    expect(look(one({ covers: 'items', hold: 'x' }), 'https://site.example/').related).toEqual([]);
    expect(look(one({ covers: 'items', until: '2020-01-01' }), 'https://site.example/').related).toEqual([]);
  });

  test('of several entries under one law the earliest is shown, once', () => {
    const legal = look(one({ since: '2024-05-01' }, { since: '2022-03-01' }, { since: null }, { covers: 'items', since: '2020-01-01' }), 'https://site.example/');
    expect(legal.notices.map(({ since }) => since)).toEqual(['2022-03-01']);
    expect(legal.related).toEqual([]);
  });

  test('the publisher’s own entry comes before that of the body above', () => {
    const both = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] }), publisher('part', { parent: 'site', hosts: ['part.example'] })],
      regimes: [regime('ru-list')],
      lists: [list('ru-list', [entry('site', { since: '2017-12-05' }), entry('part', { since: '2019-01-01' })])],
    });
    expect(look(both, 'https://part.example/').notices.map((notice) => [notice.publisher, notice.since])).toEqual([['part', '2019-01-01']]);
  });

  describe('a sub-host that the same list names in an entry of its own', () => {
    const wave = (...more: Partial<Designation>[]) => recordIndex({
      publishers: [publisher('wave', { hosts: ['wave.example', 'north.wave.example'] }), publisher('other', { hosts: ['other.example'] })],
      regimes: [regime('eu-ban'), regime('md-ban')],
      lists: [
        list('eu-ban', [entry('wave', { covers: 'service', only: ['wave.example'], since: '2022-03-02' }), ...more.map((parts) => entry('wave', { covers: 'service', only: ['north.wave.example'], since: '2023-02-25', ...parts }))]),
        list('md-ban', [entry('wave', { covers: 'service', only: ['wave.example'], since: '2022-03-02' })]),
      ],
    });
    const since = (index: RecordIndex, url: string, today = TODAY) => look(index, url, silent, today).notices.filter((notice) => notice.regime === 'eu-ban').map((notice) => notice.since);
    test('has that entry’s day, and the rest of the site has the other', () => {
      expect(since(wave({}), 'https://north.wave.example/a')).toEqual(['2023-02-25']);
      expect(since(wave({}), 'https://m.north.wave.example/a')).toEqual(['2023-02-25']);
      expect(since(wave({}), 'https://wave.example/a')).toEqual(['2022-03-02']);
      expect(since(wave({}), 'https://south.wave.example/a')).toEqual(['2022-03-02']);
      expect(since(wave({ since: null }), 'https://north.wave.example/a')).toEqual([null]);
    });
    test('was not listed before its own day', () => {
      expect(since(wave({}), 'https://north.wave.example/a', '2022-12-01')).toEqual([]);
      expect(relatedNames(look(wave({}), 'https://north.wave.example/a', silent, '2022-12-01'))).toContain('eu-ban wave');
      expect(since(wave({}), 'https://wave.example/a', '2022-12-01')).toEqual(['2022-03-02']);
    });
    test('is part of the site where it has no such entry, or one that does not stand', () => {
      for (const index of [wave(), wave({ hold: 'x' }), wave({ void: { on: '2026-01-01', why: 'x' } }), wave({ until: '2024-01-01' }), wave({ publisher: 'other', only: ['other.example'] })]) {
        expect(since(index, 'https://north.wave.example/a')).toEqual(['2022-03-02']);
      }
    });
    test('is part of it under another law', () => {
      expect(look(wave({}), 'https://north.wave.example/a').notices.find((notice) => notice.regime === 'md-ban')?.since).toBe('2022-03-02');
    });
    test('stays with a listing of the whole that is older', () => {
      const whole = recordIndex({ publishers: [publisher('wave', { hosts: ['wave.example'] })], regimes: [regime('eu-ban')], lists: [list('eu-ban', [entry('wave', { since: '2022-03-02' }), entry('wave', { covers: 'service', only: ['north.wave.example'], since: '2023-02-25' })])] });
      expect(since(whole, 'https://north.wave.example/a')).toEqual(['2022-03-02']);
    });
  });

  test('a law that goes by the list of another reaches whom that one lists, while it holds', () => {
    const laws = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] }), publisher('free', { hosts: ['free.example'] })],
      regimes: [regime('eu-ban'), regime('de-ban', { listedUnder: 'eu-ban', inForce: [{ from: '2023-01-01', until: null, state: 'in-force' }] })],
      lists: [list('eu-ban', [entry('site', { since: '2022-03-02' })])],
    });
    const scopes = (url: string, who: Reader, today = TODAY) => names(look(laws, url, who, today));
    expect(scopes('https://site.example/', reader('DE'))).toEqual(['de-ban site applies', 'eu-ban site applies']);
    expect(scopes('https://site.example/', reader('FR'))).toEqual(['eu-ban site applies', 'de-ban site elsewhere']);
    expect(scopes('https://site.example/', reader('DE'), '2022-06-01')).toEqual(['eu-ban site applies']);
    expect(scopes('https://free.example/', reader('DE'))).toEqual([]);
    expect(look(laws, 'https://site.example/', reader('DE')).checks[0]).toMatchObject({ jurisdiction: 'DE', state: 'listed', registers: [{ regime: 'de-ban', checked: '2026-10-01' }] });
  });

  test('a law that is over gives no notice, and gave one while it held', () => {
    const past = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('ae-old', { inForce: [{ from: '2017-06-07', until: '2021-01-05', state: 'historic' }] })],
      lists: [list('ae-old', [entry('site', { since: '2017-06-07' })])],
    });
    expect(look(past, 'https://site.example/', reader('AE'), '2018-05-01').notices[0]).toMatchObject({ scope: 'applies', regimeState: 'historic' });
    expect(look(past, 'https://site.example/', reader('AE')).notices).toEqual([]);
  });

  test('an entry under a rule that follows the story is never a notice', () => {
    const story = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('th-content', { kind: 'content-rule' })],
      lists: [list('th-content', [entry('site')])],
    });
    const legal = look(story, 'https://site.example/', reader('TH'));
    expect(legal.notices).toEqual([]);
    expect(legal.related).toEqual([]);
    expect(legal.background.map((rule) => rule.regime)).toEqual(['th-content']);
  });
});

describe('a notice', () => {
  test('carries what the records say', () => {
    const [notice] = look(radio, 'https://north.example/', reader('RU', 'RU')).notices;
    expect(notice).toMatchObject({
      jurisdiction: 'RU', regime: 'ru-undesirable', kind: 'publisher-register', publisher: 'radio', publisherName: 'Radio', status: 'Regime ru-undesirable',
      quoted: 'status ru-undesirable', authority: 'An authority', since: '2024-02-20', scope: 'applies', copyOf: '2026-07', reviewBy: '2027-01-31',
      stale: false, verified: true, severity: 'criminal', regimeState: 'in-force',
      because: [{ conditions: [{ kind: 'at', places: ['RU'] }, { kind: 'citizen', places: ['RU'] }], certainty: 'stated', partly: false, note: null }],
    });
    expect(notice?.acts.map((one) => [one.act, one.risk])).toEqual([['read', 'none'], ['share', 'administrative'], ['donate', 'criminal']]);
  });

  test('past its review date is stale, and stays', () => {
    expect(look(radio, 'https://radio.example/', reader('RU', 'RU'), '2027-03-09').notices[0]).toMatchObject({ stale: true, scope: 'applies' });
  });

  const unread = source('u', { access: 'unread', checked: null });
  const nowhere = source('n', { url: null });
  const withSources = (sources: ReturnType<typeof regime>['sources'], from: string[], parts: Parameters<typeof act>[2] = {}, risk: 'unclear' | 'administrative' = 'administrative') =>
    recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('ru-list', { acts: [act('share', risk, { evidence: [{ kind: 'law', issuer: null, text: 'x', from }], ...parts })], sources })],
      lists: [list('ru-list', [entry('site', { from: ['register'] })], { sources: { register: unread } })],
    });
  test('a penalty without a read source is marked, and so is a listing', () => {
    const read = source('r');
    const first = penalty({ fine: { min: 1, max: 2, currency: 'RUB', unit: null } });
    const verdict = (index: RecordIndex) => look(index, 'https://site.example/').notices[0]?.acts[0]?.unverified;
    expect(verdict(withSources({ read }, ['read'], { first }))).toBe(false);
    expect(verdict(withSources({ read, unread }, ['unread', 'read'], { first }))).toBe(false);
    expect(verdict(withSources({ unread }, ['unread'], { first }))).toBe(true);
    expect(verdict(withSources({ nowhere }, ['nowhere'], { first }))).toBe(true);
    expect(verdict(withSources({}, ['gone'], { first }))).toBe(true);
    expect(verdict(withSources({}, []))).toBe(true);
    expect(verdict(withSources({}, [], {}, 'unclear'))).toBe(false);
    expect(verdict(withSources({ unread }, ['unread'], {}, 'unclear'))).toBe(true);
    const [notice] = look(withSources({ unread }, ['unread'], { first }), 'https://site.example/').notices;
    expect(notice?.acts[0]?.first).toEqual(first);
    expect(notice?.verified).toBe(false);
  });

  test('sources without an address have no number', () => {
    const legal = look(withSources({ nowhere, read: source('r') }, ['nowhere', 'read']), 'https://site.example/');
    expect(legal.notices[0]?.acts[0]?.citations).toHaveLength(1);
    expect(legal.cited).not.toContain(null);
  });

  test('its numbers lead to its sources', () => {
    const legal = look(radio, 'https://radio.example/');
    const [notice] = legal.notices;
    expect(notice?.citations.map((number) => legal.cited[number])).toEqual(['https://source.example/ru-undesirable-register']);
    expect(notice?.acts[1]?.evidence[0]?.citations.map((number) => legal.cited[number])).toEqual(['https://source.example/ru-undesirable-law']);
  });
});

describe('order', () => {
  const many = recordIndex({
    publishers: [publisher('site', { hosts: ['site.example'] })],
    regimes: [
      regime('us-fara', { kind: 'source-context', clauses: [clause({ at: ['*'] })], acts: [act('donate', 'criminal')] }),
      regime('cn-block', { kind: 'block', clauses: [clause({ at: ['*'] })], acts: [act('access_via_vpn', 'criminal')] }),
      regime('ru-none', { clauses: [clause({ at: ['*'] })], acts: [act('read', 'none')] }),
      regime('ru-fine', { clauses: [clause({ at: ['*'] })], acts: [act('share', 'administrative')] }),
      regime('ru-crime', { clauses: [clause({ at: ['*'] })], acts: [act('donate', 'criminal')] }),
      regime('ru-crimes', { clauses: [clause({ at: ['*'] })], acts: [act('donate', 'criminal'), act('contact', 'criminal')] }),
      regime('ru-work', { clauses: [clause({ at: ['*'] })], acts: [act('work_for', 'criminal'), act('share', 'unclear')] }),
      regime('by-may', { clauses: [clause({ at: ['BY'] })], acts: [act('contact', 'criminal')] }),
      regime('kz-elsewhere', { clauses: [clause({ citizen: ['KZ'] })], acts: [act('contact', 'criminal')] }),
    ],
    lists: ['us-fara', 'cn-block', 'ru-none', 'ru-fine', 'ru-crime', 'ru-crimes', 'ru-work', 'by-may', 'kz-elsewhere'].map((id) => list(id, [entry('site')])),
  });
  test('scope first, then gravity, then kind; context last', () => {
    expect(look(many, 'https://site.example/', { at: [], citizen: ['NO'], statelessResident: [] }).notices.map((notice) => notice.regime)).toEqual([
      'ru-crimes', 'ru-crime', 'ru-fine', 'ru-work', 'ru-none', 'cn-block', 'us-fara', 'by-may', 'kz-elsewhere',
    ]);
  });
  test('does not depend on the order of the records', () => {
    const turned = { ...many, designated: { site: [...(many.designated.site ?? [])].reverse() } };
    expect(look(turned, 'https://site.example/').notices.map((notice) => notice.regime)).toEqual(look(many, 'https://site.example/').notices.map((notice) => notice.regime));
  });
});

describe('background', () => {
  const rules = (url: string, who: Reader, index = radio) => look(index, url, who).background.map((rule) => `${rule.regime} ${rule.scope}`);
  test('the rules of the reader’s places, whoever published the story', () => {
    expect(rules('https://paper.example/', reader('RU', 'RU'))).toEqual(['ru-army applies', 'ru-items applies']);
    expect(rules('https://nobody.example/', reader('RU', 'RU'))).toContain('ru-army applies');
    expect(rules('https://paper.example/', reader('NO', 'RU'))).toEqual(['ru-army applies']);
    expect(rules('https://paper.example/', reader('TH'))).toEqual(['th-content applies']);
    expect(rules('https://paper.example/', reader('NO', 'NO'))).toEqual([]);
  });
  test('a law on money or licences is one as long as nobody is listed under it', () => {
    const of = (lists: ReturnType<typeof list>[], kind: 'closure' | 'funding-rule' | 'block' = 'funding-rule') =>
      rules('https://site.example/', reader('GE'), recordIndex({ publishers: [publisher('site', { hosts: ['site.example'] }), publisher('other')], regimes: [regime('ge-money', { kind })], lists }));
    expect(of([])).toEqual(['ge-money applies']);
    expect(of([], 'closure')).toEqual(['ge-money applies']);
    expect(of([list('ge-money', [entry('other', { hold: 'no list of its own' })])])).toEqual(['ge-money applies']);
    expect(of([list('ge-money', [entry('other')])])).toEqual([]);
    expect(of([], 'block')).toEqual([]);
  });
  test('for one who said nothing, those of places that have a notice here', () => {
    expect(rules('https://radio.example/', silent)).toEqual(['ru-army may-apply', 'ru-items may-apply']);
    expect(rules('https://paper.example/', silent)).toEqual([]);
  });
  test('not those of a place whose notice is plainly elsewhere', () => {
    expect(rules('https://radio.example/', reader('NO', 'NO'))).toEqual([]);
  });
  test('not by what was left unsaid', () => {
    expect(rules('https://paper.example/', reader('NO'))).toEqual([]);
  });
  test('a list of items is none for a publisher that is on it', () => {
    const listed = recordIndex({
      publishers: [publisher('site', { hosts: ['site.example'] })],
      regimes: [regime('by-items', { kind: 'item-list' })],
      lists: [list('by-items', [entry('site')])],
    });
    expect(rules('https://site.example/', reader('BY'), listed)).toEqual([]);
    expect(names(look(listed, 'https://site.example/', reader('BY')))).toEqual(['by-items site applies']);
  });
  test('names its sources and its date', () => {
    const legal = look(radio, 'https://paper.example/', reader('TH'));
    expect(legal.background[0]).toMatchObject({ jurisdiction: 'TH', checked: '2026-10-01', reviewBy: '2027-04-01', stale: false });
    expect(legal.background[0]?.citations.map((number) => legal.cited[number])).toEqual(['https://source.example/th-content-law']);
    expect(look(radio, 'https://paper.example/', reader('TH'), '2027-05-01').background[0]?.stale).toBe(true);
  });
  test('a rule that is over is not shown', () => {
    const over = recordIndex({ regimes: [regime('ve-old', { kind: 'content-rule', inForce: [{ from: '2020-01-01', until: '2021-01-01', state: 'lapsed' }] })] });
    expect(rules('https://nobody.example/', reader('VE'), over)).toEqual([]);
  });
});

describe('what was looked at', () => {
  const states = (url: string, who: Reader, index = radio) => look(index, url, who).checks.map((check) => `${check.jurisdiction} ${check.state}`);
  test('the reader’s places first, then those that list it or of whose register we hold a copy', () => {
    expect(states('https://radio.example/', reader('NO', 'RU'))).toEqual(['NO not-covered', 'RU listed']);
    expect(states('https://paper.example/', reader('NO'))).toEqual(['NO not-covered', 'RU not-listed']);
    expect(states('https://paper.example/', silent)).toEqual(['RU not-listed']);
    expect(states('https://north.example/', reader('NO'))).toEqual(['NO not-covered', 'BY listed', 'RU listed']);
    const uncopied = recordIndex({ publishers: [publisher('paper', { hosts: ['paper.example'] })], regimes: [regime('kg-list')], lists: [list('kg-list', [])] });
    expect(states('https://paper.example/', silent, uncopied)).toEqual([]);
    const whole = { ...uncopied, designations: { 'kg-list': list('kg-list', [], { complete: true }) } };
    expect(states('https://paper.example/', silent, whole)).toEqual(['KG not-listed']);
  });
  test('a region is its country, each place once', () => {
    expect(states('https://paper.example/', { at: ['RU-MOW', 'UA-43'], citizen: ['RU'], statelessResident: [] })).toEqual(['RU not-listed', 'UA not-covered']);
  });
  test('a place with rules for stories and no list was not checked', () => {
    expect(states('https://paper.example/', reader('TH'))).toEqual(['TH not-covered', 'RU not-listed']);
  });
  test('nor a place with laws under which nobody is on record: a register of which we know no entry was not looked at', () => {
    const bare = recordIndex({
      publishers: [publisher('paper', { hosts: ['paper.example'] }), publisher('other')],
      regimes: [regime('ge-funding', { kind: 'funding-rule' }), regime('uz-list', { kind: 'item-list' }), regime('kg-list'), regime('kg-items', { kind: 'item-list' })],
      lists: [list('uz-list', [entry('other', { hold: 'sources disagree' })]), list('kg-list', [entry('other')]), list('kg-items', [])],
    });
    expect(states('https://paper.example/', reader('GE'), bare)).toEqual(['GE not-covered']);
    expect(states('https://paper.example/', reader('UZ'), bare)).toEqual(['UZ not-covered']);
    // That is not "no data", neither there nor for a citizen abroad whom none of it reaches.
    expect(look(bare, 'https://paper.example/', reader('GE')).checks).toMatchObject([{ rules: true }]);
    expect(look(bare, 'https://paper.example/', reader('NO', 'GE')).checks).toMatchObject([{ jurisdiction: 'NO', rules: false }, { jurisdiction: 'GE', rules: true }]);
    expect(look(bare, 'https://paper.example/', reader('UZ')).background.map(({ regime: law }) => law)).toEqual(['uz-list']);
    expect(look(bare, 'https://paper.example/', reader('KG')).checks).toMatchObject([{ jurisdiction: 'KG', state: 'not-listed', partial: true, registers: [{ regime: 'kg-list' }] }]);
  });
  test('a member of the Union is under its law too, where we hold any', () => {
    const eu = recordIndex({ publishers: [publisher('site', { hosts: ['site.example'] }), publisher('other')], regimes: [regime('eu-ban', { kind: 'broadcast-ban' })], lists: [list('eu-ban', [entry('other')])] });
    expect(states('https://site.example/', reader('DE'), eu)).toEqual(['DE not-covered', 'EU not-listed']);
    expect(states('https://site.example/', reader('NO'), eu)).toEqual(['NO not-covered']);
    expect(states('https://paper.example/', reader('DE'))).toEqual(['DE not-covered', 'RU not-listed']);
  });
  test('names registers and copies, and says when no register was gone through', () => {
    const [check] = look(radio, 'https://paper.example/', reader('RU')).checks;
    expect(check?.registers).toEqual([
      { regime: 'ru-undesirable', name: 'Regime ru-undesirable', copyOf: '2026-07', checked: '2026-10-01', stale: false, whole: false },
    ]);
    expect(check?.partial).toBe(false);
    expect(look(radio, 'https://paper.example/', reader('BY')).checks[0]).toMatchObject({ jurisdiction: 'BY', state: 'not-listed', partial: true });
    expect(look(radio, 'https://paper.example/', reader('RU'), '2027-06-01').checks[0]?.registers[0]?.stale).toBe(true);
  });
  test('a place is listed by what reaches the page only', () => {
    expect(states('https://radio.example/', reader('IR'))).toEqual(['IR not-listed', 'RU listed']);
    expect(look(radio, 'https://north.example/', reader('BY')).checks[0]?.registers.map((register) => register.regime)).toEqual(['by-formation']);
  });
});
