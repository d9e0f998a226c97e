/** What a noun phrase turns out to name, and what one has to know to tell. */
import type { Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import type { PronounKind } from '../packs/language-pack.ts';
import { TAG } from '../packs/tags.ts';
import type { SourceKind } from '../sourcing.ts';
import type { Outlets } from './outlets.ts';
import type { People, Person } from './people.ts';

/**
 * `text`: the phrase as printed. `key`: under which mentions of the same source meet; null for one that only context can tell
 * (a pronoun, "the president"). `head`: the noun in lower case.
 */
export type Description = {
  kind: SourceKind | null;
  key: string | null;
  name: string | null;
  role: string | null;
  text: string;
  head: string;
  pronoun: PronounKind | null;
  person: Person | null;
  spokesperson: string | null;
  /** "the", "this": something mentioned before. */
  definite: boolean;
};

/** `starts`: tokens with which sentences start; a capital there says nothing. `capitals`: words that have one elsewhere in the text. */
export type Surroundings = { text: string; tokens: readonly Token[]; starts: ReadonlySet<number>; capitals: ReadonlySet<string>; pack: CompiledPack; people: People; outlets: Outlets };

/** Lower case, without opening article, closing possessive and case endings: under which two mentions of a thing meet. */
export function plainKey(words: string, pack: CompiledPack): string {
  const plain = words.toLowerCase().replace(/[’']s$/, '').replace(/["“”„«»'‘’]/g, '').trim().split(' ');
  while (plain.length > 1 && (pack.tagsOf(plain[0]!) & TAG.determiner) !== 0) plain.shift();
  return plain.map(pack.foldWord).join(' ');
}
