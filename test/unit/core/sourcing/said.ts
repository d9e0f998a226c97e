/** Small views of what was found in a text, for the tests beside this file. */
import { findSourcingInText, type SourcingContext } from '../../../../core/sourcing/find-sourcing.ts';
import type { Source, Sourcing } from '../../../../core/sourcing/sourcing.ts';

const agency = (id: string, name: string, forms: string[], localNames: Record<string, string[]> = {}) => ({ id, name, country: '', kind: 'wire' as const, forms, localNames, ambiguousForms: [], note: null });

export const context: SourcingContext = {
  agencies: [
    agency('ap', 'Associated Press', ['AP', 'The Associated Press'], { ru: ['АП'] }),
    agency('reuters', 'Reuters', ['Reuters'], { ru: ['Рейтер'], zh: ['路透社'], fa: ['رویترز'], ar: ['رويترز'] }),
    agency('dpa', 'Deutsche Presse-Agentur', ['dpa']),
    agency('afp', 'Agence France-Presse', ['AFP']),
    agency('efe', 'EFE', ['EFE']),
  ],
  self: { names: ['The Harbour Post'], agency: null },
  publisherOfUrl: () => null,
};

export const sourcingOf = (text: string, language = 'en', self = context.self): Sourcing => findSourcingInText(text, language, { ...context, self });

/** Each source as "kind: name or words". */
export function who(text: string, language = 'en'): string[] {
  return sourcingOf(text, language).sources.map(({ kind, name, text: words }) => `${kind}: ${name ?? words}`);
}

export function only(text: string, language = 'en'): Source {
  const { sources } = sourcingOf(text, language);
  if (sources.length !== 1) throw new Error(`${sources.length} sources: ${sources.map(({ kind, text: words }) => `${kind} ${words}`).join(', ')}`);
  return sources[0]!;
}

/** Each attribution as "source | cue | content", with "–" for what is not there and a Q in front of quotations. */
export function said(text: string, language = 'en'): string[] {
  return sourcingOf(text, language).attributions.map(({ sourceSpan, cueSpan, contentSpan, quoted }) => (quoted ? 'Q ' : '') + [sourceSpan, cueSpan, contentSpan].map((span) => (span ? text.slice(...span) : '–')).join(' | '));
}
