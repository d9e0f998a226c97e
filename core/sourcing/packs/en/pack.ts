/** The English language pack. */
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
  nounsToo: `tweets retweets remarks reports claims calls states notes charges comments questions posts promises pledges demands requests reviews estimates projects offers attacks answers signals details guesses counters
    chants cries laughs screams shouts vows urges hints jokes hails blasts slams criticisms challenges thanks labels brands outlines tweet remark report claim call state note charge comment question post promise pledge demand
    request review estimate project offer attack answer signal detail guess counter chant cry laugh scream shout vow urge hint joke challenge label brand outline place names rates ranks uses hopes fears views feels doubts supports finds reads
    forecast forecasts records documents puts shows plans caution cautions repeat repeats quip quips complaint protests protest threats needles address addresses`,
  phrases: ENGLISH_PHRASES,
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it', other: 'i we you' },
  possessives: { he: 'his', she: 'her', they: 'their', it: 'its' },
  reportNouns: `claim claims assertion assertions statement statements comment comments remark remarks criticism accusation accusations allegation allegations charge charges promise promises pledge pledges vow call calls
    warning warnings contention argument arguments suggestion suggestions complaint complaints attack attacks announcement proposal proposals question questions denial admission acknowledgment insistence conclusion finding findings prediction`,
  definite: 'the this that these those his her their its',
  counts: 'two three four five six seven eight nine ten several multiple many dozens',
  plural: '*s people men women',
  abbreviations: `mr. mrs. ms. dr. prof. gov. sen. sens. rep. reps. lt. col. gen. maj. capt. sgt. adm. rev. hon. pres. amb. atty. st. ft. mt. jr. sr. vs. no. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. inc. corp. co. ltd. bros. dept. est. approx. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo.`,
  givenNames: {
    he: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene luis carlos antonio miguel pedro manuel francisco fernando javier diego sergio rafael jorge ricardo eduardo alejandro pablo mike tom jim bob bill dan steve chris tony jeff greg ken ron don tim rick matt nick ben sam alex max fred ted ed ray doug phil ian neil graham simon martin stuart colin nigel trevor gordon derek angus alastair alistair hugh nigel oliver harry charlie leo theo oscar jamie liam owen rhys evan gareth vladimir sergei sergey dmitry dmitri mikhail ivan nikolai aleksandr alexei aleksei yuri andrei boris igor oleg pavel viktor anatoly volodymyr oleksandr andriy petro serhiy dmytro mykola viktor hans klaus jürgen wolfgang helmut uwe bernd dieter günter heinz friedrich karl otto olaf stefan jens lars sven erik nils anders ulf pierre jean jacques françois michel philippe emmanuel nicolas laurent bernard alain marcel giuseppe giovanni marco luca matteo silvio mario paolo recep mehmet mustafa ahmet ali hassan hussein mohammed muhammad mohamed ahmed abdul abdullah ibrahim omar khaled yusuf tariq imran nawaz narendra rahul amit rajesh wei xi li wang shinzo fumio kim moon mitch marco ted rand bernie barack mitt newt rudy chuck hector tim paul glenn corey jared lindsey`,
    she: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate katie jane jill sue anne claire louise fiona theresa hillary hilary chelsea melania ivanka kellyanne nikki condoleezza madeleine nancy kamala kirsten tulsi elena sonia angela ursula annalena christine marine rachida simone giorgia natalia olga irina elena tatiana svetlana yelena anastasia ekaterina maria oksana yulia nadia halyna iryna fatima aisha leila zainab malala benazir indira priya sonia kristina ingrid astrid sofia linnea freja margrethe heidi petra monika sabine ute birgit gabriele karin susanne andrea katrin claudia huma donna minyon debbie elizabeth gennifer monica`,
  },
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
