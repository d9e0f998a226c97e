/** The French language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { CueWords, LanguagePack } from '../language-pack.ts';
import { FRENCH_TAGS } from './words.ts';

/** Infinitives in -er, all forms regular: affirme, affirment, affirmait, affirma, affirmé. */
const REGULAR = {
  speech: `affirmer déclarer expliquer ajouter assurer estimer indiquer préciser souligner confirmer annoncer raconter rappeler noter dénoncer regretter insister marteler réagir témoigner avancer argumenter alerter confier lancer relever révéler signaler évoquer plaider exiger demander proposer pointer observer constater détailler commenter informer rapporter rétorquer résumer nuancer tempérer répéter ironiser glisser tweeter déplorer exhorter accuser menacer avouer justifier clamer promettre protester certifier exposer analyser suggérer marteler`,
  stance: `critiquer condamner saluer fustiger qualifier rejeter nier défendre comparer traiter féliciter épingler remercier`,
  evidence: `montrer révéler indiquer démontrer suggérer préciser`,
  mind: `penser juger espérer considérer craindre redouter imaginer douter`,
};
const SPEECH_IRREGULAR = { present: `dit disent prévient préviennent soutient soutiennent écrit écrivent répond répondent reconnaît reconnaissent admet admettent promet promettent prédit décrit décrivent convient conclut concluent prétend prétendent réagit réagissent avertit avertissent maintient maintiennent répète rappelle rappellent révèle révèlent`, past: `disait disaient soutenait soutenaient écrivait écrivaient répondait répondaient reconnaissait reconnaissaient prétendait prétendaient répondit répondirent soutint reconnut promit admit écrivit prévint`, participle: `dit prévenu soutenu écrit répondu reconnu admis promis prédit décrit convenu conclu prétendu réagi averti maintenu` };

function forms(list: string): { finite: string; participle: string; gerund: string } {
  const stems = list.split(/\s+/).filter((verb) => verb.endsWith('er')).map((verb) => verb.slice(0, -2));
  const soft = (stem: string) => (stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem);
  return {
    finite: stems.flatMap((stem) => [`${stem}e`, `${stem}ent`, `${soft(stem)}ait`, `${soft(stem)}aient`, `${soft(stem)}a`, `${stem}èrent`]).join(' '),
    participle: stems.map((stem) => `${stem}é`).join(' '),
    gerund: stems.map((stem) => `${soft(stem)}ant`).join(' '),
  };
}

function cues(kind: CueWords['kind'], clause: boolean, list: string): CueWords[] {
  const { finite, participle, gerund } = forms(list);
  return [{ kind, form: 'finite', clause, words: finite }, { kind, form: 'participle', clause, words: participle }, ...(kind === 'speech' ? [{ kind, form: 'gerund' as const, clause, words: gerund }] : [])];
}

