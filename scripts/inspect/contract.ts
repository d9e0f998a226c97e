/** A report in the form that `inspect --json` promises. Researchers and the evaluation read it: a change here is a change of contract. */
import type { PageNotice } from '../../core/article/article.ts';
import type { CitationRef, Notice, NoticeAct, Way } from '../../core/legal/legal.ts';
import type { Report } from '../../core/report.ts';
import type { Sourcing, Span } from '../../core/sourcing/sourcing.ts';
import type { Penalty } from '../../data/schema.ts';

export type InspectedCitation = { url: string; title: string; access: 'read' | 'unread'; checked: string | null };
export type InspectedSourcing = {
  credits: { agency: string; form: string; text: string }[];
  sources: { id: string; kind: string; name: string | null; role: string | null; text: string; reason: string | null }[];
  attributions: { source: string | null; sourceSpan: Span | null; cueSpan: Span | null; contentSpan: Span | null; quoted: boolean }[];
  links: { href: string; text: string; publisher: string | null }[];
  text: string;
};
export type InspectedAct = { act: string; risk: string; first: Penalty | null; repeat: Penalty | null; certainty: string | null; citations: InspectedCitation[] };
export type InspectedNotice = {
  jurisdiction: string;
  regime: string;
  publisher: string;
  status: string;
  since: string | null;
  scope: string;
  because: Pick<Way, 'conditions' | 'certainty' | 'partly'>[];
  acts: InspectedAct[];
  checked: string;
  stale: boolean;
};
export type Inspected = {
  page: { url: string; host: string; kind: string; title: string | null; language: string | null; published: string | null; byline: string[] };
  publisher: { kind: 'known'; id: string; name: string; how: string; matched: string } | { kind: 'declared'; name: string } | { kind: 'unknown' };
  pageNotices: PageNotice[];
  /** Null when there was an address but no page. */
  sourcing: InspectedSourcing | null;
  notices: InspectedNotice[];
};

export function inspected(report: Report): Inspected {
  const { url, host, kind, title, language, published, byline } = report.page;
  return {
    page: { url, host, kind, title, language, published, byline },
    publisher: publisherOf(report),
    pageNotices: report.pageNotices.map((notice) => ({ kind: notice.kind, text: notice.text })),
    sourcing: report.sourcing && inspectedSourcing(report.sourcing),
    notices: report.legal.notices.map((notice) => noticeOf(notice, report)),
  };
}

function publisherOf({ publisher }: Report): Inspected['publisher'] {
  if (publisher.kind !== 'known') return publisher;
  const { kind, id, name, how, matched } = publisher;
  return { kind, id, name, how, matched };
}

/** Stands for "agencies" without names, as in "with agencies": a credit, though nobody is named. */
const UNNAMED = 'agencies-unspecified';

/** The sourcing alone, as for a line of plain text. */
export function inspectedSourcing({ credits, sources, attributions, links, text }: Sourcing): InspectedSourcing {
  return {
    credits: credits.map((credit) => ({ agency: credit.agency ?? UNNAMED, form: credit.form, text: credit.text })),
    sources: sources.map(({ id, kind, name, role, text: words, reason }) => ({ id, kind, name, role, text: words, reason })),
    attributions: attributions.map(({ source, sourceSpan, cueSpan, contentSpan, quoted }) => ({ source, sourceSpan, cueSpan, contentSpan, quoted })),
    links: links.map(({ href, text: words, publisher }) => ({ href, text: words, publisher })),
    text,
  };
}

function noticeOf(notice: Notice, report: Report): InspectedNotice {
  const { jurisdiction, regime, publisher, status, since, scope, because, acts, checked, stale } = notice;
  return {
    jurisdiction,
    regime,
    publisher,
    status,
    since,
    scope,
    because: because.map(({ conditions, certainty, partly }) => ({ conditions, certainty, partly })),
    acts: acts.map((act) => actOf(act, report)),
    checked,
    stale,
  };
}

/** A penalty that nobody has read up is not told as a fact. */
function actOf({ act, risk, first, repeat, unverified, certainty, citations }: NoticeAct, report: Report): InspectedAct {
  return { act, risk, first: unverified ? null : first, repeat: unverified ? null : repeat, certainty, citations: citations.flatMap((ref) => citationOf(ref, report)) };
}

function citationOf(ref: CitationRef, { citations }: Report): InspectedCitation[] {
  const found = citations[ref];
  return found ? [{ url: found.url, title: found.title, access: found.access, checked: found.checked }] : [];
}
