/** Builders for fixture reports: whole objects with everything left out that a case doesn't need. */
import type { Passage } from '../../core/article/article.ts';
import type { Evidence, Notice, NoticeAct } from '../../core/legal/legal.ts';
import type { Fact, PublisherCard } from '../../core/publisher/finding.ts';
import type { Report } from '../../core/report.ts';
import { summarise } from '../../core/sourcing/summary.ts';
import type { Source, Sourcing } from '../../core/sourcing/sourcing.ts';
import type { Act, EvidenceKind, LocalText, Penalty, Risk } from '../../data/schema.ts';

export const passage = (exact: string): Passage => ({ exact, prefix: '', suffix: '', where: 'body' });

export function penalty(values: Partial<Penalty>): Penalty {
  return {
    basis: null, fine: null, detentionDays: null, prisonYears: null, compulsoryWorkHoursMax: null, forcedLabourYearsMax: null,
    otherPenalties: [], condition: null, note: null, ...values,
  };
}

export const roubles = (min: number | null, max: number | null): NonNullable<Penalty['fine']> => ({ min, max, currency: 'RUB', unit: null });

export const evidence = (kind: EvidenceKind, text: LocalText, citations: number[] = [], issuer: LocalText | null = null): Evidence => ({ kind, issuer, text, citations });

export function act(name: Act, risk: Risk, values: Partial<NoticeAct> = {}): NoticeAct {
  return {
    act: name, risk, first: null, repeat: null, unverified: false, certainty: 'low', worstCase: null, note: null,
    evidence: [], citations: [], ...values,
  };
}

export function notice(values: Partial<Notice> & Pick<Notice, 'regime' | 'jurisdiction' | 'quoted'>): Notice {
  return {
    kind: 'publisher-register', publisher: 'rferl', publisherName: 'Radio Free Europe/Radio Liberty', status: 'Status', statusNames: { en: 'Status' },
    authority: 'Ministry of Justice', registerEntry: null, registerNumber: null, since: '2024-02-20', sinceBasis: 'seen', decided: null, until: null,
    scope: 'applies', because: [], acts: [], remainsLawful: null, keepInMind: [], covers: 'whole', note: null, checked: '2026-11-23',
    copyOf: '2026-07', reviewBy: '2027-01-31', stale: false, verified: true, citations: [0], severity: 'unclear', ...values,
  };
}

export const fact = <T>(value: T, citations: number[] = [], asOf: string | null = null): Fact<T> => ({ value, asOf, verified: citations.length > 0, citations });

export function card(values: Partial<PublisherCard> & Pick<PublisherCard, 'id' | 'name'>): PublisherCard {
  return {
    otherNames: [], parent: null, kind: null, kindBasis: null, owner: null, funding: null, country: null, seat: null, founded: null,
    languages: null, reach: null, state: null, note: null, asOf: null, ...values,
  };
}

export function source(values: Partial<Source> & Pick<Source, 'id' | 'kind'>): Source {
  return {
    name: null, role: null, spokesperson: null, via: null, text: values.name ?? '', reason: null, quoted: 0, paraphrased: 0, declined: false,
    passages: [passage(values.text ?? values.name ?? values.id)], ...values,
  };
}

export function sourcing(values: Partial<Sourcing>): Sourcing {
  return {
    language: 'en', pack: 'en', text: '', paragraphs: 0, carried: [], credits: [], photoNotes: [], sources: [], attributions: [], links: [],
    republishedFrom: null, contributors: [], placeDateline: null, translated: null, cutOff: false, ...values,
  };
}

/** Paragraphs of which the first ones rest on the source s1. */
export function told(paragraphs: number, named: number): Pick<Sourcing, 'text' | 'paragraphs' | 'attributions'> {
  const line = 'A line of text.';
  const attributions = Array.from({ length: named }, (_, at) => ({ source: 's1', sourceSpan: null, cueSpan: null, contentSpan: [at * (line.length + 2), at * (line.length + 2) + 6] as [number, number], quoted: false }));
  return { text: Array.from({ length: paragraphs }, () => line).join('\n\n'), paragraphs, attributions };
}

type ReportValues = Partial<Omit<Report, 'page' | 'legal'>> & { page?: Partial<Report['page']>; legal?: Partial<Report['legal']> };

export function report({ page, legal, ...values }: ReportValues): Report {
  return {
    page: { url: 'https://news.example/a', host: 'news.example', kind: 'article', title: 'A title', language: 'en', published: null, byline: [], selfDescription: null, ...page },
    publisher: { kind: 'unknown' },
    pageNotices: [],
    sourcing: null,
    sourcingSummary: values.sourcing ? summarise(values.sourcing) : null,
    legal: { notices: [], checks: [], background: [], related: [], ...legal },
    help: [],
    linked: {},
    embedded: [],
    citations: [],
    reader: { at: [], citizen: [], statelessResident: [] },
    today: '2026-11-23',
    data: { version: 1, compiled: '2026-11-23' },
    ...values,
  };
}
