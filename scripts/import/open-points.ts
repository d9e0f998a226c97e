/** What was done about the points that a review could not settle, in the order of the file. */
export const openPoints: string[] = [
  'for the hand-written record of the Russian regime',
  'for the hand-written record of the Russian regime',
  'for the hand-written records of the Russian regimes',
  'for the hand-written record of the Russian regime',
  'applied: the hosts stand on the publisher record, so that every entry of OVD-Info matches both ovd.legal and ovdinfo.legal',
  'not applied, no source says that the entry covers it: Vot Tak lost its parent, so that it does not inherit the listing of Belsat',
  'for the hand-written record of the Belarusian regime',
  'for the hand-written record of the Belarusian regime',
  'for the hand-written record of the Belarusian regime',
  'for the hand-written records of the Belarusian regimes',
  'applied: 5 to 10 million for a person, with a note that the halving was not read',
  'not applied: no source; the figures of this act have no numbers in the record',
  'applied: the clause over Chinese citizens is marked as doubtful, and `extraterritorial` is not known',
];

/** The same for omissions given in words only. */
export const omissionsInWords: string[] = [
  'is in world.json and came in from there',
  'open: no address of a source was given',
  'open: no regime was written, as the text of the law was not read',
  'open: kg-extremist-materials says that the final figures were not read',
  'open: from legal knowledge only',
  'open: from legal knowledge only; not covered',
  'open: Annex XV after 2025 is unverified and the records say so',
  'open: the text was not found',
  'open: nothing found',
  'open: the block entries say that monitors counted more than 60 news sites in March 2026',
  'open: no address of a source was given',
  'came in as designations from ru.json (Human Rights Watch, ICFJ, JX Fund)',
];
