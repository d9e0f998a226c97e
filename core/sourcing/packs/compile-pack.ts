/** Turns a language pack's word lists into tables that a token can be looked up in; done once per language, on first use. */
import type { CueForm, CueKind, LanguagePack, PhraseKind, PronounKind } from './language-pack.ts';
import { TAG } from './tags.ts';
import { WordTags } from './word-list.ts';

export type Cue = { kind: CueKind; form: CueForm; clause: boolean; particle: string | null };
export type Phrase = { kind: PhraseKind; words: string[] };

export type CompiledPack = LanguagePack & {
  tagsOf: (word: string) => number;
  cuesOf: (word: string) => readonly Cue[] | undefined;
  /** Phrases by the first two letters of their first word, longest first. */
  phrasesFrom: (word: string) => readonly Phrase[] | undefined;
  pronounOf: (word: string) => PronounKind | undefined;
  isAbbreviation: (word: string) => boolean;
  genderOf: (name: string) => 'he' | 'she' | null;
  /** Full name of a well-known body for one of its forms in lower case. */
  bodyOf: (form: string) => string | undefined;
  isReportedMood: (word: string) => boolean;
  possessiveOf: (word: string) => PronounKind | undefined;
  isReportNoun: (word: string) => boolean;
  isDefinite: (word: string) => boolean;
  isCount: (word: string) => boolean;
  isPluralNoun: (word: string) => boolean;
  isTransitive: (word: string) => boolean;
  isNounToo: (word: string) => boolean;
};

/** Compiles a pack. Words are looked up in lower case. */
export function compilePack(pack: LanguagePack): CompiledPack {
  const tags = new WordTags();
  for (const [name, list] of Object.entries(pack.tags)) tags.add(list, TAG[name as keyof typeof TAG]);
  tags.add(`${pack.givenNames.he} ${pack.givenNames.she}`, TAG.givenName);
  for (const list of Object.values(pack.pronouns)) tags.add(list, TAG.pronoun);

  const pronouns = new Map<string, PronounKind>();
  for (const [kind, list] of Object.entries(pack.pronouns)) for (const word of words(list)) pronouns.set(word, kind as PronounKind);
  const possessives = new Map<string, PronounKind>();
  for (const [kind, list] of Object.entries(pack.possessives ?? {})) for (const word of words(list)) possessives.set(word, kind as PronounKind);
  const reportNouns = new Set(words(pack.reportNouns ?? ''));
  const definite = new Set(words(pack.definite ?? ''));
  const counts = new Set(words(pack.counts ?? ''));
  const plural = new WordTags();
  plural.add(pack.plural ?? '', 1);
  const women = new Set(words(pack.givenNames.she));
  const men = new Set(words(pack.givenNames.he));
  const abbreviations = new Set(words(pack.abbreviations));
  const moods = new Set(words(pack.reportedMood ?? ''));
  const transitive = new Set(words(pack.transitive ?? ''));
  const nouns = new Set(words(pack.nounsToo ?? ''));
  const cues = cueTable(pack);
  const phrases = phraseTable(pack);
  const bodies = bodyTable(pack.bodies);

  return {
    ...pack,
    tagsOf: (word) => tags.of(word),
    cuesOf: (word) => cues.get(word),
    phrasesFrom: (word) => phrases.get(word.slice(0, 2)),
    pronounOf: (word) => pronouns.get(word),
    isAbbreviation: (word) => abbreviations.has(word),
    genderOf: (name) => (men.has(name) ? 'he' : women.has(name) ? 'she' : null),
    bodyOf: (form) => bodies.get(form),
    isReportedMood: (word) => moods.has(word),
    possessiveOf: (word) => possessives.get(word),
    isReportNoun: (word) => reportNouns.has(word),
    isDefinite: (word) => definite.has(word),
    isCount: (word) => counts.has(word),
    isPluralNoun: (word) => plural.of(word) !== 0,
    isTransitive: (word) => transitive.has(word),
    isNounToo: (word) => nouns.has(word),
  };
}

function cueTable(pack: LanguagePack): Map<string, Cue[]> {
  const table = new Map<string, Cue[]>();
  for (const { kind, form, clause, words: list } of pack.cues) {
    for (const entry of words(list)) {
      const [word = '', particle = null] = entry.split('~');
      const cue = { kind, form, clause, particle };
      const known = table.get(word);
      if (known) known.push(cue);
      else table.set(word, [cue]);
    }
  }
  return table;
}

function phraseTable(pack: LanguagePack): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [kind, list] of Object.entries(pack.phrases)) {
    for (const line of list.split('\n')) {
      const parts = words(line);
      if (parts.length === 0) continue;
      const key = parts[0]!.slice(0, 2);
      const known = table.get(key);
      const phrase = { kind: kind as PhraseKind, words: parts };
      if (known) known.push(phrase);
      else table.set(key, [phrase]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function bodyTable(lines: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [name, forms] = line.split(':');
    if (name && forms) for (const form of forms.split(',')) table.set(form.trim(), name.trim());
  }
  return table;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
