/** German reporting verbs by their parts: infinitive, third person, past, participle. A separable prefix stands before `|`. */
import type { CueForm, CueKind, CueWords } from '../language-pack.ts';

const SPEECH = `sagen sagt sagte gesagt
mit|teilen teilt teilte mitgeteilt
erklären erklärt erklärte erklärt
betonen betont betonte betont
unterstreichen unterstreicht unterstrich unterstrichen
versichern versichert versicherte versichert
beteuern beteuert beteuerte beteuert
behaupten behauptet behauptete behauptet
hinzu|fügen fügt fügte hinzugefügt
hinzu|setzen setzt setzte hinzugesetzt
an|kündigen kündigt kündigte angekündigt
bekannt|geben gibt gab bekanntgegeben
bekannt|machen macht machte bekanntgemacht
zu|geben gibt gab zugegeben
bedenken|geben gibt gab bedenkengegeben
an|geben gibt gab angegeben
ein|räumen räumt räumte eingeräumt
ein|gestehen gesteht gestand eingestanden
zu|sagen sagt sagte zugesagt
voraus|sagen sagt sagte vorausgesagt
hin|weisen weist wies hingewiesen
daraufhin|weisen weist wies daraufhingewiesen
an|bieten bietet bot angeboten
aus|schließen schließt schloss ausgeschlossen
fest|legen legt legte festgelegt
berichten berichtet berichtete berichtet
aus|führen führt führte ausgeführt
fest|stellen stellt stellte festgestellt
klar|stellen stellt stellte klargestellt
dar|legen legt legte dargelegt
an|deuten deutet deutete angedeutet
vor|werfen wirft warf vorgeworfen
auf|rufen ruft rief aufgerufen
auf|fordern fordert forderte aufgefordert
vor|schlagen schlägt schlug vorgeschlagen
fort|fahren fährt fuhr fortgefahren
erläutern erläutert erläuterte erläutert
verkünden verkündet verkündete verkündet
vermelden vermeldet vermeldete vermeldet
bestätigen bestätigt bestätigte bestätigt
dementieren dementiert dementierte dementiert
bestreiten bestreitet bestritt bestritten
warnen warnt warnte gewarnt
mahnen mahnt mahnte gemahnt
fordern fordert forderte gefordert
verlangen verlangt verlangte verlangt
versprechen verspricht versprach versprochen
argumentieren argumentiert argumentierte argumentiert
twittern twittert twitterte getwittert
meinen meint meinte gemeint
spekulieren spekuliert spekulierte spekuliert
appellieren appelliert appellierte appelliert
plädieren plädiert plädierte plädiert
klagen klagt klagte geklagt
beklagen beklagt beklagte beklagt
beschuldigen beschuldigt beschuldigte beschuldigt
beanstanden beanstandet beanstandete beanstandet
bemängeln bemängelt bemängelte bemängelt
monieren moniert monierte moniert
verlauten verlautet verlautete verlautet
bekunden bekundet bekundete bekundet
gestehen gesteht gestand gestanden
entgegnen entgegnet entgegnete entgegnet
erwidern erwidert erwiderte erwidert
antworten antwortet antwortete geantwortet
äußern äußert äußerte geäußert
resümieren resümiert resümierte resümiert
beschwichtigen beschwichtigt beschwichtigte beschwichtigt`;

const CLAUSE = `raten rät riet geraten
sprechen spricht sprach gesprochen
drohen droht drohte gedroht
ergänzen ergänzt ergänzte ergänzt
melden meldet meldete gemeldet
schreiben schreibt schrieb geschrieben
posten postet postete gepostet
bemerken bemerkt bemerkte bemerkt
an|merken merkt merkte angemerkt
erzählen erzählt erzählte erzählt
schildern schildert schilderte geschildert
beschreiben beschreibt beschrieb beschrieben
kommentieren kommentiert kommentierte kommentiert
urteilen urteilt urteilte geurteilt
fragen fragt fragte gefragt
empfehlen empfiehlt empfahl empfohlen
entscheiden entscheidet entschied entschieden
prognostizieren prognostiziert prognostizierte prognostiziert
schätzen schätzt schätzte geschätzt
vermuten vermutet vermutete vermutet
schlussfolgern schlussfolgert schlussfolgerte geschlussfolgert
rechnen rechnet rechnete gerechnet
aus|gehen geht ging ausgegangen
begründen begründet begründete begründet
verweisen verweist verwies verwiesen
zitieren zitiert zitierte zitiert
skandieren skandiert skandierte skandiert
rufen ruft rief gerufen
scherzen scherzt scherzte gescherzt
witzeln witzelt witzelte gewitzelt
signalisieren signalisiert signalisierte signalisiert
enthüllen enthüllt enthüllte enthüllt
erinnern erinnert erinnerte erinnert
bitten bittet bat gebeten
nach|schieben schiebt schob nachgeschoben
entgegen|halten hält hielt entgegengehalten
fest|halten hält hielt festgehalten
zusammen|fassen fasst fasste zusammengefasst`;

