/** Credit words of Italian. */
import type { CreditFrames } from './frames.ts';

export const it: CreditFrames = {
  language: 'it',
  open: ['con informazioni di', 'con informazioni da', 'con informazioni dell\'', 'con il contributo di', 'con materiale di', 'con materiale dell\'', 'con agenzie', 'a cura di', 'in collaborazione con', 'contenuto fornito da', 'testo di', 'tratto da', 'dispaccio di', 'lancio di', 'lancio dell\'', 'notizia di'],
  source: ['fonte', 'fonti', 'agenzia', 'testo', 'fonte agenzia'],
  close: ['ha contribuito a questo articolo', 'hanno contribuito a questo articolo'],
  closeEnd: ['ha collaborato', 'hanno collaborato', 'ha contribuito', 'hanno contribuito'],
  by: ['di', 'da', 'dell\'', 'scritto da', 'a cura di', 'redazione', 'autore', 'dalla'],
  and: ['e', 'ed'],
  with: ['con', 'con l\''],
  articles: ['l\'', 'il', 'la', 'le', 'gli', 'i', 'lo', 'dell\'', 'all\'', 'd\''],
  agencyWords: ['agenzia', 'agenzie', 'agenzia di stampa', 'agenzia ufficiale', 'agenzia di stato', 'redazione'],
  roles: ['corrispondente', 'inviato', 'inviata', 'giornalista', 'giornalisti', 'redattore', 'fotografo'],
  unnamed: ['agenzie', 'le agenzie', 'agenzie di stampa', 'con agenzie', 'agenzie internazionali', 'agenzia', 'redazione e agenzie'],
  photo: ['foto', 'fotografia', 'immagine', 'immagini', 'foto di', 'crediti', 'credito', 'credits foto', 'illustrazione', 'grafica', 'foto d\'', 'ph', 'ph.'],
  file: ['foto d\'archivio', 'foto di archivio', 'immagine d\'archivio', 'immagine di archivio', 'archivio', 'foto archivio', 'immagine di repertorio', 'foto di repertorio', 'repertorio', 'immagine generica', 'foto simbolica'],
  rights: ['riproduzione riservata', 'tutti i diritti riservati', 'diritti riservati', 'archivio', 'copyright'],
  citeBefore: ['all\'', 'secondo l\'', 'secondo', 'all\'agenzia', 'secondo l\'agenzia', 'a', 'dell\'', 'dall\'', 'citato dall\'', 'citata dall\'', 'citato da', 'riferisce l\'', 'riferisce', 'riporta l\'', 'riporta', 'scrive l\'', 'scrive', 'interpellato dall\'', 'intervistato dall\'', 'sentito dall\'', 'lo riferisce l\'', 'lo riferisce', 'lo riporta l\'', 'lo riporta', 'spiega all\'', 'detto all\'', 'ha appreso l\'', 'informa l\'', 'conversando con l\''],
  citeAfter: ['riferisce', 'ha riferito', 'riporta', 'ha riportato', 'scrive', 'ha appreso', 'apprende', 'informa', 'cita', 'citando', 'ha scritto', 'ha reso noto'],
  small: ['di', 'a', 'da', 'in', 'del', 'della', 'il', 'la', 'alle', 'ore', 'aggiornato', 'pubblicato', 'questo', 'e'],
  former: ['ex', 'già'],
  republished: ['pubblicato originariamente su', 'pubblicato originariamente da', 'originariamente pubblicato su', 'originariamente pubblicato da', 'originariamente apparso su', 'apparso originariamente su', 'apparso per la prima volta su', 'è ripubblicato da', 'ripubblicato da', 'pubblicato per la prima volta su', 'uscito su', 'è uscito su', 'è stato pubblicato originariamente su', 'per gentile concessione di'],
  staff: ['ha collaborato', 'hanno collaborato', 'con la collaborazione di', 'con il contributo di'],
  translated: ['tradotto da', 'tradotto dall\'inglese', 'tradotto dal', 'traduzione di', 'traduzione automatica', 'traduzione'],
  textWords: ['articolo', 'testo', 'notizia', 'contenuto', 'servizio'],
};
