/** The page's own publisher, whose name is never a credit: "Quelle: ntv.de", an agency's dateline on the agency's own site. */
import type { Agency } from '../../../data/schema.ts';
import { foldText } from './fold-text.ts';
import { moreForms } from './more-forms.ts';

/** Names of the page's publisher, and the agency it is, if it is one. */
export type SelfNames = { names: readonly string[]; agency: string | null };

/**
 * Works out whether the publisher is itself a wire agency: by a name that is one of an agency's forms, or by a host
 * whose own label is ("ansa.it", "apnews.com").
 */
export function selfNames(host: string, names: readonly (string | null | undefined)[], agencies: readonly Agency[]): SelfNames {
  const known = names.filter((name): name is string => !!name);
  const label = ownLabel(host);
  for (const agency of agencies) {
    const home = agency.country.toLowerCase().split('/').some((country) => host.endsWith(`.${country === 'gb' ? 'uk' : country}`));
    const unsure = new Set(agency.ambiguousForms.map(plain));
    const own = [...agency.forms, agency.name, ...(moreForms[agency.id] ?? [])].map(plain);
    if (own.some((form) => form === label && (home || (form.length > 2 && !unsure.has(form))))) return { names: known, agency: agency.id };
  }
  return { names: known, agency: null };
}

/** "aa" of "www.aa.com.tr", "afp" of "factcheck.afp.com": the label that its owner chose. */
function ownLabel(host: string): string {
  const labels = host.toLowerCase().split('.');
  const last = labels.length - 2;
  return (labels.at(-1)!.length === 2 && /^(?:com?|org|gov|net|ac|edu|or|go)$/.test(labels[last] ?? '') ? labels[last - 1] : labels[last]) ?? '';
}

const plain = (name: string): string => foldText(name).text.toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]+/gu, '');

const ids = new WeakMap<SelfNames, ReadonlySet<string>>();

/** Ids of the agencies that the publisher is. */
export function selfIds(self: SelfNames, agencies: readonly Agency[]): ReadonlySet<string> {
  const known = ids.get(self);
  if (known) return known;
  const names = new Set(self.names.map(plain).filter((name) => name.length > 1));
  const found = new Set(self.agency ? [self.agency] : []);
  if (names.size > 0) for (const agency of agencies) if ([agency.name, ...agency.forms, ...Object.values(agency.localNames).flat()].some((form) => names.has(plain(form)))) found.add(agency.id);
  ids.set(self, found);
  return found;
}
