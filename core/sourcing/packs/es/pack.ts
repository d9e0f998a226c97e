/** The Spanish language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { CueWords, LanguagePack } from '../language-pack.ts';
import { SPANISH_TAGS } from './words.ts';

const SPEECH = `afirmar declarar explicar señalar asegurar indicar manifestar comentar anunciar confirmar recordar destacar subrayar apuntar precisar denunciar aclarar alegar argumentar informar relatar narrar insistir aceptar reclamar avisar matizar resaltar recalcar remarcar lamentar avanzar revelar enfatizar puntualizar sentenciar zanjar contestar replicar preguntar solicitar exigir acusar amenazar reprochar aventurar pronosticar detallar expresar opinar tuitear publicar celebrar negar testificar ratificar reiterar valorar evocar proclamar augurar adelantar`;
const SPEECH_ER = `responder prometer reconocer sostener exponer proponer advertir añadir admitir decir transmitir escribir concluir sugerir pedir reconvenir advertir insistir desmentir coincidir reivindicar`;
const STANCE = `criticar condenar rechazar calificar tachar acusar comparar elogiar felicitar censurar`;
const EVIDENCE = `mostrar revelar indicar señalar concluir demostrar apuntar`;
const MIND = `pensar considerar creer esperar temer opinar estimar juzgar`;

/** Regular forms of verbs in -ar, -er and -ir: present, past, imperfect, participle, gerund. */
function regular(list: string): { finite: string[]; participle: string[]; gerund: string[] } {
  const out = { finite: [] as string[], participle: [] as string[], gerund: [] as string[] };
  for (const verb of list.split(/\s+/)) {
    const stem = verb.slice(0, -2);
    if (verb.endsWith('ar')) {
      out.finite.push(`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`);
      out.participle.push(`${stem}ado`);
      out.gerund.push(`${stem}ando`);
    } else if (/[ei]r$/.test(verb)) {
      out.finite.push(`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ía`, `${stem}ían`);
      out.participle.push(`${stem}ido`);
      out.gerund.push(`${stem}iendo`);
    }
  }
  return out;
}

function cues(kind: CueWords['kind'], clause: boolean, list: string): CueWords[] {
  const { finite, participle, gerund } = regular(list);
  return [
    { kind, form: 'finite', clause, words: finite.join(' ') },
    { kind, form: 'participle', clause, words: participle.join(' ') },
    ...(kind === 'speech' ? [{ kind, form: 'gerund' as const, clause, words: gerund.join(' ') }] : []),
  ];
}

