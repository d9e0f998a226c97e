/** The English language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';
import { ENGLISH_PHRASES } from './phrases.ts';
import { englishCues } from './verbs.ts';
import { ENGLISH_TAGS } from './words.ts';

export const english = (): LanguagePack => ({
  code: 'en',
  subject: 'before',
  names: 'capital',
  tags: ENGLISH_TAGS,
  cues: englishCues(),
  transitive: `tell tells told accuse accuses accused blame blames blamed urge urges urged remind reminds reminded assure assures assured reassured reassures
    call calls called promise promised promises cite cites cited deny denies denied tout touts touted beg begs begged implore exhort brief briefs briefed describe describes described
    characterize characterized mention mentioned name named refer refers referred reveal reveals revealed disclose discloses disclosed advise advised counsel`,
  say: 'say says said saying tell tells told telling tweeted tweets',
  nounsToo: `talk talks plan tweets retweets remarks reports claims calls states notes charges comments questions posts promises pledges demands requests reviews estimates projects offers attacks answers signals details guesses counters
    chants cries laughs screams shouts vows urges hints jokes hails blasts slams criticisms challenges thanks labels brands outlines tweet remark report claim call state note charge comment question post promise pledge demand
    request review estimate project offer attack answer signal detail guess counter chant cry laugh scream shout vow urge hint joke challenge label brand outline place names rates ranks uses hopes fears views feels doubts supports finds reads
    forecast forecasts records documents puts shows plans caution cautions repeat repeats quip quips complaint protests protest threats needles address addresses`,
  phrases: ENGLISH_PHRASES,
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it', other: 'i we you' },
  possessives: { he: 'his', she: 'her', they: 'their', it: 'its' },
  reportNouns: `claim claims assertion assertions statement statements comment comments remark remarks criticism accusation accusations allegation allegations charge charges promise promises pledge pledges vow call calls
    warning warnings contention argument arguments suggestion suggestions complaint complaints attack attacks announcement proposal proposals question questions denial admission acknowledgment insistence conclusion finding findings prediction`,
  others: 'another second third',
  definite: 'the this that these those his her their its',
  counts: 'two three four five six seven eight nine ten several multiple many dozens',
  plural: '*s people men women police percent data media children who some many others most few both all those these several',
  questions: 'how why what if when where',
  aims: 'to for against',
  naming: 'called named dubbed labeled branded termed',
  agent: 'by',
  participleLeads: 'by after before while in despite each',
  nonFinite: 'having',
  learning: 'learned',
  personRelatives: 'who',
  reportNounLinks: 'that about on against of for',
  sexes: { she: '*woman *mother *wife *daughter *sister *actress *queen *princess *duchess', he: '*sman *father *husband *son *brother *actor *king *prince *duke' },
  pressReports: 'report reports reporting article articles story stories column editorial',
  abbreviations: `mr. mrs. ms. dr. prof. gov. sen. sens. rep. reps. lt. col. gen. maj. capt. sgt. adm. rev. hon. pres. amb. atty. st. ft. mt. jr. sr. vs. no. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. inc. corp. co. ltd. bros. dept. est. approx. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo.`,
  givenNames: LATIN_NAMES,
  bodies: `U.S. State Department: state department, u.s. state department, us state department, department of state
U.S. Justice Department: justice department, department of justice, u.s. justice department, u.s. department of justice
U.S. Defense Department: pentagon, defense department, department of defense, u.s. defense department
U.S. Treasury Department: treasury department, u.s. treasury, treasury, u.s. treasury department
U.S. Department of Homeland Security: homeland security department, department of homeland security
White House: white house
Kremlin: kremlin
European Union: eu, european union
European Commission: european commission
United Nations: un, u.n., united nations
NATO: nato
Federal Bureau of Investigation: fbi, federal bureau of investigation
Central Intelligence Agency: cia, central intelligence agency
Russian Foreign Ministry: russian foreign ministry, russia's foreign ministry
Russian Defense Ministry: russian defense ministry, russia's defense ministry, russian defence ministry, russia's defence ministry
World Health Organization: world health organization, world health organisation
International Monetary Fund: imf, international monetary fund`,
});
