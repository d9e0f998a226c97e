/** The records as they are, through identification and law: the publishers and readers that the whole was made for. */
import { describe, expect, test } from 'vitest';
import { collectCitations } from '../../../core/citations.ts';
import { assess } from '../../../core/legal/assess.ts';
import type { Reader } from '../../../core/legal/legal.ts';
import { buildHostFilter } from '../../../core/publisher/build-host-filter.ts';
import { candidateKeys, hostFilterHas } from '../../../core/publisher/host-filter.ts';
import { identify } from '../../../core/publisher/identify.ts';
import { buildIndex, filterKeys } from '../../../scripts/compile/build-index.ts';
import { loadRecords } from '../../../scripts/load-records.ts';

const index = buildIndex(loadRecords().records);
const TODAY = '2026-11-23';
const reader = (at: string[], citizen: string[] = [], statelessResident: string[] = []): Reader => ({ at, citizen, statelessResident });
const inRussia = reader(['RU'], ['RU']);
const silent = reader([]);
const inNorway = reader(['NO'], ['NO']);

function look(url: string, who: Reader, today = TODAY) {
  const identity = identify(url, null, index);
  const legal = assess(identity, index, who, today, collectCitations());
  return { ...legal, scopes: Object.fromEntries(legal.notices.map((notice) => [notice.regime, notice.scope])), id: identity.finding.kind === 'known' ? identity.finding.id : null };
}

describe('RFE/RL', () => {
  const page = 'https://www.rferl.org/a/a-story/30048000.html';
  test.each<[string, Reader, string]>([
    ['in Russia with its passport', inRussia, 'applies'],
    ['nothing said', silent, 'may-apply'],
    ['in Norway with its passport', inNorway, 'elsewhere'],
    ['in Crimea, stateless and living there', reader(['UA-43'], [], ['UA-43']), 'applies'],
    ['in Donetsk oblast with a Russian passport', reader(['UA-14'], ['RU']), 'may-apply'],
    ['in Germany with a Russian passport', reader(['DE'], ['RU']), 'may-apply'],
    ['in Russia with a German passport', reader(['RU'], ['DE']), 'may-apply'],
  ])('%s', (_, who, scope) => expect(look(page, who).scopes['ru-undesirable-organization']).toBe(scope));

  test('is an undesirable organisation since 20 February 2024', () => {
    const [notice] = look(page, inRussia).notices;
    expect(notice).toMatchObject({ regime: 'ru-undesirable-organization', publisher: 'rferl', since: '2024-02-20', severity: 'criminal', verified: true, stale: false, registerNumber: '142' });
    expect(Object.fromEntries((notice?.acts ?? []).map((act) => [act.act, act.risk]))).toMatchObject({ read: 'none', share: 'administrative', like: 'unclear', save: 'unclear', donate: 'criminal' });
    const share = notice?.acts.find(({ act }) => act === 'share');
    expect(share).toMatchObject({ unverified: false, first: { fine: { min: 5_000, max: 15_000, currency: 'RUB' } }, repeat: { prisonYears: { min: 1, max: 4 } } });
  });
  test('was not, the day before', () => {
    expect(look(page, inRussia, '2024-02-19').scopes['ru-undesirable-organization']).toBeUndefined();
    expect(look(page, inRussia, '2024-02-20').scopes['ru-undesirable-organization']).toBe('applies');
  });
  test('carries no status of its services, which are told as theirs', () => {
    const { notices, related } = look(page, silent);
    expect(notices.filter(({ jurisdiction }) => jurisdiction !== 'RU')).toEqual([]);
    expect(related.map((one) => `${one.regime} ${one.publisher}`)).toEqual(expect.arrayContaining(['by-extremist-formation rferl-svaboda', 'ir-soft-war-contact-ban radiofarda']));
  });
  test('Norway is not covered, Russia lists it', () => {
    expect(look(page, inNorway).checks.slice(0, 1)).toMatchObject([{ jurisdiction: 'NO', state: 'not-covered' }]);
    expect(look(page, inNorway).checks.find(({ jurisdiction }) => jurisdiction === 'RU')).toMatchObject({ state: 'listed' });
  });
  test('is known in copies and on its accounts', () => {
    for (const url of [`https://web.archive.org/web/2024/${page}`, 'https://www-rferl-org.translate.goog/a/1.html?_x_tr_sl=en', `https://archive.ph/${page}`, 'https://x.com/RFERL/status/1']) {
      expect(look(url, inRussia).scopes['ru-undesirable-organization']).toBe('applies');
    }
    for (const url of ['https://rferl.org.evil.example/', 'https://evil.example/?u=https://www.rferl.org/', 'https://rferl.org@evil.example/', 'https://rfеrl.org/']) expect(look(url, inRussia).id).toBeNull();
  });
});

