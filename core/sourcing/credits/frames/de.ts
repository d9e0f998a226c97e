/** Credit words of German. */
import type { CreditFrames } from './frames.ts';

export const de: CreditFrames = {
  language: 'de',
  open: [
    'mit material von', 'mit material der', 'mit material des', 'mit materialien von', 'mit materialien der', 'unter verwendung von material', 'unter verwendung von materialien', 'unter verwendung von', 'mit informationen von', 'mit informationen der', 'mit informationen aus', 'mit inhalten von', 'mit inhalten der', 'mit meldungen von', 'mit meldungen der',
    'mit berichten von', 'nach material von', 'nach material der', 'material von', 'material der', 'enthält material von', 'enthält material der', 'aus material von', 'mit agenturmaterial von', 'mit agenturmaterial der', 'mit beiträgen von', 'automatisch von der', 'automatisch von', 'automatisch aus', 'automatisiert von', 'automatisiert von der', 'automatisierten angebots der',
    'automatisierten angebot der', 'direkt aus dem', 'stammt von der', 'stammt von', 'stammt aus dem', 'kommt von der', 'übernommen von', 'übernommen von der', 'eine meldung der', 'eine meldung von', 'meldung der', 'ein bericht der', 'ein text der', 'auf basis von', 'auf grundlage von', 'auf grundlage der', 'basiert auf', 'in zusammenarbeit mit', 'wurde von der', 'mit den nachrichtenagenturen', 'mit der nachrichtenagentur', 'mit nachrichtenagentur',
    'mit texten von', 'mit texten der', 'mit infos von', 'mit infos der',
  ],
  source: ['quelle', 'quellen', 'verwendete quellen', 'verwendete quelle', 'weitere quellen', 'textquelle', 'mit quellen', 'text', 'bearbeitung', 'inhalt', 'agentur', 'agenturen'],
  close: ['haben zu diesem bericht beigetragen', 'hat zu diesem bericht beigetragen', 'haben zu diesem artikel beigetragen', 'hat zu diesem artikel beigetragen', 'trug zu diesem bericht bei', 'trugen zu diesem bericht bei', 'zu diesem text beigetragen', 'zu diesem bericht', 'übernommen und nicht', 'übernommen und', 'automatisch übernommen', 'veröffentlicht und'],
  closeEnd: ['beigetragen', 'übernommen', 'verwendet', 'erstellt', 'mitgearbeitet'],
  by: ['von', 'text von', 'autor', 'autoren', 'ein artikel von', 'ein beitrag von', 'verfasst von', 'geschrieben von', 'aus'],
  and: ['und', 'sowie'],
  with: ['mit'],
  articles: ['der', 'die', 'das', 'den', 'dem', 'des'],
  agencyWords: ['nachrichtenagentur', 'nachrichtenagenturen', 'agentur', 'presseagentur', 'presse-agentur', 'nachrichtendienst', 'newskanal', 'fotoagentur', 'bildagentur', 'agenturmeldung', 'agenturmeldungen', 'material', 'infocom', 'newsticker', 'ticker', 'basisdienst', 'meldung', 'informationen', 'staatsagentur', 'agenturmaterial', 'redaktion'],
  roles: ['korrespondent', 'korrespondentin', 'reporter', 'reporterin', 'redakteur', 'redakteurin', 'journalist', 'journalistin', 'mitarbeiter', 'fotograf', 'fotografin'],
  unnamed: ['agenturen', 'nachrichtenagenturen', 'agenturmaterial', 'agenturmeldungen', 'agenturberichten', 'agentur', 'presseagenturen'],
  photo: ['foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildrechte', 'bildnachweis', 'bildcredit', 'fotocredit', 'fotoquelle', 'fotograf', 'grafik', 'illustration', 'aufnahme', 'titelbild', 'aufmacherbild', 'montage', 'fotomontage', 'collage', 'karte', 'quelle bild', 'quelle foto', 'videoquelle', 'urheber', 'bildbearbeitung', 'copyright'],
  file: ['archivbild', 'archivfoto', 'archivfotos', 'archivbilder', 'archivaufnahme', 'archivaufnahmen', 'archiv', 'symbolbild', 'symbolfoto', 'symbolbilder', 'beispielbild', 'beispielfoto', 'themenbild', 'undatierte aufnahme', 'bild aus dem archiv', 'foto aus dem archiv', 'sujetbild', 'illustrationsbild'],
  rights: ['alle rechte vorbehalten', 'red', 'red.', 'dpa-bildfunk', 'bildfunk', 'archivbild', 'symbolbild'],
  citeBefore: [
    'laut', 'laut der', 'gegenüber der', 'gegenüber', 'nach informationen der', 'nach informationen von', 'nach angaben der', 'nach angaben von', 'wie die', 'wie der', 'berichtet die', 'berichtete die', 'berichten die', 'meldet die', 'meldete die', 'meldete', 'meldet', 'berichtet', 'berichtete', 'zitiert die', 'zitierte die', 'im gespräch mit der', 'im gespräch mit', 'im interview mit der', 'im interview mit', 'im interview der', 'einem bericht der', 'einem bericht von', 'einer meldung der', 'einer meldung von', 'meldungen der', 'meldungen von', 'berichten der', 'berichten von', 'auskunft der',
    'bericht der', 'meldung der', 'unter berufung auf', 'unter berufung auf die', 'auf anfrage der', 'auf anfrage von', 'anfrage der', 'sagte der', 'sagte er der', 'sagte sie der', 'sagte die', 'bestätigte der', 'erklärte der', 'teilte der', 'erfuhr die', 'erfuhr', 'erfahren hat', 'zählung der', 'auswertung der', 'umfrage der', 'sagte die ministerin der', 'nach', 'so die', 'zitierte', 'berichteten die', 'aussagen gegenüber',
  ],
  citeAfter: ['zufolge', 'berichtet', 'berichtete', 'berichteten', 'berichten', 'meldet', 'meldete', 'meldeten', 'schreibt', 'schrieb', 'zitiert', 'zitierte', 'erfuhr', 'erfahren', 'vorlag', 'vorliegt', 'sagte', 'informationen', 'mitteilte', 'mitgeteilt'],
  small: ['in', 'im', 'am', 'an', 'bei', 'zu', 'zur', 'auf', 'aus', 'für', 'uhr', 'stand', 'aktualisiert', 'veröffentlicht', 'dieser', 'diese', 'dieses', 'dies', 'ist', 'unter', 'als', 'auch'],
  former: ['ehemaliger', 'ehemalige', 'früherer', 'frühere', 'ex', 'arbeitete', 'arbeitet', 'volontierte'],
  republished: ['erschien zuerst bei', 'erschien zuerst in', 'erschien zuerst auf', 'erschien zuerst im', 'erschien zunächst bei', 'erschien zunächst in', 'erschien zunächst auf', 'ist zuerst erschienen bei', 'ist zuerst erschienen in', 'zuerst erschienen in', 'zuerst erschienen bei', 'zuerst erschienen auf', 'zuerst veröffentlicht bei', 'zuerst veröffentlicht auf', 'zuerst veröffentlicht in', 'im original erschienen bei', 'im original erschienen in', 'im original bei', 'erschien im original bei', 'erschien im original in', 'wurde zuerst veröffentlicht von', 'originalartikel von', 'übernommen aus', 'mit freundlicher genehmigung von', 'mit freundlicher genehmigung der'],
  staff: ['mitarbeit', 'unter mitarbeit von', 'mitarbeit von', 'mit mitarbeit von', 'unter mithilfe von', 'mit beiträgen von', 'zusätzliche recherche'],
  translated: ['aus dem englischen', 'aus dem russischen', 'aus dem ukrainischen', 'aus dem französischen', 'maschinell übersetzt', 'maschinelle übersetzung', 'automatisch übersetzt', 'übersetzung aus', 'übersetzt von', 'übersetzung', 'wurde im original veröffentlicht auf', 'wurde im original'],
  textWords: ['artikel', 'text', 'beitrag', 'meldung', 'bericht', 'nachricht', 'inhalt', 'material'],
};
