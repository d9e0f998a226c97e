/** The promised form, key by key: whoever reads `inspect --json` may rely on nothing missing and nothing more. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../core/report.ts';
import type { NoticeAct } from '../../../../core/legal/legal.ts';
import { inspected } from '../../../../scripts/inspect/contract.ts';

const fine = { basis: 'Art. 1', fine: { min: 1, max: 2, currency: 'RUB', unit: null }, detentionDays: null, prisonYears: null, compulsoryWorkHoursMax: null, forcedLabourYearsMax: null, otherPenalties: [], condition: null, note: null };
const act = (changes: Partial<NoticeAct>): NoticeAct => ({ act: 'share', risk: 'administrative', first: fine, repeat: null, unverified: false, certainty: 'high', worstCase: null, note: null, evidence: [], citations: [1], ...changes });

function report(acts: NoticeAct[]): Report {
  return {
    page: { url: 'https://a.example/1', host: 'a.example', kind: 'article', title: 'T', language: 'en', published: null, byline: ['Ann'], selfDescription: 'We are A.' },
    publisher: { kind: 'known', id: 'a', name: 'A', how: 'host', matched: 'a.example', card: {} as never },
    pageNotices: [{ kind: 'undesirable', text: 'N' }],
    sourcing: {
      language: 'en', pack: 'en', text: 'AP', paragraphs: 1, carried: [], photoNotes: [], republishedFrom: null, contributors: [], placeDateline: null, translated: null, cutOff: false,
      credits: [{ agency: 'ap', name: 'Associated Press', form: 'text-credit', text: 'With AP', passage: null }, { agency: null, name: 'agencies', form: 'byline', text: 'with agencies', passage: null }],
      sources: [{ id: 's1', kind: 'person', name: 'Ann', role: 'mayor', spokesperson: null, via: null, text: 'Ann', reason: null, quoted: 1, paraphrased: 0, declined: false, passages: [] }],
      attributions: [{ source: 's1', sourceSpan: [0, 1], cueSpan: null, contentSpan: null, quoted: true }],
      links: [{ href: 'https://b.example/', text: 'b', kind: 'other', publisher: null, passage: null }],
    },
    legal: {
      notices: [{
        jurisdiction: 'RU', regime: 'ru-undesirable-organization', kind: 'undesirable' as never, publisher: 'a', publisherName: 'A', status: 'Undesirable organisation', statusNames: 'x', quoted: 'x', authority: 'x', registerEntry: null, registerNumber: null,
        since: '2024-02-20', sinceBasis: 'seen', decided: null, until: null, scope: 'applies', because: [{ conditions: [{ kind: 'at', places: ['RU'] }], certainty: 'stated', partly: false, note: null }], acts, remainsLawful: null,
        keepInMind: [], covers: 'whole', note: null, checked: '2026-11-23', copyOf: null, reviewBy: '2027-01-01', stale: false, verified: true, citations: [0], severity: 'administrative',
      }],
      checks: [], background: [], related: [],
    },
    sourcingSummary: null,
    help: [],
    linked: {},
    embedded: [],
    citations: [{ url: 'https://c.example/0', title: 'C0', access: 'read', checked: '2026-11-01', gist: null }, { url: 'https://c.example/1', title: 'C1', access: 'unread', checked: null, gist: 'g' }],
    reader: { at: [], citizen: [], statelessResident: [] },
    today: '2026-11-23',
    data: { version: 1, compiled: '2026-11-23' },
  };
}

test('every part, with these keys and no others', () => {
  expect(inspected(report([act({})]))).toEqual({
    page: { url: 'https://a.example/1', host: 'a.example', kind: 'article', title: 'T', language: 'en', published: null, byline: ['Ann'] },
    publisher: { kind: 'known', id: 'a', name: 'A', how: 'host', matched: 'a.example' },
    pageNotices: [{ kind: 'undesirable', text: 'N' }],
    sourcing: {
      credits: [{ agency: 'ap', form: 'text-credit', text: 'With AP' }, { agency: 'agencies-unspecified', form: 'byline', text: 'with agencies' }],
      sources: [{ id: 's1', kind: 'person', name: 'Ann', role: 'mayor', text: 'Ann', reason: null }],
      attributions: [{ source: 's1', sourceSpan: [0, 1], cueSpan: null, contentSpan: null, quoted: true }],
      links: [{ href: 'https://b.example/', text: 'b', publisher: null }],
      text: 'AP',
    },
    notices: [{
      jurisdiction: 'RU', regime: 'ru-undesirable-organization', publisher: 'a', status: 'Undesirable organisation', since: '2024-02-20', scope: 'applies',
      because: [{ conditions: [{ kind: 'at', places: ['RU'] }], certainty: 'stated', partly: false }],
      acts: [{ act: 'share', risk: 'administrative', first: fine, repeat: null, certainty: 'high', citations: [{ url: 'https://c.example/1', title: 'C1', access: 'unread', checked: null }] }],
      checked: '2026-11-23', stale: false,
    }],
  });
});

describe('penalties', () => {
  test('of an act that nobody has read up are not told', () => {
    const [notice] = inspected(report([act({ unverified: true, repeat: fine })])).notices;
    expect(notice?.acts[0]).toMatchObject({ risk: 'administrative', first: null, repeat: null });
  });
});

test('an address without a page has no sourcing', () => {
  expect(inspected({ ...report([]), sourcing: null }).sourcing).toBeNull();
});
