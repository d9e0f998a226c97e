/** What a pack finds in one sentence, in short, for the tests beside this file. */
import { findSourcingInText, type SourcingContext } from '../../../../../core/sourcing/find-sourcing.ts';

const context: SourcingContext = { agencies: [], self: { names: [], agency: null }, publisherOfUrl: () => null };

/** Each source as "kind: name (role)"; without a name its words. "declined" follows where somebody was asked and did not answer. */
export function foundIn(text: string, language: string): string[] {
  return findSourcingInText(text, language, context).sources.map(({ kind, name, role, text: words, declined }) => `${kind}: ${name ?? words}${role ? ` (${role})` : ''}${declined ? ' declined' : ''}`);
}

/** Each attribution as "words for the source | cue | content". */
export function attributedIn(text: string, language: string): string[] {
  return findSourcingInText(text, language, context).attributions.map(({ sourceSpan, cueSpan, contentSpan }) => [sourceSpan, cueSpan, contentSpan].map((span) => (span ? text.slice(...span) : '–')).join(' | '));
}
