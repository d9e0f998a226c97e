/** What the rules for credits hand to one another: the line that they look at, and the hits that they class. */
import type { Agency } from '../../../data/schema.ts';
import type { Passage } from '../../article/article.ts';
import type { Line } from './lexer.ts';
import type { Token } from './tokens.ts';
import { primary } from '../primary-language.ts';
import { atHome } from './scanner.ts';
import { pressLanguages } from './more-forms.ts';

/** Where a line stands. `body-head`: first paragraphs; `body-tail`: last ones; the rest as in `Zone`. */
export type Place = 'byline' | 'caption' | 'before' | 'body-head' | 'body' | 'body-tail' | 'after';

export type HitClass = 'text-credit' | 'byline' | 'dateline' | 'photo-credit' | 'medium' | 'self' | 'subject' | 'unsure';

/** One classed mention of an agency, or of agencies without names (`agency` null). Token positions, end exclusive. */
export type Hit = { agency: Agency | null; name: string; as: HitClass; frame: Frame; token: number; from: number; to: number };

/** What made a credit of the name: opening words, closing words, the name alone, its place after the last sentence ... */
export type Frame = 'source' | 'open' | 'close' | 'copyright' | 'bare' | 'tail' | 'head' | 'dateline' | 'author' | 'photo';

export type Spot = {
  line: Line;
  place: Place;
  language: string | null;
  /** True in the first paragraph, whose first words may be a dateline. */
  first: boolean;
  where: Passage['where'];
};

/** How much a frame says. Strong ones (slash chain, "with reporting by") carry any spelling; fair ones only sure names. */
export type Strength = 'strong' | 'fair';

/** The agency that a token names, if the frame is strong enough for that spelling; else null. */
export function agencyOf(token: Token, language: string | null, strength: Strength): Agency | null {
  const form = token.form;
  if (!form) return null;
  const agency = form.agencies.find((candidate) => namedIn(candidate, language)) ?? form.agencies[0]!;
  if (strength === 'strong') return token.loose && form.risky && !atHome(agency, language) ? null : agency;
  if (token.loose && form.exact.length < 5) return null;
  return form.risky && !atHome(agency, language) ? null : agency;
}

const namedIn = (agency: Agency, language: string | null): boolean =>
  language !== null && agency.country.split('/').some((country) => (pressLanguages[country] ?? []).includes(primary(language)));

/** A text credit of the agency that a token names; nothing when the frame is too weak for that spelling. */
export const textHit = (spot: Spot, frame: Frame, i: number, from: number, to: number, strength: Strength): Hit[] => {
  const token = spot.line.tokens[i]!;
  const agency = agencyOf(token, spot.language, strength);
  if (!agency || agency.kind === 'photo' || (token.form!.photo && strength === 'fair')) return [];
  return [{ agency, name: agency.name, as: 'text-credit', frame, token: i, from, to }];
};

/** A text credit to agencies without names. */
export const unnamedHit = (spot: Spot, frame: Frame, i: number, from: number, to: number): Hit => ({ agency: null, name: spot.line.tokens[i]!.text, as: 'text-credit', frame, token: i, from, to });