describe('Radio Svaboda', () => {
  test('has the status of RFE/RL in Russia and its own in Belarus', () => {
    const { notices } = look('https://www.svaboda.org/a/1.html', reader(['BY']));
    expect(notices.find(({ regime }) => regime === 'ru-undesirable-organization')).toMatchObject({ publisher: 'rferl', scope: 'may-apply' });
    expect(notices[0]).toMatchObject({ regime: 'by-extremist-formation', publisher: 'rferl-svaboda', scope: 'applies', since: '2021-12-23' });
    expect(look('https://www.svaboda.org/', inRussia).scopes['ru-undesirable-organization']).toBe('applies');
  });
});

describe('others', () => {
  test('OVD-Info: a foreign agent, and an extremist organisation since June 2026', () => {
    expect(look('https://ovd.info/', inRussia, '2026-06-01').scopes).toMatchObject({ 'ru-foreign-agent': 'applies' });
    expect(look('https://ovd.info/', inRussia, '2026-06-01').scopes['ru-extremist-organization']).toBeUndefined();
    expect(look('https://ovd.info/', inRussia).notices[0]).toMatchObject({ regime: 'ru-extremist-organization', scope: 'applies' });
  });
  test('a block in Russia is of the addresses that were blocked, each from its own day', () => {
    const blocked = (url: string, today?: string) => look(url, inRussia, today).scopes['ru-blocked-site'];
    expect(blocked('https://tvrain.ru/', '2022-03-02')).toBe('applies');
    expect(blocked('https://tvrain.ru/', '2022-02-28')).toBeUndefined();
    expect(blocked('https://tvrain.tv/')).toBe('applies');
    expect(blocked('https://www.bbc.com/russian/news-1', '2022-03-05')).toBe('applies');
    expect(blocked('https://www.bbc.com/news/1', '2022-03-05')).toBeUndefined();
    expect(blocked('https://www.bbc.com/news/1', '2022-03-17')).toBe('applies');
    expect(blocked('https://www.bbc.co.uk/news/1')).toBeUndefined();
    expect(blocked('https://ovdinfo.org/')).toBe('applies');
    expect(blocked('https://ovd.info/')).toBeUndefined();
  });
  test('DW: its Belarusian section and channel are a formation in Belarus, its English pages are not', () => {
    expect(look('https://www.dw.com/ru/%D0%B1%D0%B5%D0%BB%D0%B0%D1%80%D1%83%D1%81%D1%8C/s-9500', reader(['BY'])).scopes['by-extremist-formation']).toBe('applies');
    expect(look('https://t.me/s/dw_belarus/1', reader(['BY'])).scopes['by-extremist-formation']).toBe('applies');
    expect(look('https://www.dw.com/en/x/a-1', reader(['BY'])).scopes['by-extremist-formation']).toBeUndefined();
  });
  test('the company that Russia found undesirable is that of SOTA: Sota.vision, another outlet, is a foreign agent and no more', () => {
    expect(look('https://sotaproject.com/news/1', inRussia).scopes['ru-undesirable-organization']).toBe('applies');
    expect(look('https://sotavision.world/news/1', inRussia).scopes).toMatchObject({ 'ru-foreign-agent': 'applies' });
    expect(look('https://sotavision.world/news/1', inRussia).scopes['ru-undesirable-organization']).toBeUndefined();
  });
  test('what FBK or the case files call its own comes under its listing in Russia', () => {
    for (const url of ['https://navalny.live/p/7/', 'https://t.me/teamnavalny/1', 'https://t.me/news_sirena/1', 'https://www.youtube.com/@popularpolitics']) expect(look(url, inRussia).scopes['ru-extremist-organization'], url).toBe('applies');
  });
  test('Belarus: a ruling is of the day and the addresses that its list gives', () => {
    const listed = (url: string, list: string, today = TODAY) => look(url, reader(['BY']), today).scopes[list];
    expect(listed('https://t.me/mediazona_by/1', 'by-extremist-materials', '2022-05-20')).toBe('applies');
    expect(listed('https://t.me/mediazona_by/1', 'by-extremist-materials', '2022-05-19')).toBeUndefined();
    for (const [url, first, eve] of [['https://t.me/pozirkonline/1', '2023-04-21', '2023-04-20'], ['https://pozirk.online/1', '2023-12-05', '2023-12-04'], ['https://t.me/novychas/1', '2023-01-19', '2023-01-18']] as const) {
      expect(listed(url, 'by-extremist-materials', first), url).toBe('applies');
      expect(listed(url, 'by-extremist-materials', eve), url).toBeUndefined();
    }
    expect(listed('https://t.me/byplradio/1', 'by-extremist-materials')).toBe('applies');
    expect(listed('https://voiceofbelarus.com/1', 'by-extremist-formation', '2021-12-03')).toBe('applies');
    for (const url of ['https://t.me/stryzhak/1', 'https://digitalsolidarity.io/1', 'https://www.instagram.com/digitalsolidarity/']) expect(listed(url, 'by-extremist-formation'), url).toBe('applies');
    expect(listed('https://linkin.bio/radiosvaboda', 'by-extremist-materials')).toBe('applies');
  });
  test('Russia blocked European media on 25 June 2024, and some of them had been blocked before', () => {
    const blocked = (url: string, today = TODAY) => look(url, inRussia, today).scopes['ru-blocked-site'];
    for (const url of ['https://www.spiegel.de/1', 'https://www.rainews.it/1', 'https://www.politico.eu/1', 'https://elpais.com/1']) expect(blocked(url), url).toBe('applies');
    expect(blocked('https://www.spiegel.de/1', '2024-06-24')).toBeUndefined();
    expect(blocked('https://www.delfi.lv/1', '2024-06-24')).toBe('applies');
    expect(blocked('https://www.corriere.it/1')).toBeUndefined();
  });
  test('Niger cut the signal of France 24 and RFI, not their sites', () => {
    for (const url of ['https://www.france24.com/fr/1', 'https://www.rfi.fr/fr/1']) expect(look(url, reader(['NE'])).scopes['ne-suspension'], url).toBeUndefined();
  });
  test('RT in Germany, and not in Norway', () => {
    expect(look('https://www.rt.com/news/1', reader(['DE'], ['DE'])).scopes['eu-annex-xv-broadcast-ban']).toBe('applies');
    expect(look('https://www.rt.com/news/1', inNorway).scopes['eu-annex-xv-broadcast-ban']).toBe('elsewhere');
    expect(look('https://www.rt.com/news/1', reader(['DE'], ['DE'])).checks.map(({ jurisdiction, state }) => `${jurisdiction} ${state}`)).toContain('EU listed');
  });
  test('RT in Germany comes with the penalty there; in France that is elsewhere, and on a page that is not listed it is nowhere', () => {
    const german = (url: string, who: Reader, today = TODAY) => look(url, who, today).scopes['de-annex-xv-enforcement'];
    expect(german('https://www.rt.com/news/1', reader(['DE'], ['DE']))).toBe('applies');
    expect(german('https://lenta.ru/news/1', reader(['NO'], ['DE']))).toBe('applies');
    expect(german('https://www.rt.com/news/1', reader(['FR'], ['FR']))).toBe('elsewhere');
    expect(german('https://www.rt.com/news/1', silent)).toBe('may-apply');
    expect(german('https://www.bbc.com/news/1', reader(['DE'], ['DE']))).toBeUndefined();
    expect(german('https://lenta.ru/news/1', reader(['DE'], ['DE']), '2025-02-23')).toBeUndefined();
  });
  test('RT in Arabic is listed since its own day, that in Russian since none that we know', () => {
    const since = (host: string, today = TODAY) => look(`https://${host}/news/1`, reader(['DE'], ['DE']), today).notices.find(({ regime }) => regime === 'eu-annex-xv-broadcast-ban')?.since;
    expect(since('www.rt.com')).toBe('2022-03-02');
    expect(since('de.rt.com')).toBe('2022-03-02');
    expect(since('arabic.rt.com')).toBe('2023-02-25');
    expect(since('arabic.rt.com', '2023-02-24')).toBeUndefined();
    expect(since('russian.rt.com')).toBeNull();
  });
  test('the Union froze the funds of Rossiya Segodnya in 2023, and America those of Channel One in 2022; for Britain that rests on one source that names people of the channel, and is not said', () => {
    const scopes = (url: string, who: Reader, today = TODAY) => look(url, who, today).scopes;
    expect(scopes('https://ria.ru/1', reader(['DE']))['eu-asset-freeze']).toBe('applies');
    expect(scopes('https://ria.ru/1', reader(['DE']), '2023-02-24')['eu-asset-freeze']).toBeUndefined();
    expect(scopes('https://ria.ru/1', inNorway)['eu-asset-freeze']).toBe('elsewhere');
    expect(scopes('https://www.1tv.ru/1', reader(['US']))['us-russia-sanctions-media']).toBe('applies');
    expect(scopes('https://www.1tv.ru/1', reader(['US']), '2022-05-07')['us-russia-sanctions-media']).toBeUndefined();
    expect(scopes('https://www.1tv.ru/1', reader(['GB']))['gb-russia-sanctions-media']).toBeUndefined();
  });
  test('illegal television is a rule of Latvia whatever the page, and of no other place', () => {
    const rules = (url: string, who: Reader) => look(url, who).background.map(({ regime }) => regime);
    expect(rules('https://www.1tv.ru/news/1', reader(['LV']))).toContain('lv-illegal-tv-reception');
    expect(rules('https://www.1tv.ru/news/1', reader(['LT']))).not.toContain('lv-illegal-tv-reception');
    expect(rules('https://www.bbc.com/news/1', inNorway)).not.toContain('lv-illegal-tv-reception');
  });
  test('Iran International in Tehran', () => expect(look('https://www.iranintl.com/', reader(['IR'], ['IR'])).notices[0]).toMatchObject({ jurisdiction: 'IR', scope: 'applies', severity: 'criminal' }));
  test('Kloop in Bishkek', () => expect(look('https://kloop.kg/news/1', reader(['KG'], ['KG'])).scopes['kg-extremist-materials']).toBe('applies'));
  test('Reuters in Shanghai is blocked, and no more than that', () => {
    const { notices } = look('https://www.reuters.com/world/1', reader(['CN'], ['CN']));
    expect(notices.filter(({ jurisdiction }) => jurisdiction === 'CN').map(({ kind }) => kind)).toEqual(['block']);
  });
  test('Al Jazeera in Dubai: in 2018 sympathy with Qatar was a crime, today it is not', () => {
    const rules = (today: string) => look('https://www.aljazeera.com/news/1', reader(['AE']), today).background.map(({ regime }) => regime);
    expect(rules('2018-05-01')).toContain('ae-qatar-sympathy-2017');
    expect(rules(TODAY)).not.toContain('ae-qatar-sympathy-2017');
  });
  test('VG, for a Russian in Norway: checked for Russia, not listed; Norway not covered; the rules on stories stay', () => {
    const { notices, checks, background } = look('https://www.vg.no/nyheter/1', reader(['NO'], ['RU']));
    expect(notices).toEqual([]);
    expect(checks.slice(0, 2)).toMatchObject([{ jurisdiction: 'NO', state: 'not-covered' }, { jurisdiction: 'RU', state: 'not-listed', partial: false }]);
    expect(checks[1]?.registers.every(({ copyOf }) => copyOf !== null)).toBe(true);
    expect(background.map(({ regime }) => regime)).toContain('ru-army-discrediting');
  });
});

