/** What sourcing finds in a made-up text, one word per source: what the tests of the language packs compare. */
import { findSourcingInText } from '../../../../../core/sourcing/find-sourcing.ts';
import type { Source } from '../../../../../core/sourcing/sourcing.ts';
import type { Agency } from '../../../../../data/schema.ts';

const agency = (id: string, name: string): Agency => ({ id, name, country: '', kind: 'wire', forms: [name], localNames: {}, ambiguousForms: [], note: null });
const context = { agencies: [agency('reuters', 'Reuters'), agency('pap', 'PAP')], self: { names: ['Наш листок'], agency: null }, publisherOfUrl: () => null };

/**
 * Sources in the order of first mention: `person Анна Иванова`, `anonymous`, `vague`; `+declined` who gave no answer, `+reason` whose
 * anonymity is explained. Bodies and documents keep the words of the text.
 */
export function sourcesIn(text: string, language: string): string[] {
  return findSourcingInText(text, language, context).sources.map(printed);
}

function printed({ kind, name, text, declined, reason }: Source): string {
  const named = kind === 'anonymous' || kind === 'vague' ? kind : `${kind} ${name ?? text}`;
  return `${named}${reason ? ' +reason' : ''}${declined ? ' +declined' : ''}`;
}
