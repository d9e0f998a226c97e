/** What a word can be, as far as finding sources needs to know. A word carries any number of these bits. */
export const TAG = {
  // small words
  determiner: 1 << 0, //   the, a, this, his, two
  preposition: 1 << 1, //  any preposition: a noun phrase does not start before it
  link: 1 << 2, //         a preposition that may hold a noun phrase together: of, for, at
  breaker: 1 << 3, //      a word that starts another clause: because, while, when
  and: 1 << 4,
  that: 1 << 5, //         introduces what was said: that, whether, dass, что
  relative: 1 << 6, //     who, which
  pronoun: 1 << 7,
  auxiliary: 1 << 8, //    has, was, will
  be: 1 << 9, //           makes a passive with a participle
  modal: 1 << 10, //       would, could: not a report of something said
  negation: 1 << 11,
  adverb: 1 << 12, //      may stand between subject and verb: also, later, reportedly
  infinitive: 1 << 13, //  to, zu
  time: 1 << 14, //        Monday, July, week
  // nouns
  role: 1 << 15, //        a person by office or trade
  spokesperson: 1 << 16,
  body: 1 << 17, //        an institution, company, party, court, or a group that speaks as one: police
  media: 1 << 18, //       newspaper, broadcaster
  document: 1 << 19,
  vague: 1 << 20, //       experts, critics, residents
  anonymous: 1 << 21, //   source, insider
  people: 1 << 22, //      ordinary persons: woman, student, neighbour
  official: 1 << 23, //    a person who speaks with an office's knowledge: official, diplomat, aide
  platform: 1 << 24, //    Telegram, Facebook
  place: 1 << 25, //       a country or capital that can stand for its government
  nationality: 1 << 26,
  title: 1 << 27, //       Mr., Dr.: a name follows
  givenName: 1 << 28,
  particle: 1 << 29, //    von, de, al: inside a name
  near: 1 << 30, //        familiar, close, briefed: binds a preposition to a person
} as const;

/** Words that can head or fill the noun phrase of somebody who speaks. */
export const ACTOR = TAG.role | TAG.spokesperson | TAG.body | TAG.media | TAG.document | TAG.vague | TAG.anonymous | TAG.people | TAG.official | TAG.place;
/** Persons who are not named. */
export const PERSON_NOUN = TAG.role | TAG.spokesperson | TAG.vague | TAG.anonymous | TAG.people | TAG.official;
/** Words at which a noun phrase ends. */
export const STOP = TAG.breaker | TAG.that | TAG.relative | TAG.pronoun | TAG.auxiliary | TAG.modal | TAG.negation | TAG.adverb | TAG.infinitive;
