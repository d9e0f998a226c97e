/** Says what kind of source a noun phrase names: a person, a body, an unnamed insider, an outlet, a document, or nobody in particular. */
import type { Range } from '../frames/noun-phrase.ts';
import { headOf } from '../frames/place.ts';
import { TAG } from '../packs/tags.ts';
import { nounKind } from './describe-noun.ts';
import { outletIn } from './describe-outlet.ts';
import { personIn } from './describe-person.ts';
import type { Description, Surroundings } from './description.ts';
import { wordsOf } from './names.ts';

/** Describes the phrase `range`; `insider`: words around it say that it is an unnamed person who knows. */
export function describe(at: Surroundings, phrase: Range, insider: boolean): Description {
  const { tokens, pack } = at;
  const range = pack.noArticles ? beforeOwn(tokens, phrase) : phrase;
  const head = headOf(tokens, range, pack);
  const first = tokens[range.from]!;
  const base: Description = {
    kind: null, key: null, name: null, role: null, text: wordsOf(at.text, tokens, range), head: head?.low ?? '', pronoun: null, person: null, spokesperson: null,
    definite: pack.isDefinite(first.low) || (pack.noArticles === true && !(first.tags & TAG.determiner)),
  };
  const pronoun = range.to - range.from === 1 ? (pack.pronounOf(first.low) ?? pack.possessiveOf(first.low) ?? null) : null;
  if (pronoun) return { ...base, pronoun };
  if (!head) return base;

  const person = personIn(at, range, head);
  const sure = person !== null && (person.person == null || person.person.evidence > 1);
  if (sure) return { ...base, ...person };
  const outlet = outletIn(at, range);
  if (person && outlet === null) return { ...base, ...person };
  if (outlet) return { ...base, ...outlet };
  return { ...base, ...nounKind(at, range, head, base, insider) };
}

/** "Евросоюз | в своём заявлении": where nouns have no articles, a preposition with a determiner starts something else. */
function beforeOwn(tokens: Surroundings['tokens'], { from, to }: Range): Range {
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]!.tags & TAG.preposition && !tokens[i]!.capital && tokens[i + 1]!.tags & TAG.determiner && !(tokens[i]!.tags & TAG.particle)) return { from, to: i };
  return { from, to };
}