export const spanish = (): LanguagePack => ({
  code: 'es',
  subject: 'free',
  names: 'capital',
  dashSpeech: true,
  clauseNeedsThat: true,
  proDrop: true,
  tags: SPANISH_TAGS,
  cues: [
    ...cues('speech', false, SPEECH), ...cues('speech', false, SPEECH_ER), ...cues('stance', false, STANCE), ...cues('evidence', true, EVIDENCE), ...cues('mind', true, MIND),
    { kind: 'speech', form: 'finite', clause: false, words: 'dice dicen dijo dijeron decía decían cuenta cuentan contó contaron contaba sostiene sostienen sostuvo sostuvieron advierte advierten advirtió propuso propusieron expuso expusieron pide piden pidió pidieron sugiere sugirió añade añaden añadió añadieron concluye concluyó niega niegan negó ruega desmiente desmienten reitera escribe escribió recuerda recuerdan expresa apunta agrega agregó agregaron resume zanja zanjó explica explican aduce adujo' },
    { kind: 'speech', form: 'participle', clause: false, words: 'dicho escrito sostenido propuesto expuesto pedido agregado contado' },
    { kind: 'speech', form: 'gerund', clause: false, words: 'diciendo añadiendo agregando sosteniendo pidiendo' },
    { kind: 'speech', form: 'finite', clause: true, words: 'mantiene mantienen mantuvo mantuvieron' },
    { kind: 'quoting', form: 'finite', clause: true, words: 'prosigue prosiguió continúa continuó' },
    { kind: 'mind', form: 'finite', clause: true, words: 'piensa piensan cree creen quiere quieren' },
  ],
  phrases: {
    according: `según
de acuerdo con
de acuerdo a
en palabras de
a juicio de
en opinión de
citando a
citado por
citada por
tal y como explicó
como explicó
como ha explicado
como señala`,
    statement: `en un comunicado
en un ? comunicado
mediante un comunicado
a través de un comunicado
en una nota
en una carta
en un escrito
en una declaración
en un mensaje`,
    impersonal: `se lee en
reza el
reza la`,
    anonymity: `bajo condición de anonimato
bajo anonimato
bajo la condición de anonimato
con la condición de anonimato
desde el anonimato
pidió el anonimato
pidieron el anonimato
pide el anonimato
ha pedido el anonimato
pidió no ser identificad*
pidieron no ser identificad*
prefiere no ser identificad*
prefirió no ser identificad*
prefiere mantener el anonimato
prefirió mantener el anonimato
prefiere el anonimato
que prefiere no dar su nombre
prefirió no dar su nombre
solicitó el anonimato
solicitaron el anonimato
que pidió no ser nombrad*
pid* anonimato
pid* el anonimato
pedido anonimato
pedido el anonimato
pedido no ser identificad*
pid* no ser identificad*
pid* no ser nombrad*
pid* no ser citad*
pid* mantener ? anonimato
pid* permanecer en el anonimato
pid* no revelar su
pid* que no se revel*
solicit* anonimato
solicit* el anonimato
solicit* no ser identificad*
prefi* no ser identificad*
prefi* no dar su nombre
prefi* no revelar su
prefi* mantener ? anonimato
prefi* mantenerse en el anonimato
prefi* permanecer en el anonimato
prefi* el anonimato
no quiso ser identificad*
no quiso dar su nombre
no quiso revelar su
no quisieron ser identificad*
en condición de anonimato
bajo reserva de identidad
bajo reserva de su
bajo reserva de anonimato`,
    insider: `cercanas a
cercana a
conocedoras de
conocedora de
con conocimiento
próximas a
familiarizadas con
familiarizada con`,
    reason: `porque
ya que
debido a
por temor
por miedo
al no estar autorizad*
puesto que`,
    declined: `ha declinado
declinó comentar
declinó hacer
declinaron hacer
rehusó comentar
rehusó hacer
no ha querido
no quiso hacer
no quiso comentar
no respondió
no respondieron
no ha respondido
no han respondido
no contestó
se negó a comentar
se ha negado a comentar
se negó a hacer comentarios
evitó hacer`,
    'to-media': `en una entrevista con
en una entrevista a
en una entrevista en
en una entrevista
en declaraciones a
en declaraciones al
entrevista con
a
al`,
  },
  pronouns: { he: 'él', she: 'ella', they: 'ellos ellas', it: 'ello', other: 'yo nosotros usted ustedes esto eso' },
  possessives: { he: '' },
  as: 'como',
  agent: 'por',
  relatives: 'que quien',
  oblique: 'al del a',
  others: 'otro otra otros otras segunda',
  definite: 'el la los las este esta estos estas ese esa su sus',
  counts: 'dos tres cuatro cinco varios varias algunos algunas',
  plural: '*s',
  say: 'dice dijo dijeron dicen',
  pressReports: 'artículo artículos reportaje información informaciones',
  abbreviations: 'sr. sra. dr. dra. d. da. ud. uds. ee. uu. art. núm. pág. av. avda. c. etc. aprox. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic. gral. lic. ing.',
  givenNames: LATIN_NAMES,
  bodies: `Casa Blanca: casa blanca
La Moncloa: moncloa, la moncloa
Kremlin: kremlin
Unión Europea: ue, unión europea
ONU: onu, naciones unidas
OTAN: otan`,
});