export const french = (): LanguagePack => ({
  code: 'fr',
  subject: 'free',
  names: 'capital',
  dashSpeech: true,
  clauseNeedsThat: true,
  elided: 'l d qu n s j m t c jusqu lorsqu puisqu quelqu',
  clitics: '-t-il -t-elle -t-on -il -elle -on -ils -elles -je -nous',
  tags: FRENCH_TAGS,
  cues: [
    ...cues('speech', false, REGULAR.speech), ...cues('stance', false, REGULAR.stance), ...cues('evidence', true, REGULAR.evidence), ...cues('mind', true, REGULAR.mind),
    { kind: 'speech', form: 'finite', clause: false, words: `${SPEECH_IRREGULAR.present} ${SPEECH_IRREGULAR.past}` },
    { kind: 'speech', form: 'participle', clause: false, words: SPEECH_IRREGULAR.participle },
    { kind: 'speech', form: 'gerund', clause: false, words: 'disant soutenant prévenant écrivant reconnaissant' },
    { kind: 'quoting', form: 'finite', clause: true, words: 'poursuit poursuivent poursuivait poursuivit conclut conclue enchaîne enchaîna reprend reprit souffle' },
    { kind: 'quoting', form: 'participle', clause: true, words: 'poursuivi enchaîné repris soufflé' },
    { kind: 'mind', form: 'finite', clause: true, words: 'croit croient croyait veut veulent' },
    { kind: 'evidence', form: 'finite', clause: true, words: 'conclut établit ressort' },
  ],
  phrases: {
    according: `selon
d' après
aux yeux de
à en croire
de l' avis de
cité par
citée par
cités par
citant
comme l' explique
comme l' a expliqué
comme l' a indiqué
comme l' a annoncé
comme l' indique
comme le souligne
comme l' écrit
de +source
de +sources`,
    statement: `dans un communiqué
dans un ? communiqué
par communiqué
dans une déclaration
dans une lettre
dans un message
dans un texte
dans un courriel`,
    impersonal: `peut-on lire
on apprend
a appris
apprend`,
    anonymity: `sous couvert d' anonymat
sous le couvert d' anonymat
sous le couvert de l' anonymat
sous couvert de l' anonymat
sous condition d' anonymat
sous le sceau de l' anonymat
requis l' anonymat
requiert l' anonymat
requérant l' anonymat
demandé l' anonymat
souhaitant garder l' anonymat
souhaite garder l' anonymat
souhaite rester anonyme
souhaitant rester anonyme
préfère rester anonyme
a préféré rester anonyme
ayant requis l' anonymat
le prénom a été changé
le prénom a été modifié
préfér* garder l' anonymat
préfér* conserver l' anonymat
préfér* rester anonyme*
souhait* garder l' anonymat
souhait* conserver l' anonymat
souhait* rester anonyme*
souhait* pas être nommé*
souhait* pas être identifié*
souhaité garder l' anonymat
voulu garder l' anonymat
tenu à garder l' anonymat
tenant à garder l' anonymat
tient à garder l' anonymat
tenu à rester anonyme*
tenant à rester anonyme*
sous anonymat
demandant l' anonymat
demandé à rester anonyme*
demande à rester anonyme*
exigé l' anonymat`,
    insider: `proche du dossier
proches du dossier
proche de l' enquête
proche du gouvernement
au fait du dossier
au fait de l'affaire
ayant connaissance`,
    reason: `parce qu'
parce que
car
par crainte
par peur
de peur
faute d' être autorisé
n' étant pas autorisé`,
    declined: `n' a pas souhaité ? commenter
n' a pas souhaité répondre
n' a pas souhaité s' exprimer
n' ont pas souhaité ? commenter
n' a pas répondu
n' ont pas répondu
n' a pas donné suite
n' ont pas donné suite
n' a pas voulu commenter
a refusé de commenter
ont refusé de commenter
s' est refusé à
s' est refusée à
a décliné
se refuse à`,
    'to-media': `dans un entretien à
dans un entretien au
dans une interview à
dans une interview au
interrogé par
interrogée par
au micro de
sur l' antenne de
sur
à
au
auprès de
auprès du
auprès de l'`,
  },
  pronouns: { he: 'il', she: 'elle', they: 'ils elles', it: '', other: 'je j\' nous vous on tu ce c\' cela ça celui-ci celle-ci' },
  possessives: { he: '' },
  as: 'comme ainsi',
  agent: 'par',
  relatives: 'qui',
  oblique: 'au aux du à',
  genitive: '',
  anaphora: '',
  aboutPrepositions: '',
  say: 'dit disent disait',
  others: 'autre autres second seconde',
  definite: "le la les l' ce cet cette ces son sa ses leur",
  counts: 'deux trois quatre cinq plusieurs quelques',
  plural: '*s *x',
  pressReports: 'article articles enquête',
  abbreviations: 'm. mm. mme. dr. pr. st. ste. av. bd. env. etc. cf. p. art. no. tél. janv. févr. juil. sept. oct. nov. déc.',
  givenNames: LATIN_NAMES,
  bodies: `Maison Blanche: maison blanche
Élysée: élysée, l'élysée, présidence de la république
Quai d'Orsay: quai d'orsay, ministère des affaires étrangères
Kremlin: kremlin
Union européenne: ue, union européenne
ONU: onu, nations unies
Otan: otan`,
});
