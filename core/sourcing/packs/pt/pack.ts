/** The Portuguese language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { CueWords, LanguagePack } from '../language-pack.ts';
import { PORTUGUESE_TAGS } from './words.ts';

const SPEECH = `afirmar declarar explicar assinalar assegurar indicar comentar anunciar confirmar recordar lembrar destacar sublinhar apontar precisar denunciar esclarecer alegar argumentar informar relatar narrar contar insistir aceitar avisar ressaltar salientar enfatizar frisar lamentar revelar ponderar avaliar questionar perguntar exigir acusar ameaçar reclamar detalhar expressar opinar tuitar publicar celebrar negar testemunhar ratificar reiterar completar acrescentar adiantar justificar observar notar rebater citar disparar resumir considerar pontuar`;
const SPEECH_ER = `responder prometer reconhecer defender descrever escrever dizer admitir transmitir concluir sugerir advertir desmentir referir repetir`;
const STANCE = `criticar condenar rejeitar qualificar classificar chamar comparar elogiar`;
const EVIDENCE = `mostrar revelar indicar apontar demonstrar`;
const MIND = `pensar acreditar achar esperar temer julgar`;

function regular(list: string): { finite: string[]; participle: string[]; gerund: string[] } {
  const out = { finite: [] as string[], participle: [] as string[], gerund: [] as string[] };
  for (const verb of list.split(/\s+/)) {
    const stem = verb.slice(0, -2);
    if (verb.endsWith('ar')) {
      out.finite.push(`${stem}a`, `${stem}am`, `${stem}ou`, `${stem}aram`, `${stem}ava`, `${stem}avam`);
      out.participle.push(`${stem}ado`);
      out.gerund.push(`${stem}ando`);
    } else {
      out.finite.push(`${stem}e`, `${stem}em`, verb.endsWith('er') ? `${stem}eu` : `${stem}iu`, verb.endsWith('er') ? `${stem}eram` : `${stem}iram`, `${stem}ia`, `${stem}iam`);
      out.participle.push(`${stem}ido`);
      out.gerund.push(verb.endsWith('er') ? `${stem}endo` : `${stem}indo`);
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

export const portuguese = (): LanguagePack => ({
  code: 'pt',
  subject: 'free',
  names: 'capital',
  dashSpeech: true,
  clauseNeedsThat: true,
  proDrop: true,
  tags: PORTUGUESE_TAGS,
  cues: [
    ...cues('speech', false, SPEECH), ...cues('speech', false, SPEECH_ER), ...cues('stance', false, STANCE), ...cues('evidence', true, EVIDENCE), ...cues('mind', true, MIND),
    { kind: 'speech', form: 'finite', clause: false, words: 'diz dizem disse disseram dizia diziam adverte advertem advertiu sugere sugerem sugeriu desmente desmentiu refere referem referiu pede pedem pediu pediram propõe propôs propuseram expôs sustenta sustentou conta reconhece esclarece' },
    ...cues('speech', true, 'garantir'),
    { kind: 'speech', form: 'finite', clause: true, words: 'mantém mantêm manteve mantiveram' },
    { kind: 'quoting', form: 'finite', clause: true, words: 'prossegue prosseguiu continua continuou' },
    { kind: 'speech', form: 'participle', clause: false, words: 'dito escrito descrito proposto exposto' },
  ],
  phrases: {
    according: `segundo
de acordo com
conforme
na opinião de
na avaliação de
na avaliação do
na avaliação da
nas palavras de
para o analista
para a analista
citando
citado por
citada por`,
    statement: `em comunicado
em um comunicado
num comunicado
em nota
em uma nota
numa nota
por meio de nota
em declaração
em carta
em mensagem`,
    anonymity: `sob condição de anonimato
sob a condição de anonimato
sob anonimato
na condição de anonimato
em condição de anonimato
pediu anonimato
pediram anonimato
pediu para não ser identificad*
pediram para não ser identificad*
que preferiu não se identificar
preferiu não se identificar
não quis se identificar
que não quis ser identificad*
pediu o anonimato
pediu para não ter o nome
pedi* anonimato
pedi* para não ser identificad*
pedi* para não serem identificad*
pedi* para não ter ? nome
pede anonimato
pede para não ser identificad*
preferi* não se identificar
preferi* não ser identificad*
prefere não se identificar
preferem não se identificar
prefere não ser identificad*
não quiseram se identificar
não quis ser identificad*
não quiseram ser identificad*
sob condição de não ser identificad*
sob reserva
solicit* anonimato`,
    insider: `próximas a
próxima a
próximas do
com conhecimento
a par do
familiarizadas com
ligadas a`,
    reason: `porque
por medo
por temer
por temor
pois
já que
por não estar autorizad*
por não ter autorização`,
    declined: `não quis comentar
não quiseram comentar
não quis se manifestar
não se manifestou
não se manifestaram
não respondeu
não responderam
recusou-se a comentar
recusou comentar
se recusou a comentar
preferiu não comentar
não retornou
não retornaram
não foi localizad*
não comentou`,
    'to-media': `em entrevista à
em entrevista ao
em entrevista a
em entrevista
em declarações à
em declarações ao
à
ao
a`,
  },
  pronouns: { he: 'ele', she: 'ela', they: 'eles elas', it: '', other: 'eu nós você vocês isso isto' },
  as: 'como conforme',
  agent: 'por pelo pela pelos pelas',
  relatives: 'que quem',
  oblique: 'ao à aos às',
  others: 'outro outra outros outras segunda',
  definite: 'o a os as este esta estes estas esse essa seu sua',
  counts: 'dois duas três quatro cinco vários várias alguns algumas',
  plural: '*s',
  say: 'diz disse disseram dizem',
  pressReports: 'reportagem reportagens artigo',
  abbreviations: 'sr. sra. dr. dra. d. prof. profa. av. r. etc. aprox. jan. fev. mar. abr. jun. jul. ago. set. out. nov. dez. gen. art. n. p.',
  givenNames: LATIN_NAMES,
  bodies: `Casa Branca: casa branca
Palácio do Planalto: planalto, palácio do planalto
Kremlin: kremlin
União Europeia: ue, união europeia
ONU: onu, nações unidas
Otan: otan`,
});
