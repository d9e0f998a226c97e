/** The Italian language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { CueWords, LanguagePack } from '../language-pack.ts';
import { ITALIAN_TAGS } from './words.ts';

const SPEECH = `affermare dichiarare spiegare segnalare assicurare indicare commentare annunciare confermare ricordare sottolineare precisare denunciare argomentare informare raccontare accettare avvertire evidenziare rivelare valutare domandare accusare minacciare reclamare negare testimoniare ribadire replicare osservare notare tuonare attaccare sbottare twittare postare rilevare lamentare auspicare aggiungere rispondere promettere riconoscere sostenere scrivere ammettere concludere suggerire chiarire riferire smentire insistere esprimere specificare giurare invitare esortare incalzare rincarare rimarcare constatare tranquillizzare rassicurare motivare`;
const STANCE = `criticare condannare respingere definire paragonare elogiare bocciare`;
const EVIDENCE = `mostrare rivelare indicare dimostrare`;
const MIND = `pensare credere sperare temere ritenere giudicare`;

function regular(list: string): { finite: string[]; participle: string[]; gerund: string[] } {
  const out = { finite: [] as string[], participle: [] as string[], gerund: [] as string[] };
  for (const verb of list.split(/\s+/)) {
    const stem = verb.slice(0, -3);
    if (verb.endsWith('are')) {
      const soft = stem.endsWith('i') ? stem.slice(0, -1) : stem;
      out.finite.push(`${stem}a`, `${stem}ano`, `${stem}ò`, `${stem}arono`, `${stem}ava`, `${stem}avano`);
      out.participle.push(`${soft}iato`, `${stem}ato`);
      out.gerund.push(`${stem}ando`);
    } else {
      const i = verb.endsWith('ire');
      out.finite.push(i ? `${stem}isce` : `${stem}e`, i ? `${stem}iscono` : `${stem}ono`, `${stem}e`, i ? `${stem}ì` : `${stem}é`, i ? `${stem}irono` : `${stem}erono`, i ? `${stem}iva` : `${stem}eva`);
      out.participle.push(i ? `${stem}ito` : `${stem}uto`);
      out.gerund.push(`${stem}endo`);
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

export const italian = (): LanguagePack => ({
  code: 'it',
  subject: 'free',
  names: 'capital',
  dashSpeech: true,
  clauseNeedsThat: true,
  proDrop: true,
  elided: 'l d un dell all dall nell sull quell c s m t com dov',
  tags: ITALIAN_TAGS,
  cues: [
    ...cues('speech', false, SPEECH), ...cues('stance', false, STANCE), ...cues('evidence', true, EVIDENCE), ...cues('mind', true, MIND),
    { kind: 'speech', form: 'finite', clause: false, words: 'dice dicono disse dissero diceva dicevano sostiene sostengono sostenne aggiunge aggiungono aggiunse risponde rispose scrive scrivono scrisse ammette ammise promette conclude concluse chiede chiedono chiese riconosce chiarisce riferisce riferiscono smentisce esprime avverte' },
    { kind: 'speech', form: 'participle', clause: false, words: 'detto scritto aggiunto risposto ammesso promesso concluso chiesto riconosciuto sostenuto espresso' },
    ...cues('speech', true, 'garantire'),
    { kind: 'quoting', form: 'finite', clause: true, words: 'prosegue proseguì continua continuò conclude' },
    { kind: 'evidence', form: 'finite', clause: true, words: 'emerge risulta' },
  ],
  phrases: {
    according: `secondo
stando a
stando alle
stando ai
a detta di
a parere di
a giudizio di
ad avviso di
nelle parole di
come riferisce
come riporta
come scrive
come ha spiegato
come ha detto
citando
citato da`,
    statement: `in una nota
in un comunicato
con una nota
in una dichiarazione
in una lettera
in un messaggio
in un post`,
    anonymity: `a condizione di anonimato
sotto condizione di anonimato
a condizione dell' anonimato
dietro anonimato
coperto da anonimato
in condizione di anonimato
ha chiesto l' anonimato
chiede l' anonimato
chiedendo l' anonimato
che ha chiesto di restare anonim*
ha chiesto di restare anonim*
che preferisce restare anonim*
preferisce restare anonim*
vuole restare anonim*
garanzia di anonimato
chied* l' anonimato
chiesto l' anonimato
chiesto di rimanere anonim*
chiede di rimanere anonim*
chiede di restare anonim*
vuole rimanere anonim*
preferisce rimanere anonim*
preferito restare anonim*
preferito rimanere anonim*
sotto anonimato
in forma anonima
in anonimato`,
    insider: `vicine a
vicina a
vicine al
vicina al
vicine alla
a conoscenza
informate sui
informata sui`,
    reason: `perché
poiché
per paura
per timore
dato che
in quanto`,
    declined: `non ha voluto commentare
non hanno voluto commentare
non ha risposto
non hanno risposto
si è rifiutato di commentare
si è rifiutata di commentare
ha rifiutato di commentare
non ha commentato
non ha rilasciato
nessun commento
ha declinato`,
    'to-media': `in un' intervista a
in un' intervista al
intervista a
intervista al
ai microfoni di
a
al
all'`,
  },
  pronouns: { he: 'lui egli', she: 'lei ella', they: 'loro', it: '', other: 'io noi voi ciò questo' },
  as: 'come',
  agent: 'da dal dalla dallo dai dalle',
  relatives: 'che chi',
  oblique: "a al alla allo ai alle agli all'",
  others: 'altro altra altri altre seconda',
  definite: "il lo la i gli le l' questo questa questi queste quel quella suo sua",
  counts: 'due tre quattro cinque alcuni alcune diversi diverse',
  plural: '*i *e',
  say: 'dice dicono detto disse',
  pressReports: 'articolo articoli inchiesta',
  abbreviations: 'sig. sig.ra dott. dott.ssa prof. prof.ssa on. sen. gen. avv. ing. arch. art. n. p. pag. ecc. ca. gen. feb. mar. apr. giu. lug. ago. set. ott. nov. dic.',
  givenNames: LATIN_NAMES,
  bodies: `Casa Bianca: casa bianca
Palazzo Chigi: palazzo chigi
Quirinale: quirinale
Farnesina: farnesina
Cremlino: cremlino
Unione europea: ue, unione europea
Onu: onu, nazioni unite
Nato: nato`,
});
