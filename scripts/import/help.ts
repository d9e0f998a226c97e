/** Helpers: who helps whom, and what contacting them may itself mean. */
import type { z } from 'zod';
import type { helper } from '../../data/schema.ts';
import { referencesIn, researchDay, SourceBook, type SourceFact } from './source-book.ts';

export type HelperFact = {
  id: string; name: string; url: string; who_they_help: string; jurisdictions: string[]; languages: string[]; what: string;
  contact_risk: string; sources: SourceFact[];
};

/** Helpers that have a record of their own, because a state gave them a status. */
const ownRecords: Record<string, string> = {
  'rsf-assistance': 'rsf', 'ovd-info': 'ovdinfo', 'viasna': 'viasna', 'baj': 'baj', 'cpj-emergencies': 'cpj', 'roskomsvoboda': 'roskomsvoboda', 'first-department': 'first-department',
};

/** One helper. `publishers` are the ids that exist. */
export function importHelper(fact: HelperFact, publishers: Set<string>): z.input<typeof helper> {
  const book = new SourceBook();
  const own = ownRecords[fact.id] ?? (publishers.has(fact.id) ? fact.id : undefined);
  const from = fact.sources.map((source) => book.add(source));
  const draft = {
    id: fact.id, name: fact.name, url: fact.url.startsWith('https://') ? fact.url : null, helps: fact.who_they_help,
    at: fact.jurisdictions, languages: fact.languages, offers: fact.what, contactRisk: fact.contact_risk || null,
    ...(own && publishers.has(own) ? { publisher: own } : {}), from, sources: {}, checked: researchDay,
  };
  return { ...draft, sources: book.used(referencesIn(draft)) };
}
