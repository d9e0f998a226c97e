/** Credit words that hold in every language, and source and picture words of languages without a file of their own. */
import type { CreditFrames } from './frames.ts';

export const neutral: CreditFrames = {
  language: 'und',
  and: ['&', '+'],
  with: ['via'],
  source: [
    'forrás', 'πηγή', 'πηγές', 'izvor', 'извор', 'източник', 'zdroj', 'vir', 'allikas', 'avots', 'šaltinis', 'chanzo', 'мақор',
    'дереккөз', 'manba', 'манба', 'mənbə', 'burimi', 'heimild', 'iturria', 'font', 'fonte', 'מקור', 'แหล่งที่มา', 'ที่มา', 'წყარო', 'աղբյուր', 'srce', 'булак',
  ],
  photo: [
    'photo', 'foto', 'фото', 'fotó', 'φωτο', 'φωτογραφία', 'снимка', 'fotografija', 'nuotr.', 'nuotrauka', 'picha', 'צילום', 'תמונה', 'ภาพ', 'ფოტო',
    'լուսանկար', 'сурет', 'сүрөт', 'credit', 'credits', 'copyright', 'image credit', 'kép', 'attēls', 'argazkia', 'ljósmynd', 'mynd',
  ],
  agencyWords: ['news', 'news agency', 'agency'],
  rights: ['all rights reserved', 'rights reserved', 'inc', 'ltd', 'gmbh', 'llc', 'pool', 'pool photo', 'handout', 'ho', 'stringer', 'archive'],
  file: ['file', 'archiv', 'archive', 'archivo', 'arkiv'],
};

/**
 * Names that hold an agency's name and are something else. Any of them beats the agency's own form because it is longer.
 */
export const notAgencies: readonly string[] = [
  'thomson reuters trust principles', 'thomson reuters foundation', 'thomson reuters corp', 'reuters institute', 'reuters foundation', 'reuters/ipsos', 'reuters / ipsos', 'reuters-ipsos', 'reuters poll', 'reuters events', 'reuters plus',
  'ap stylebook', 'ap style', 'ap votecast', 'ap-norc', 'ap/norc', 'ap top 25', 'ap poll', 'ap all-america', 'ap calculus', 'ap classes', 'ap exam', 'ap exams', 'afp federal', 'australian federal police',
  'keystone pipeline', 'keystone xl', 'keystone state', 'keystone species', 'bloomberg philanthropies', 'bloomberg businessweek', 'bloomberg terminal', 'bloomberg billionaires', 'bloomberg l.p.', 'bloomberg lp', 'michael bloomberg', 'mike bloomberg', 'mr bloomberg', 'mayor bloomberg',
  'getty museum', 'getty center', 'getty foundation', 'j. paul getty', 'dow jones industrial', 'dow jones index', 'dow jones sustainability', 'dow jones transportation', 'sputnik v', 'sputnik 1', 'sputnik moment', 'спутник v', 'спутник-v', 'спутник лайт',
  'aa meeting', 'aa battery', 'aa batteries', 'aa milne', 'a.a. milne', 'pa system', 'beta version', 'beta test', 'epa administrator', 'cp rail', 'imago dei', 'rex tillerson', 'anadolu university', 'anadolu üniversitesi', 'anadolu efes', 'anadolu lisesi', 'petra kvitova',
  'andina community', 'comunidad andina', 'ana de armas', 'trend micro', '共同体', '共同声明', '共同開発', '共同研究', '時事問題', '時事新報', '연합국', '연합군',
];
