/** Turns a language pack's word lists into tables that a token can be looked up in; done once per language, on first use. */
import type { CueForm, CueKind, LanguagePack, PhraseKind, PronounKind } from './language-pack.ts';
import { bodyTable, cueTable, folder, phraseTable, vocabulary, words } from './tables.ts';
import { TAG } from './tags.ts';
import { WordTags, type WordList } from './word-list.ts';

export type Cue = { kind: CueKind; form: CueForm; clause: boolean; particle: string | null };
/** `source`: the word with which the source itself starts, -1 if the source comes after all of them. */
export type Phrase = { kind: PhraseKind; words: string[]; source: number };

/** A pack whose word lists have become questions. */
export type CompiledPack = Omit<LanguagePack, 'as' | 'focus' | 'agent' | 'relatives' | 'oblique' | 'dative' | 'genitive' | 'locative' | 'locativeForms' | 'pluralVerbs' | 'surnames' | 'plainSurnames' | 'weakMood' | 'aboutPrepositions' | 'anaphora' | 'participleLeads' | 'pressReports' | 'calls' | 'writes' | 'questions' | 'aims' | 'naming' | 'nonFinite' | 'learning' | 'personRelatives' | 'conditions' | 'afterMood' | 'reportNounLinks'> & {
  isAs: (word: string) => boolean;
  isFocus: (word: string) => boolean;
  isAgent: (word: string) => boolean;
  isRelative: (word: string) => boolean;
  isOblique: (word: string) => boolean;
  isDative: (word: string) => boolean;
  isGenitive: (word: string) => boolean;
  isLocative: (word: string) => boolean;
  isLocativeForm: (word: string) => boolean;
  isPluralVerb: (word: string) => boolean;
  isSurname: (word: string) => boolean;
  isPlainSurname: (word: string) => boolean;
  isWeakMood: (word: string) => boolean;
  isAbout: (word: string) => boolean;
  isAnaphora: (word: string) => boolean;
  tagsOf: (word: string) => number;
  cuesOf: (word: string) => readonly Cue[] | undefined;
  /** Phrases by the first two letters of their first word, longest first. */
  phrasesFrom: (word: string) => readonly Phrase[] | undefined;
  pronounOf: (word: string) => PronounKind | undefined;
  isAbbreviation: (word: string) => boolean;
  genderOf: (name: string) => 'he' | 'she' | null;
  /** Full name of a well-known body for one of its forms, in lower case and without case endings. */
  bodyOf: (form: string) => string | undefined;
  isReportedMood: (word: string) => boolean;
  possessiveOf: (word: string) => PronounKind | undefined;
  isReportNoun: (word: string) => boolean;
  isOther: (word: string) => boolean;
  isDefinite: (word: string) => boolean;
  isCount: (word: string) => boolean;
  isPluralNoun: (word: string) => boolean;
  /** A word without its case ending, so that "Рябкова" and "Рябков" meet; unchanged where names have no cases. */
  foldWord: (word: string) => string;
  isElided: (word: string) => boolean;
  cliticsOf: readonly string[];
  /** For text without spaces: words of the pack, and the length of the longest. */
  isKnown: (word: string) => boolean;
  longestWord: number;
  isSay: (word: string) => boolean;
  isTransitive: (word: string) => boolean;
  isNounToo: (word: string) => boolean;
  isParticipleLead: (word: string) => boolean;
  isPressReport: (word: string) => boolean;
  isCall: (word: string) => boolean;
  isWriting: (word: string) => boolean;
  isQuestion: (word: string) => boolean;
  isAim: (word: string) => boolean;
  isNaming: (word: string) => boolean;
  isNonFinite: (word: string) => boolean;
  isLearning: (word: string) => boolean;
  isPersonRelative: (word: string) => boolean;
  isCondition: (word: string) => boolean;
  isAfterMood: (word: string) => boolean;
  isReportNounLink: (word: string) => boolean;
  sexOf: (noun: string) => 'he' | 'she' | null;
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
  const asked = (list: WordList | undefined) => {
    const table = new WordTags();
    table.add(list ?? '', 1);
    return (word: string) => table.of(word) !== 0;
  };
  const isHers = asked(pack.givenNames.she);
  const isHis = asked(pack.givenNames.he);
  const isFemale = asked(pack.sexes?.she);
  const isMale = asked(pack.sexes?.he);
  const abbreviations = new Set(words(pack.abbreviations));
  const cues = cueTable(pack);
  const phrases = phraseTable(pack);
  const foldWord = folder(words(pack.endings ?? ''));
  const bodies = bodyTable(pack.bodies, foldWord);

  const known = pack.spaceless ? vocabulary(pack) : new Set<string>();

  return {
    ...pack,
    isKnown: (word) => known.has(word),
    longestWord: Math.max(0, ...[...known].map((word) => word.length)),
    isAs: asked(pack.as),
    isFocus: asked(pack.focus),
    isAgent: asked(pack.agent),
    isRelative: asked(pack.relatives),
    isOblique: asked(pack.oblique),
    isDative: asked(pack.dative),
    isGenitive: asked(pack.genitive),
    isLocative: asked(pack.locative),
    isLocativeForm: asked(pack.locativeForms),
    isPluralVerb: asked(pack.pluralVerbs),
    isSurname: asked(pack.surnames),
    isPlainSurname: asked(pack.plainSurnames),
    isWeakMood: asked(pack.weakMood),
    isAbout: asked(pack.aboutPrepositions),
    isAnaphora: asked(pack.anaphora),
    tagsOf: (word) => tags.of(word),
    cuesOf: (word) => cues.get(word),
    phrasesFrom: (word) => phrases.get(word.slice(0, 2)),
    pronounOf: (word) => pronouns.get(word),
    isAbbreviation: (word) => abbreviations.has(word),
    genderOf: (name) => (isHis(name) ? 'he' : isHers(name) ? 'she' : null),
    bodyOf: (form) => bodies.get(form),
    isReportedMood: asked(pack.reportedMood),
    possessiveOf: (word) => possessives.get(word),
    isReportNoun: asked(pack.reportNouns),
    isOther: asked(pack.others),
    isDefinite: asked(pack.definite),
    isCount: asked(pack.counts),
    isPluralNoun: asked(pack.plural),
    foldWord,
    isElided: asked(pack.elided),
    cliticsOf: words(pack.clitics ?? '').sort((a, b) => b.length - a.length),
    isSay: asked(pack.say),
    isTransitive: asked(pack.transitive),
    isNounToo: asked(pack.nounsToo),
    isParticipleLead: asked(pack.participleLeads),
    isPressReport: asked(pack.pressReports),
    isCall: asked(pack.calls),
    isWriting: asked(pack.writes),
    isQuestion: asked(pack.questions),
    isAim: asked(pack.aims),
    isNaming: asked(pack.naming),
    isNonFinite: asked(pack.nonFinite),
    isLearning: asked(pack.learning),
    isPersonRelative: asked(pack.personRelatives),
    isCondition: asked(pack.conditions),
    isAfterMood: asked(pack.afterMood),
    isReportNounLink: asked(pack.reportNounLinks),
    sexOf: (noun) => (isFemale(noun) ? 'she' : isMale(noun) ? 'he' : null),
  };
}