const STANCE = `kritisieren kritisiert kritisierte kritisiert
bezeichnen bezeichnet bezeichnete bezeichnet
nennen nennt nannte genannt
verurteilen verurteilt verurteilte verurteilt
verteidigen verteidigt verteidigte verteidigt
rechtfertigen rechtfertigt rechtfertigte gerechtfertigt
begrüßen begrüßt begrüßte begrüßt
bedauern bedauert bedauerte bedauert
zurück|weisen weist wies zurückgewiesen
ab|lehnen lehnt lehnte abgelehnt
aus|sprechen spricht sprach ausgesprochen
widersprechen widerspricht widersprach widersprochen
protestieren protestiert protestierte protestiert
loben lobt lobte gelobt
charakterisieren charakterisiert charakterisierte charakterisiert
werten wertet wertete gewertet
vergleichen vergleicht verglich verglichen
rügen rügt rügte gerügt
tadeln tadelt tadelte getadelt
würdigen würdigt würdigte gewürdigt`;

const EVIDENCE = `zeigen zeigt zeigte gezeigt
ergeben ergibt ergab ergeben
belegen belegt belegte belegt
hervor|gehen geht ging hervorgegangen
nahe|legen legt legte nahegelegt
besagen besagt besagte besagt
lauten lautet lautete gelautet
erfahren erfährt erfuhr erfahren`;

const MIND = `glauben glaubt glaubte geglaubt
hoffen hofft hoffte gehofft
befürchten befürchtet befürchtete befürchtet
fürchten fürchtet fürchtete gefürchtet
denken denkt dachte gedacht
erwarten erwartet erwartete erwartet
planen plant plante geplant`;

/** Not speech; but with a quotation, words are taken from somebody. */
const QUOTING = `finden findet fand gefunden
sehen sieht sah gesehen
an|sehen sieht sah angesehen
halten hält hielt gehalten`;

type Entry = [kind: CueKind, clause: boolean, verbs: string];
const ENTRIES: Entry[] = [['speech', false, SPEECH], ['speech', true, CLAUSE], ['stance', false, STANCE], ['evidence', true, EVIDENCE], ['mind', true, MIND], ['quoting', true, QUOTING]];

/** All forms of all verbs, as a pack wants them. */
export function germanCues(): CueWords[] {
  return ENTRIES.flatMap(([kind, clause, verbs]) => {
    const forms: Record<'base' | 'finite' | 'participle' | 'past', string[]> = { base: [], finite: [], participle: [], past: [] };
    for (const line of verbs.split('\n')) addVerb(line.trim(), forms);
    return (Object.entries(forms) as [CueForm, string[]][]).filter(([, list]) => list.length > 0).map(([form, list]): CueWords => ({ kind, form, clause, words: list.join(' ') }));
  });
}

function addVerb(line: string, forms: Record<'base' | 'finite' | 'participle' | 'past', string[]>): void {
  const [parts = '', third = '', past = '', participle = ''] = line.split(' ');
  const [prefix, stem] = parts.includes('|') ? parts.split('|') : ['', parts];
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
  if (prefix) {
    forms.finite.push(`${third}~${prefix}`, `${past}~${prefix}`, `${plural}~${prefix}`, prefix + third, prefix + past, prefix + plural);
    forms.base.push(`${stem}~${prefix}`);
  } else {
    // "erklärt" is both third person and participle.
    (third === participle ? forms.past : forms.finite).push(third);
    forms.finite.push(past, plural, subjunctive(parts));
    forms.base.push(parts);
  }
  if (third !== participle) forms.participle.push(participle);
}

/** "sage": reported speech inside reported speech. */
function subjunctive(infinitive: string): string {
  return infinitive.endsWith('ern') || infinitive.endsWith('eln') ? `${infinitive.slice(0, -1)}e` : infinitive.slice(0, -1);
}
