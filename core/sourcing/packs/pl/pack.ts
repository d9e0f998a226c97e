/** The Polish language pack. */
import type { CueWords, LanguagePack } from '../language-pack.ts';
import { POLISH_TAGS } from './words.ts';
import { LATIN_NAMES } from '../given-names.ts';

/** Stems of the past tense: `powiedzia` stands for powiedział, powiedziała, powiedzieli. */
const SPEECH_PAST = `powiedzia doda zaznaczy podkreśli stwierdzi oświadczy poinformowa przekaza wyjaśni tłumaczy zapewni przyzna potwierdzi zapowiedzia ogłosi zaapelowa wezwa ostrzeg napisa odpowiedzia zauważy ocenia oceni twierdzi mówi pyta spyta relacjonowa przewidywa przewidzia opowiada wskaza przypomnia zaprzeczy zaproponowa zażąda oskarży skomentowa zapyta wyrazi wyliczy argumentowa alarmowa przestrzeg dopowiedzia wspomina wspomnia zadeklarowa obieca zasugerowa uzna kontynuowa`;
const SPEECH_PRESENT = `mówi mówią pyta przewiduje przewidują twierdzi twierdzą dodaje dodają zaznacza zaznaczają podkreśla podkreślają stwierdza informuje informują przekazuje przekazują wyjaśnia wyjaśniają tłumaczy tłumaczą zapewnia zapewniają przyznaje przyznają potwierdza potwierdzają zapowiada zapowiadają ogłasza apeluje apelują wzywa wzywają ostrzega ostrzegają pisze piszą odpowiada odpowiadają zauważa zauważają ocenia oceniają relacjonuje relacjonują opowiada opowiadają wskazuje wskazują przypomina przypominają podaje podają donosi donoszą cytuje komentuje alarmuje alarmują argumentuje deklaruje sugeruje raportuje`;
const STANCE = `skrytykował skrytykowała skrytykowali krytykuje krytykują potępił potępiła potępili potępia pochwalił pochwaliła nazwał nazwała nazwali nazywa odrzucił odrzuciła odrzucili podziękował podziękowała porównał porównała określił określiła określa`;
const EVIDENCE = `wykazał wykazała wykazali wykazało pokazał pokazała pokazuje pokazują ustalił ustaliła ustalili wynika świadczy świadczą ujawnił ujawniła ujawnili`;
const MIND = `uważa uważają uważał uważała sądzi sądzą myśli myślą wierzy wierzą obawia obawiają spodziewa spodziewają przypuszcza liczy`;

const past = (stems: string): string => stems.split(/\s+/).flatMap((stem) => (/g$/.test(stem) ? [`${stem}ł`, `${stem}ła`, `${stem}li`] : [`${stem}ł`, `${stem}ła`, `${stem.endsWith('dzia') || stem.endsWith('mnia') ? `${stem.slice(0, -1)}e` : stem}li`, `${stem}ły`, `${stem}ło`])).join(' ');

const CUES: CueWords[] = [
  { kind: 'speech', form: 'finite', clause: false, words: `${past(SPEECH_PAST)} ${SPEECH_PRESENT} podał podała podali podało doniósł doniosła donieśli rzekł rzekła` },
  { kind: 'speech', form: 'gerund', clause: false, words: `dodając podkreślając zaznaczając wyjaśniając tłumacząc mówiąc twierdząc informując` },
  { kind: 'stance', form: 'finite', clause: false, words: STANCE },
  { kind: 'evidence', form: 'finite', clause: true, words: EVIDENCE },
  { kind: 'mind', form: 'finite', clause: true, words: MIND },
];

