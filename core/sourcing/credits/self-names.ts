/** The page's own publisher, whose name is never a credit: "Quelle: ntv.de", an agency's dateline on the agency's own site. */
import type { Agency } from '../../../data/schema.ts';
import { foldText } from './fold-text.ts';
import { moreForms } from './more-forms.ts';

/** Names of the page's publisher, and the agency it is, if it is one. */
export type SelfNames = { names: readonly string[]; agency: string | null };

/**
 * What the publisher of a page is called, with the agency that its host says it is ("ansa.it", "factcheck.afp.com") or
 * that one of its names is. A given agency stands.
 */
export function selfNames(host: string, names: readonly (string | null | undefined)[], agencies: readonly Agency[], agency: string | null = null): SelfNames {
  const known = names.filter((name): name is string => !!name);
  return { names: known, agency: agency ?? ownerOf(host, agencies) };
}

/** Ids of the agencies that the publisher is. */
export function selfIds(self: SelfNames, agencies: readonly Agency[]): ReadonlySet<string> {
  const found = new Set(self.agency ? [self.agency] : []);
  const { names } = tableOf(agencies);
  for (const name of self.names) for (const id of names.get(plain(name)) ?? []) found.add(id);
  return found;
}

function ownerOf(host: string, agencies: readonly Agency[]): string | null {
  const label = ownLabel(host);
  for (const { id, sure, countries } of tableOf(agencies).labels.get(label) ?? []) {
    if (sure || countries.some((country) => host.endsWith(`.${country}`))) return id;
  }
  return null;
}

/** "aa" of "www.aa.com.tr", "afp" of "factcheck.afp.com": the label that its owner chose. */
function ownLabel(host: string): string {
  const labels = host.toLowerCase().split('.');
  const last = labels.length - 2;
  return (labels.at(-1)!.length === 2 && /^(?:com?|org|gov|net|ac|edu|or|go)$/.test(labels[last] ?? '') ? labels[last - 1] : labels[last]) ?? '';
}

/** `labels`: host label -> agencies of that name; one that could be anybody's ("beta") is sure only under its country's domain. */
type Table = { names: Map<string, string[]>; labels: Map<string, { id: string; sure: boolean; countries: string[] }[]> };

const tables = new WeakMap<readonly Agency[], Table>();

function tableOf(agencies: readonly Agency[]): Table {
  const known = tables.get(agencies);
  if (known) return known;
  const table: Table = { names: new Map(), labels: new Map() };
  for (const { id, name, country, forms, localNames, ambiguousForms } of agencies) {
    const unsure = new Set(ambiguousForms.map(plain));
    const countries = country.toLowerCase().split('/').map((code) => (code === 'gb' ? 'uk' : code));
    for (const form of new Set([name, ...forms, ...Object.values(localNames).flat()].map(plain))) push(table.names, form, id);
    for (const form of new Set([name, ...forms, ...(moreForms[id] ?? [])].map(plain))) push(table.labels, form, { id, sure: form.length > 2 && !unsure.has(form), countries });
  }
  tables.set(agencies, table);
  return table;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value); else if (key.length > 1) map.set(key, [value]);
}

const plain = (name: string): string => foldText(name).text.toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]+/gu, '');
