/** Credit words of Norwegian. */
import type { CreditFrames } from './frames.ts';

export const no: CreditFrames = {
  language: 'no',
  open: ['med bidrag fra', 'med opplysninger fra', 'med stoff fra', 'med materiale fra', 'basert på stoff fra', 'levert av', 'tekst av', 'i samarbeid med', 'denne saken er levert av', 'saken er skrevet av'],
  source: ['kilde', 'kilder', 'kjelde', 'tekst', 'byrå'],
  close: ['har bidratt til denne saken', 'bidro til denne saken', 'har bidratt til denne artikkelen'],
  closeEnd: ['har bidratt', 'bidro'],
  by: ['av', 'skrevet av', 'frå', 'fra', 'forfatter'],
  and: ['og', 'samt'],
  with: ['med'],
  agencyWords: ['nyhetsbyrå', 'nyhetsbyrået', 'nyhetsbyråene', 'nyhetsbyråer', 'byrå', 'byrået', 'det statlige nyhetsbyrået', 'norsk telegrambyrå'],
  roles: ['journalist', 'journalister', 'korrespondent', 'redaktør', 'fotograf', 'reporter'],
  unnamed: ['byråene', 'nyhetsbyråene', 'nyhetsbyråer', 'byråer'],
  photo: ['foto', 'fotoer', 'bilde', 'bilder', 'fotograf', 'grafikk', 'illustrasjon', 'pressefoto', 'skjermdump'],
  file: ['arkivfoto', 'arkivbilde', 'arkivbilder', 'arkiv', 'illustrasjonsfoto', 'illustrasjonsbilde', 'illustrasjon', 'genrefoto'],
  rights: ['alle rettigheter reservert', 'arkiv'],
  citeBefore: ['til', 'til nyhetsbyrået', 'ifølge', 'ifølge nyhetsbyrået', 'skriver', 'skriver nyhetsbyrået', 'melder', 'melder nyhetsbyrået', 'opplyser', 'rapporterer', 'forteller', 'overfor', 'sitert av', 'sier til', 'intervju med', 'intervju'],
  citeAfter: ['skriver', 'rapporterer', 'melder', 'opplyser', 'får opplyst', 'erfarer', 'har skrevet', 'siterer'],
  small: ['i', 'på', 'kl', 'kl.', 'den', 'det', 'fra', 'til', 'oppdatert', 'publisert', 'denne', 'for', 'av'],
  former: ['tidligere', 'eks'],
  republished: ['opprinnelig publisert i', 'opprinnelig publisert på', 'opprinnelig publisert av', 'ble først publisert i', 'ble først publisert på', 'ble først publisert av', 'først publisert i', 'først publisert på', 'sto først på trykk i', 'sto opprinnelig på trykk i'],
  staff: ['med bidrag fra', 'medvirkende'],
  translated: ['oversatt fra', 'oversatt av', 'oversettelse', 'maskinoversatt'],
  textWords: ['artikkel', 'artikkelen', 'saken', 'teksten', 'sak'],
};
