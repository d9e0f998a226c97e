/** The Dutch language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { CueWords, LanguagePack } from '../language-pack.ts';
import { DUTCH_TAGS } from './words.ts';

/** Third person, past, past plural, participle; a separable part stands before `|`. */
const SPEECH = `zegt zei zeiden gezegd
verklaart verklaarde verklaarden verklaard
vertelt vertelde vertelden verteld
benadrukt benadrukte benadrukten benadrukt
stelt stelde stelden gesteld
meldt meldde meldden gemeld
schrijft schreef schreven geschreven
bevestigt bevestigde bevestigden bevestigd
ontkent ontkende ontkenden ontkend
waarschuwt waarschuwde waarschuwden gewaarschuwd
antwoordt antwoordde antwoordden geantwoord
reageert reageerde reageerden gereageerd
beweert beweerde beweerden beweerd
belooft beloofde beloofden beloofd
eist eiste eisten geëist
roept riep riepen geroepen
klaagt klaagde klaagden geklaagd
erkent erkende erkenden erkend
laat|weten liet lieten laten
voegt|toe voegde voegden toegevoegd
kondigt|aan kondigde kondigden aangekondigd
geeft|toe gaf gaven toegegeven
geeft|aan gaf gaven aangegeven
legt|uit legde legden uitgelegd
wijst|erop wees wezen gewezen
roept|op riep riepen opgeroepen
vult|aan vulde vulden aangevuld
maakt|bekend maakte maakten bekendgemaakt
licht|toe lichtte lichtten toegelicht
deelt|mee deelde deelden meegedeeld
verzekert verzekerde verzekerden verzekerd
adviseert adviseerde adviseerden geadviseerd
betoogt betoogde betoogden betoogd
vindt vond vonden gevonden
vraagt vroeg vroegen gevraagd
pleit pleitte pleitten gepleit
concludeert concludeerde concludeerden geconcludeerd
bericht berichtte berichtten bericht
twittert twitterde twitterden getwitterd
tweet tweette tweetten getweet
denkt dacht dachten gedacht`;
const STANCE = `bekritiseert bekritiseerde bekritiseerden bekritiseerd
veroordeelt veroordeelde veroordeelden veroordeeld
noemt noemde noemden genoemd
prijst prees prezen geprezen
verdedigt verdedigde verdedigden verdedigd
verwerpt verwierp verwierpen verworpen`;
const EVIDENCE = `blijkt bleek bleken gebleken
toont toonde toonden getoond
concludeert concludeerde concludeerden geconcludeerd`;
const MIND = `gelooft geloofde geloofden geloofd
hoopt hoopte hoopten gehoopt
vreest vreesde vreesden gevreesd
verwacht verwachtte verwachtten verwacht`;

function cues(kind: CueWords['kind'], clause: boolean, list: string): CueWords[] {
  const finite: string[] = [];
  const participle: string[] = [];
  for (const line of list.split('\n')) {
    const [third = '', past = '', plural = '', perfect = ''] = line.trim().split(' ');
    const [stem = '', part] = third.split('|');
    const tail = part ? `~${part}` : '';
    finite.push(stem + tail, past + tail, plural + tail);
    // "zoals de wethouder uitlegde"
    if (part && part !== 'weten') finite.push(part + stem, part + past, part + plural);
    participle.push(part === 'weten' ? `${perfect}~weten` : perfect);
  }
  return [{ kind, form: 'finite', clause, words: finite.join(' ') }, { kind, form: 'participle', clause, words: participle.join(' ') }];
}

export const dutch = (): LanguagePack => ({
  code: 'nl',
  subject: 'second',
  names: 'capital',
  dashSpeech: true,
  particleReach: 20,
  commaBeforeClause: true,
  tags: DUTCH_TAGS,
  cues: [...cues('speech', false, SPEECH), ...cues('stance', false, STANCE), ...cues('evidence', true, EVIDENCE), ...cues('mind', true, MIND), { kind: 'speech', form: 'base', clause: false, words: 'zeggen stellen melden schrijven waarschuwen bevestigen benadrukken vertellen' }],
  phrases: {
    according: `volgens
aldus
naar verluidt volgens
op gezag van`,
    thus: `zo`,
    'to-media': `in gesprek met
in een interview met
interview met
tegen
tegenover
aan`,
    impersonal: `staat er in
staat in
is te lezen in
luidt het in
klinkt het bij
klinkt het`,
    statement: `in een verklaring
in een persbericht
in een reactie
in een brief
in een mededeling
in een ? verklaring`,
    anonymity: `op voorwaarde van anonimiteit
op basis van anonimiteit
wil anoniem blijven
willen anoniem blijven
wilde anoniem blijven
die anoniem wil blijven
die anoniem willen blijven
anoniem wil blijven
niet met naam genoemd
niet met zijn naam
niet met haar naam
niet bij naam genoemd
niet genoemd wil worden
anoniem willen blijven
anoniem wenst te blijven
anoniem wensen te blijven
anoniem wilde blijven
anoniem wilden blijven
liever anoniem blijft
liever anoniem blijven
wenst anoniem te blijven
wil liever anoniem
op anonieme basis
niet met naam wil
niet met naam willen
niet bij naam wil
vroeg om anonimiteit
vraagt om anonimiteit`,
    insider: `met kennis van
bekend met de
dicht bij de
dichtbij de`,
    reason: `omdat
uit angst
vanwege
uit vrees
want`,
    declined: `wilde niet reageren
wilden niet reageren
wil niet reageren
willen niet reageren
wilde geen commentaar
wil geen commentaar
gaf geen commentaar
heeft niet gereageerd
hebben niet gereageerd
reageerde niet
reageerden niet
was niet bereikbaar
waren niet bereikbaar
onthoudt zich van commentaar`,
  },
  pronouns: { he: 'hij', she: 'zij ze', they: '', it: '', other: 'ik wij we jij je u men' },
  possessives: { he: 'zijn', she: 'haar', they: 'hun' },
  as: 'zoals',
  focus: 'ook zelfs',
  agent: 'door',
  relatives: 'die dat',
  anaphora: 'dat dit',
  aboutPrepositions: 'over van',
  say: 'zegt zei zeiden gezegd',
  others: 'andere tweede',
  definite: 'de het deze dit die dat zijn haar hun',
  counts: 'twee drie vier vijf meerdere enkele verschillende',
  plural: '*en *s',
  pressReports: 'artikel bericht berichten',
  abbreviations: 'dhr. mevr. mw. dr. drs. prof. mr. ir. ing. st. nr. ca. o.a. bijv. jl. jan. feb. mrt. apr. aug. sept. okt. nov. dec. t.a.v. resp. max. min. gen. kol.',
  givenNames: LATIN_NAMES,
  bodies: `Witte Huis: witte huis
Kremlin: kremlin
Europese Unie: eu, europese unie
Verenigde Naties: vn, verenigde naties
NAVO: navo`,
});
