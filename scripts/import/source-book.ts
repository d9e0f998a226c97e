/** Collects the sources of one record and gives each a short key that facts refer to. */
import type { SourceRecord } from '../../data/schema.ts';
import { addressForReaders } from './source-addresses.ts';

/** A source as the researched files write it. */
export type SourceFact = {
  url?: string | null; title: string; seen?: boolean; excerpt_gist?: string; host_note?: string; unlinkable?: boolean;
};

/** The day on which the research was put together: what was read had been read by then. */
export const researchDay = '2026-11-23';

const knownKeys: [RegExp, (title: string) => string][] = [
  [/State_Media_Matrix/, () => 'state-media-profiles'],
  [/citizenlab\/test-lists/, (title) => `citizen-lab-${/lists\/(\w+)\.csv/.exec(title)?.[1] ?? 'list'}`],
  [/fundus\/blob\/.*\/src\//, () => 'fundus'],
  [/fundus\/blob\/.*\/tests\//, () => 'saved-page'],
  [/mbfcext/, () => 'mbfc-names'],
  [/news-homepages/, () => 'news-homepages'],
  [/wikipedia\.org/, () => 'wikipedia'],
  [/legal-entity-marks\/.*undesirable-orgs/, () => 'undesirable-extract'],
  [/legal-entity-marks\/.*foreign-agents/, () => 'foreign-agents-extract'],
  [/legal-entity-marks\/.*extremist-orgs/, () => 'extremist-extract'],
  [/legal-entity-marks\/.*terrorist-orgs/, () => 'terrorist-extract'],
  [/legal-entity-marks\/.*banned-sites/, () => 'banned-sites'],
  [/legal-entity-marks\/.*brand-aliases/, () => 'brand-aliases'],
  [/fz255\/undesirable/, () => 'fz255'],
];

function slug(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

const secondLevel = new Set(['co', 'com', 'org', 'gov', 'net', 'ac']);
function hostWord(url: string): string {
  const labels = new URL(url).hostname.split('.').filter((label) => label !== 'www');
  const name = labels.length > 2 && secondLevel.has(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2);
  return slug(name ?? 'source') || 'source';
}

function keyFor(source: SourceFact, url: string | null): string {
  const known = knownKeys.find(([pattern]) => pattern.test(source.url ?? ''));
  if (known) return known[1](source.title);
  const year = /\b(19|20)\d\d\b/.exec(source.title)?.[0];
  const word = url ? hostWord(url) : slug(source.title.split(/[:,(]/)[0] ?? 'source').split('-').slice(0, 3).join('-') || 'source';
  return year ? `${word}-${year}` : word;
}

export class SourceBook {
  #keys = new Map<string, string>();
  #sources: Record<string, SourceRecord> = {};

  /** The key of a source, added at first mention. A copy that was read outweighs the same one unread. */
  add(source: SourceFact, seen: boolean = source.seen ?? false): string {
    const address = addressForReaders(source.url, source.unlinkable);
    const identity = `${source.url ?? ''}|${source.url ? '' : source.title}`;
    const known = this.#keys.get(identity);
    if (known) {
      const record = this.#sources[known];
      if (record && seen && record.access === 'unread') Object.assign(record, { access: 'read', checked: researchDay });
      if (record && !record.gist && source.excerpt_gist) record.gist = source.excerpt_gist;
      return known;
    }
    const base = keyFor(source, address.url);
    let key = base;
    for (let n = 2; key in this.#sources; n++) key = `${base}-${n}`;
    this.#keys.set(identity, key);
    this.#sources[key] = {
      url: address.url, title: source.title.length < 3 ? `${source.title} (source)` : source.title,
      access: seen ? 'read' : 'unread', checked: seen ? researchDay : null, gist: source.excerpt_gist || null,
      ...(address.note || source.host_note ? { note: address.note ?? source.host_note ?? '' } : {}),
    };
    return key;
  }

  /** The sources that something refers to, in the order in which they were added. */
  used(references: Iterable<string>): Record<string, SourceRecord> {
    const wanted = new Set(references);
    return Object.fromEntries(Object.entries(this.#sources).filter(([key]) => wanted.has(key)));
  }

  get(key: string): SourceRecord | undefined {
    return this.#sources[key];
  }

  titlesLeftOut(references: Iterable<string>): string[] {
    const wanted = new Set(references);
    return Object.entries(this.#sources).filter(([key]) => !wanted.has(key)).map(([, source]) => source.title);
  }
}

/** Every source key that a value refers to, wherever it stands: arrays under `from` or `noteFrom`. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'from' || key === 'noteFrom') && Array.isArray(inner) ? inner.filter((item) => typeof item === 'string') : referencesIn(inner));
}
