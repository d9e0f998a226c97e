/** Word lists as a language pack writes them, and the tag that each word gets from them. */

/**
 * A word list: words parted by white space, in lower case. `word*` takes every word that starts so, `*word` every word
 * that ends so; both are for languages that inflect or compound. `!word` takes a word out of what the patterns take.
 */
export type WordList = string;

const MOST_REMEMBERED = 20_000;

/** Maps words to bit sets of tags; patterns are tried by length, so a look-up is a handful of hash look-ups. */
export class WordTags {
  private readonly exact = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly suffixes = new Map<string, number>();
  private readonly prefixLengths: number[] = [];
  private readonly suffixLengths: number[] = [];
  /** Answers given before; words of a text come again and again. */
  private readonly memory = new Map<string, number>();

  add(list: WordList, tag: number): void {
    for (const word of list.split(/\s+/)) {
      if (word === '') continue;
      if (word.startsWith('!')) put(this.exact, word.slice(1), 0, null);
      else if (word.endsWith('*')) put(this.prefixes, word.slice(0, -1), tag, this.prefixLengths);
      else if (word.startsWith('*')) put(this.suffixes, word.slice(1), tag, this.suffixLengths);
      else put(this.exact, word, tag, null);
    }
  }

  /** All tags of a word in lower case; an exact entry keeps patterns from being tried. */
  of(word: string): number {
    const known = this.exact.get(word) ?? this.memory.get(word);
    if (known !== undefined) return known;
    let tags = 0;
    for (const length of this.prefixLengths) {
      if (length > word.length) break;
      tags |= this.prefixes.get(word.slice(0, length)) ?? 0;
    }
    for (const length of this.suffixLengths) {
      if (length > word.length) break;
      tags |= this.suffixes.get(word.slice(word.length - length)) ?? 0;
    }
    if (this.memory.size >= MOST_REMEMBERED) this.memory.clear();
    this.memory.set(word, tags);
    return tags;
  }
}

function put(map: Map<string, number>, key: string, tag: number, lengths: number[] | null): void {
  map.set(key, (map.get(key) ?? 0) | tag);
  if (lengths && !lengths.includes(key.length)) {
    lengths.push(key.length);
    lengths.sort((a, b) => a - b);
  }
}
