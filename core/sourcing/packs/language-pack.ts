/** What a language has to bring along so that sources can be found in it: word lists and a few switches, no code. */
import type { WordList } from './word-list.ts';
import type { TAG } from './tags.ts';

/**
 * What a reporting verb does. `speech`: reports what somebody said. `stance`: takes a side without saying what was said
 * (criticised, denied). `evidence`: what a document or its authors show. `mind`: believes, hopes:
 * laid at somebody's door, but nobody says when it was voiced, so it makes no source without a quotation. `quoting`: counts only with
 * a quotation.
 */
export type CueKind = 'speech' | 'stance' | 'evidence' | 'mind' | 'quoting';

/**
 * `finite`: he says. `past`: finite or participle (said). `participle`: only with an auxiliary (gesagt). `gerund`: saying.
 * `base`: finite plural or infinitive (say). `plain`: finite without a subject of its own (нужно: "it is said").
 */
export type CueForm = 'finite' | 'past' | 'participle' | 'gerund' | 'base';

export type CueWords = {
  kind: CueKind;
  form: CueForm;
  /** True: counts only with a clause, a quotation or a colon ("found that ..."), not with a bare object ("found a key"). */
  clause: boolean;
  /** Forms; `form~particle` for verbs of two parts ("teilte~mit", "pointed~out"), whose particle stands later in the clause. */
  words: WordList;
};

/**
 * What a fixed phrase does. `according`: a source follows; `according-after`: a source goes before it; `statement`: in writing,
 * for a body; `anonymity`: the name is withheld; `insider`: marks an unnamed person as one who knows; `declined`: asked, no
 * answer; `to-media`: an outlet follows that was told;
 * `thus`: a source follows,
 * after a comma (", so Merkel"); `quoted-as`: the subject was quoted; `impersonal`: said without saying by whom ("heißt es"); `hence`: goes on
 * with what the last source said ("demnach"); `from-circles`: an unnamed circle
 * follows ("aus Regierungskreisen"); `reason`: what follows is why a name is withheld.
 */
export type PhraseKind =
  | 'according' | 'according-after' | 'thus' | 'statement' | 'anonymity' | 'insider' | 'declined' | 'to-media' | 'quoted-as' | 'impersonal' | 'hence' | 'reason' | 'from-circles';

export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'other';

