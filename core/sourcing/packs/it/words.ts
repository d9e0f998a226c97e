/** Italian words that matter to who is speaking. */
import { LATIN_PARTICLES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';

export const ITALIAN_TAGS: LanguagePack['tags'] = {
  determiner: `il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue loro alcuni alcune ogni tutto tutta tutti tutte altro altra altri altre due tre quattro cinque sei sette otto nove dieci entrambi diversi diverse molti molte`,
  preposition: `di d' a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' senza contro durante dopo prima verso sotto sopra oltre presso secondo`,
  link: `di d' del dello della dei degli delle dell' a al alla ai alle all' per in nel nella da dal dalla`,
  near: `vicina vicino vicine vicini informata informate informati`,
  breaker: `perché poiché quando mentre se ma però come dove quindi allora così dunque invece`,
  and: `e ed o &`,
  that: `che`,
  relative: `cui quale quali`,
  auxiliary: `ha hanno aveva avevano è sono era erano fu furono sarà saranno sarebbe sia stato stata stati state abbia`,
  be: `è sono era erano fu furono sarà stato stata stati state viene vengono venne`,
  modal: `può possono poteva potrebbe potrebbero deve devono doveva dovrebbe vuole`,
  negation: `non mai né neppure nemmeno`,
  adverb: `anche inoltre poi prima già ancora sempre ieri oggi domani ora adesso recentemente pubblicamente ufficialmente *mente si gli le mi ci ne infine intanto`,
  infinitive: `essere avere stare`,
  time: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina sera notte pomeriggio settimana mese anno anni giorni giorno ora ore ieri oggi domani`,
  role: `presidente vicepresidente premier ministro ministra ministri viceministro sottosegretario sottosegretaria segretario segretaria cancelliere senatore senatrice senatori deputato deputata deputati sindaco sindaca governatore assessore assessora consigliere consigliera ambasciatore ambasciatrice console avvocato avvocata avvocati legale procuratore procuratrice pm giudice magistrato commissario commissaria capo direttore direttrice leader responsabile amministratore fondatore fondatrice titolare proprietario
    professore professoressa docente ricercatore ricercatrice ricercatori scienziato scienziata economista storico storica sociologo sociologa politologo psicologo psicologa medico dottore dottoressa infermiere infermiera epidemiologo virologo ingegnere autore autrice scrittore scrittrice giornalista giornalisti redattore inviato corrispondente conduttore conduttrice generale colonnello capitano comandante ufficiale candidato candidata rivale eurodeputato eurodeputata attivista sindacalista vescovo arcivescovo cardinale papa pontefice prete parroco re regina principe principessa attore attrice cantante musicista artista regista produttore produttrice allenatore allenatrice tecnico ct giocatore giocatrice campione campionessa analista esperto esperta specialista imprenditore imprenditrice miliardario agricoltore coordinatore coordinatrice oppositore vicesegretario capogruppo questore prefetto *ologo *ologa`,
  spokesperson: `portavoce`,
  body: `governo ministero ministeri dipartimento agenzia ufficio commissione comitato consiglio tribunale corte cassazione procura parlamento camera senato quirinale farnesina viminale cremlino polizia carabinieri questura prefettura esercito forze autorità inquirenti investigatori azienda società gruppo banca costruttore compagnia operatore sindacato sindacati federazione associazione fondazione istituto istituzione centro università scuola ospedale asl partito coalizione opposizione maggioranza organizzazione ong osservatorio ambasciata consolato missione chiesa diocesi squadra club lega fondo servizio vigili onu nato ue unione oms fmi pd fdi m5s cgil cisl uil confindustria istat hamas hezbollah talebani direzione comune regione provincia esecutivo presidenza difesa`,
  media: `giornale quotidiano settimanale rivista emittente canale radio televisione tv portale sito testata agenzia media stampa`,
  document: `rapporto studio sondaggio indagine inchiesta documento documenti comunicato lettera mail testo nota memorandum dati cifre statistiche decisione sentenza ordinanza legge progetto decreto denuncia querela atto articolo libro messaggio pubblicazione video immagini foto dichiarazione analisi bilancio bollettino rilevazione`,
  vague: `media stampa esperti specialisti osservatori critici detrattori sostenitori oppositori testimoni vicini residenti abitanti analisti scienziati ricercatori economisti storici utenti attivisti alcuni molti altri persone voci`,
  anonymous: `fonte fonti informatore`,
  people: `uomo donna uomini donne ragazzo ragazza madre padre genitori figlio figlia fratello sorella moglie marito vedova famiglia familiari vicino vicina amico amica amici studente studentessa studenti passeggero autista vittima vittime paziente cliente lavoratore lavoratrice lavoratori impiegato impiegata operaio dipendente dipendenti collega turista rifugiato migrante soldato sopravvissuto testimone residente manifestante partecipante membro membri giovane`,
  official: `funzionario funzionaria funzionari diplomatico diplomatica dirigente dirigenti rappresentante rappresentanti esponente esponenti`,
  platform: `twitter x facebook instagram telegram tiktok youtube linkedin`,
  nationality: `italiano italiana americano americana statunitense britannico britannica tedesco tedesca francese russo russa ucraino ucraina spagnolo cinese israeliano iraniano turco europeo europea ex attuale nuovo nuova vecchio primo prima alto`,
  place: `roma washington mosca pechino londra berlino kiev teheran gerusalemme bruxelles ankara tokyo parigi madrid minsk varsavia italia russia ucraina cina iran israele turchia germania francia spagna polonia bielorussia usa`,
  title: `sig sig. dott dott. dottor prof prof. professor on on. onorevole papa re regina principe generale don monsignor suor avv avv.`,
  particle: LATIN_PARTICLES,
};
