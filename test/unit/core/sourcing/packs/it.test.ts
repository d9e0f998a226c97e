import { describe, expect, test } from 'vitest';
import { attributedIn, foundIn } from './found-in.ts';

describe('Italian: one source', () => {
  test.each([
    ['«La riforma sarà votata prima dell\'estate», ha detto Chiara Montelli, ministra del Lavoro.', 'person: Chiara Montelli (ministra del Lavoro)'],
    ['Secondo Paolo Dervalli, direttore dell\'ospedale, il pronto soccorso è saturo.', 'person: Paolo Dervalli (direttore dell\'ospedale)'],
    ['Secondo uno studio dell\'Istituto Balmonti, gli affitti sono aumentati dell\'8 per cento.', 'document: studio dell\'Istituto Balmonti'],
    ['Il prefetto Giovanni Marcati ha indicato che la strada resterà chiusa.', 'person: Giovanni Marcati (prefetto)'],
    ['La ministra Anna Rovelli aveva assicurato che il bilancio sarebbe stato rispettato.', 'person: Anna Rovelli (ministra)'],
    ['In una nota, il ministero della Salute ha annunciato che il centro chiuderà.', 'statement: ministero della Salute'],
    ['Il portavoce del governo, Luca Ferrandi, ha confermato che il testo sarà ritirato.', 'person: Luca Ferrandi (portavoce del governo)'],
    ['Una fonte vicina al dossier afferma che l\'accordo è firmato.', 'anonymous: Una fonte vicina al dossier'],
    ['Gli esperti sostengono che la diga è fragile.', 'vague: Gli esperti'],
    ['I residenti dicono che la fabbrica inquina il fiume.', 'vague: I residenti'],
    ['L\'azienda non ha risposto alle domande.', 'organisation: azienda declined'],
    ['Il ministero non ha voluto commentare.', 'organisation: ministero declined'],
    ['Il rapporto mostra che l\'argine era in cattivo stato.', 'document: rapporto'],
    ['«Non ce ne andremo», ha risposto Maria Duffi.', 'person: Maria Duffi'],
    ['"Ci hanno mentito", lamenta Pietro della Torre.', 'person: Pietro della Torre'],
    ['La polizia ha detto che l\'uomo era conosciuto.', 'organisation: polizia'],
    ['La procura ha precisato che un\'inchiesta è aperta.', 'organisation: procura'],
    ['L\'avvocato delle famiglie, Giorgio Sala, ha denunciato che nessuno le ha avvisate.', 'person: Giorgio Sala (avvocato delle famiglie)'],
    ['Stando a Marta Rivi, portavoce dell\'associazione, mancano i farmaci.', 'person: Marta Rivi (portavoce dell\'associazione)'],
    ['"È uno scandalo", attacca Sofia Lauri, avvocata delle famiglie.', 'person: Sofia Lauri (avvocata delle famiglie)'],
    ['Il sindaco Marco Delli disse che il ponte era sicuro.', 'person: Marco Delli (sindaco)'],
  ])('%s', (text, source) => expect(foundIn(text, 'it')).toEqual([source]));
});

describe('Italian: what stands where', () => {
  test.each([
    ['«La riforma sarà votata prima dell\'estate», ha detto Chiara Montelli.', 'Chiara Montelli | ha detto | «La riforma sarà votata prima dell\'estate»'],
    ['La procura ha precisato che un\'inchiesta è aperta.', 'La procura | ha precisato | che un\'inchiesta è aperta'],
    ['"Ci mancano braccia", spiega il sindaco di Roccaverde.', 'il sindaco di Roccaverde | spiega | "Ci mancano braccia"'],
  ])('%s', (text, parts) => expect(attributedIn(text, 'it')).toEqual([parts]));
});

describe('Italian: no source', () => {
  test.each([
    'Il treno di Bari è arrivato con due ore di ritardo.',
    'La sala conta cento posti.',
    'Il museo mostra cento quadri del pittore.',
    'Il film «La notte dei lupi» esce venerdì.',
    'I prezzi cambiano secondo la stagione.',
    'Il consiglio ha approvato il bilancio con dodici voti contro tre.',
    'I manifestanti hanno marciato fino alla prefettura.',
    'Il cosiddetto «metodo dolce» guadagna terreno.',
    'Bisogna segnare la data in agenda.',
    'Il sindaco non ha detto nulla.',
    'La fonte della piazza è stata accesa ieri.',
    'La legge tutela l\'anonimato dei donatori.',
    'Nel secondo tempo il Roccaverde ha perso.',
    'Le elezioni saranno domenica.',
    'La nave tiene la rotta.',
  ])('%s', (text) => expect(foundIn(text, 'it')).toEqual([]));
});