describe('every record', () => {
  const filter = buildHostFilter(filterKeys(index));
  const passes = (url: string) => candidateKeys(url).some((key) => hostFilterHas(filter, key));
  const addresses = Object.entries(index.hosts).flatMap(([host, owners]) => owners.map(({ path, publisher }) => [`https://www.${host}/${path ?? ''}`, publisher] as const));
  test('is met at its hosts, by the records and by the detector', () => {
    expect(addresses.length).toBeGreaterThan(1_000);
    expect(addresses.filter(([url, publisher]) => look(url, silent).id !== publisher)).toEqual([]);
    expect(addresses.filter(([url]) => !passes(url))).toEqual([]);
  });
  test('is met on its accounts', () => {
    const page: Record<string, (handle: string) => string> = {
      telegram: (handle) => `https://t.me/s/${handle}/1`, x: (handle) => `https://x.com/${handle}/status/1`, youtube: (handle) => `https://www.youtube.com/${/^uc[\w-]{22}$/.test(handle) ? 'channel/' : /^[cu]\//.test(handle) ? '' : '@'}${handle.replace(/^u\//, 'user/')}`,
      facebook: (handle) => `https://www.facebook.com/${handle}`, instagram: (handle) => `https://www.instagram.com/${handle}/`, vk: (handle) => `https://vk.com/${handle}`, ok: (handle) => `https://ok.ru/${handle}`,
      tiktok: (handle) => `https://www.tiktok.com/@${handle}`, threads: (handle) => `https://www.threads.net/@${handle}`,
    };
    const missed = Object.entries(index.accounts).filter(([key, publisher]) => {
      const [platform = '', handle = ''] = key.split(/:(.*)/s);
      const url = page[platform]?.(handle);
      return url !== undefined && (look(url, silent).id !== publisher || !passes(url));
    });
    expect(missed).toEqual([]);
  });
  test('of the law can be told to any reader without a fault', () => {
    for (const id of Object.keys(index.designated)) {
      const host = index.publishers[id]?.hosts[0]?.host;
      if (host) for (const who of [inRussia, silent, inNorway]) expect(look(`https://${host}/`, who).notices.every(({ acts, citations }) => acts.length >= 0 && citations.every(Number.isInteger))).toBe(true);
    }
  });
});

describe('accounts of publishers', () => {
  test.each([
    ['https://t.me/s/moscowtimes_ru', 'moscowtimes'],
    ['https://t.me/meduzalive/100', 'meduza'],
    ['https://www.youtube.com/@bellingcatofficial', 'bellingcat'],
    ['https://x.com/wwwproektmedia/status/1', 'proekt'],
    ['https://t.me/sotavisionmedia', 'sota-vision'],
    ['https://vk.com/radiosvaboda', 'rferl-svaboda'],
    ['https://ok.ru/group/52126350901465', 'rferl-svaboda'],
    ['https://t.me/doxajournal', 'doxa'],
  ])('%s is %s', (url, id) => expect(look(url, silent).id).toBe(id));

  test.each(['https://t.me/moscowtimes_ru/1', 'https://www.youtube.com/@bellingcatofficial', 'https://t.me/doxajournal', 'https://www.facebook.com/freeburyatiafoundation'])('%s carries the status of its publisher to a reader in Russia', (url) => {
    expect(look(url, inRussia).scopes['ru-undesirable-organization']).toBe('applies');
  });
});