export const polish = (): LanguagePack => ({
  code: 'pl',
  subject: 'free',
  names: 'capital',
  commaBeforeClause: true,
  dashSpeech: true,
  noArticles: true,
  proDrop: true,
  tags: POLISH_TAGS,
  cues: CUES,
  phrases: {
    according: `według
zdaniem
w ocenie
w opinii
jak podaje
jak podała
jak podał
jak informuje
jak poinformował
jak poinformowała
jak przekazał
jak przekazała
jak pisze
jak donosi
jak ustalił*
jak ustaliliśmy
jak dowiedział* się
jak dowiaduje się
jak relacjonuje
jak twierdzi
z informacji
jak wynika z
zgodnie z
powołując się na
cytowany przez`,
    impersonal: `czytamy w
napisano w
podano w
jak podano
jak poinformowano
poinformowano
przekazano`,
    statement: `w oświadczeniu
w komunikacie
w wydanym oświadczeniu
w piśmie
w liście
w wydanym komunikacie`,
    anonymity: `zachowanie anonimowości
zachować anonimowość
zastrzegając anonimowość
zastrzegł anonimowość
zastrzegła anonimowość
pragnący zachować anonimowość
chce pozostać anonimow*
chciał pozostać anonimow*
pod warunkiem zachowania anonimowości
pod warunkiem anonimowości
anonimowo
proszący o anonimowość
prosi o anonimowość
prosząc* o anonimowość
prosił* o anonimowość
poprosił* o anonimowość
proszący* o niepodawanie
prosi o niepodawanie
prosił* o niepodawanie
chcąc* zachować anonimowość
pragnąc* zachować anonimowość
pragnąc* pozostać anonimow*
chcąc* pozostać anonimow*
woli pozostać anonimow*
woli zachować anonimowość
prosząc* o niepodawanie
zastrzegając* sobie anonimowość
zastrzegając* anonimowość
zastrzega anonimowość
nie chce podawać nazwiska
nie chciał* podać nazwiska`,
    insider: `znając* sprawę
znając* kulisy
znając* szczegóły
zbliżon* do
zaznajomion* z`,
    reason: `ponieważ
gdyż
bo
z obawy
w obawie
ze względu na`,
    declined: `odmówił komentarza
odmówiła komentarza
odmówili komentarza
odmówiło komentarza
nie odpowiedział na
nie odpowiedziała na
nie odpowiedzieli na
nie odpowiedziało na
nie chciał komentować
nie chciała komentować
nie skomentował*
nie komentował*
nie odniósł się do
nie odniosła się do
nie odniosło się do
odmawia komentarza
odmówił* odpowiedzi
nie udzielił odpowiedzi
nie komentuje`,
    'to-media': `w rozmowie z
w wywiadzie dla
powiedział*
w rozmowie
na antenie
w programie`,
  },
  pronouns: { he: 'on', she: 'ona', they: 'oni one', it: 'ono', other: 'ja my wy ty' },
  possessives: { he: 'jego', she: 'jej', they: 'ich' },
  as: 'jak',
  relatives: 'który która które którzy',
  oblique: '*om *ami *ach *owi *emu *ego *iem *em *ów *ych *ym *ymi *ą *ę',
  locative: 'w we na u',
  locativeForms: '*ie *ze *ii *ji *cji *ach *rze *ym',
  pluralVerbs: '*li *ły *ją *zą',
  surnames: '*ski *cki *dzki *ska *cka *dzka *skiego *ckiego *dzkiego *skiej *ckiej *dzkiej *skim *ckim *skiemu *wicz *wicza *czyk *czyka *czak *czuk *enko *uk *owa *ow *iak',
  anaphora: 'o tym także również to',
  aboutPrepositions: 'o',
  say: 'powiedział powiedziała powiedzieli mówi mówią mówił mówiła',
  endings: 'iego iemu ego emu ymi imi ami ach owi iem em ym im ów ą ę',
  others: 'inny inna inne inni drugi drugie',
  definite: 'ten ta to ci te tego tej tych jego jej ich',
  counts: 'dwa dwie dwóch dwoje trzy trzech trzej cztery czterech kilka kilku',
  plural: '*y *i *cy *owie',
  calls: 'wezwa* wzywa* zaapelowa* apelował* apeluj* zażąda* domaga*',
  writes: 'pisze piszą pisał* napisał* donosi podaje',
  pressReports: 'artykuł* publikacj* materiał* doniesie* informacj*',
  abbreviations: 'r. rb. im. ul. tys. mln. mld. zł. np. prof. dr. gen. płk. mjr. kpt. por. św. ks. abp. bp. tzn. itd. itp. m.in. s. nr. ok. ws. al. woj. pos. sen. min. red. inż. mgr. hab.',
  givenNames: LATIN_NAMES,
  bodies: `Biały Dom: biały dom, białego domu, białym domu
Kreml: kreml
Unia Europejska: ue, unia europejska, unii europejskiej
ONZ: onz
NATO: nato`,
});