export type LanguagePack = {
  /** BCP 47 language code. */
  code: string;
  /**
   * Where the subject of a reporting verb stands. `before`: English. `second`: before or, after anything else in front of the
   * verb, behind it (German, Dutch). `free`: on the side where there is one (Slavic, Romance). `after`: behind the verb first
   * (Arabic). `initial`: at the start of the sentence, verb at its end (Turkish, Persian).
   */
  subject: 'before' | 'second' | 'free' | 'after' | 'initial';
  /** How proper names are told: by capital letters; by capitals, but other nouns have them too; not at all. */
  names: 'capital' | 'capital-nouns' | 'caseless';
  tags: Partial<Record<keyof typeof TAG, WordList>>;
  cues: CueWords[];
  /** Forms that need an object and so never stand before their subject ("told"). */
  transitive?: WordList;
  /** Forms of "say" and the like: what follows them are words, even without a conjunction ("said the army needed money"). */
  say?: WordList;
  /** Verb forms that are nouns as well ("tweets", "states"). */
  nounsToo?: WordList;
  /** One phrase per line; `word*` any ending, `?` any one word or none, `+word` where the source starts. */
  phrases: Partial<Record<PhraseKind, string>>;
  pronouns: Partial<Record<PronounKind, WordList>>;
  /** Possessives that stand for a person or body ("his claim"). */
  possessives?: Partial<Record<PronounKind, WordList>>;
  /** Nouns that report when they are somebody's: "Trump's claim that", and the words that join them to what was said. */
  reportNouns?: WordList;
  reportNounLinks?: WordList;
  /** "as" in "as the police said": wie, comme, как. */
  as?: WordList;
  /** Words that stand before a subject without being a part of the sentence on their own: "auch". */
  focus?: WordList;
  /** Words in front of a participle that has its sentence's subject: "after | saying". */
  participleLeads?: WordList;
  /** "by" in front of whoever does it: by, von, par. */
  agent?: WordList;
  /** Pronouns that start a relative clause and are other things as well (German "der", "die"). */
  relatives?: WordList;
  /** Determiners and noun endings (`*ам`) that show that a phrase is no subject. */
  oblique?: WordList;
  /** Determiners that may be a dative in front of the verb ("der Zeitung sagte Merkel"). */
  dative?: WordList;
  /** Determiners of a genitive that belongs to the noun before it (German "des", "der"). */
  genitive?: WordList;
  /** Prepositions that put a body where a subject would be: Russian "в полиции сообщили". */
  locative?: WordList;
  /** Verb forms in the plural, with which a body behind the verb has a place's form as well: "сообщили в полиции". */
  pluralVerbs?: WordList;
  /** Endings that a body has there ("в полиции", not "в полицию"). */
  locativeForms?: WordList;
  /** Endings of surnames in any case (`*енко`), to tell a person who is named by the surname alone from a body. */
  surnames?: WordList;
  /** Those of them that are nominatives although `oblique` has the same ending (Песков, like столов). */
  plainSurnames?: WordList;
  /** True where a comma, a colon or a quotation parts what is said from the verb: German, Slavic languages. */
  commaBeforeClause?: boolean;
  /** True where a dash parts speech from whoever speaks, with or without quotation marks. */
  dashSpeech?: boolean;
  /** Short words that an apostrophe joins to the next one ("l", "qu"). */
  elided?: WordList;
  /** Pronouns that a hyphen joins to their verb ("explique-t-il"), with the hyphens. */
  clitics?: WordList;
  /** True where a verb needs no subject ("Dodał, że"): one at the start of a sentence goes on with the last speaker. */
  proDrop?: boolean;
  /** True where a clause needs its conjunction ("que"). */
  clauseNeedsThat?: boolean;
  /** True where an apostrophe parts case endings from names (Turkish). */
  partsSuffixes?: boolean;
  /** True where words are not parted by spaces (Chinese). */
  spaceless?: boolean;
  /** True where nouns have no articles: a bare "minister" is one mentioned before. */
  noArticles?: boolean;
  /** How many tokens behind its verb a particle may stand. */
  particleReach?: number;
  /** Case endings that a name loses when it is compared, longest first; see `foldWord`. */
  endings?: WordList;
  /** Determiners that point back: "the", "this". */
  definite?: WordList;
  /** Determiners that bring in somebody else: "another". */
  others?: WordList;
  /** Words that count a few: "two", "several". */
  counts?: WordList;
  /** Endings of plural nouns, as patterns: `*s`; words that make a phrase plural. */
  plural?: WordList;
  /** Words with a full stop that do not end a sentence. */
  abbreviations: WordList;
  /** Given names, to tell people from bodies. */
  givenNames: { he: WordList; she: WordList };
  /** One body per line: `full name: form, form`. Forms in lower case. */
  bodies: string;
  /** Forms that show reported speech only right after some. */
  weakMood?: WordList;
  /** Prepositions that name what was spoken of: "warnte vor". */
  aboutPrepositions?: WordList;
  /** "Das teilte die Polizei mit": words that stand for everything said before. */
  anaphora?: WordList;
  /** What papers print: a "report in the Times" is the Times' word. */
  pressReports?: WordList;
  /** Verbs that ask for something ("called for", "forderte"): what they ask for is said, even without a clause. */
  calls?: WordList;
  /** What papers do ("writes"): a name in quotation marks that does so is a paper's. */
  writes?: WordList;
  /** Words that ask: "said | how it happened" is a clause. */
  questions?: WordList;
  /** Prepositions of what somebody is for or against: "urged | against it". */
  aims?: WordList;
  /** Verbs that give a name: "the group called | Harbour Watch". */
  naming?: WordList;
  /** Forms that begin no finite verb: "having said". */
  nonFinite?: WordList;
  /** Words that somebody or something with a name can find out by: "CNN has learned". */
  learning?: WordList;
  /** Relative pronouns that stand for persons only: "who". */
  personRelatives?: WordList;
  /** Nouns that tell the sex of whoever has that office. */
  sexes?: Partial<Record<'he' | 'she', WordList>>;
  /** Words that make a sentence a condition, in which a mood reports nothing: "wenn". */
  conditions?: WordList;
  /** Words after which a mood reports nothing: "es sei | denn". */
  afterMood?: WordList;
  /** Moods that show reported speech without a cue, right after one ("er habe", "soll"). */
  reportedMood?: WordList;
};
