/** Credit words of Danish. */
import type { CreditFrames } from './frames.ts';

export const da: CreditFrames = {
  language: 'da',
  open: ['med bidrag fra', 'med oplysninger fra', 'med materiale fra', 'med informationer fra', 'baseret på materiale fra', 'på baggrund af materiale fra', 'leveret af', 'tekst af', 'i samarbejde med', 'denne artikel er leveret af'],
  source: ['kilde', 'kilder', 'tekst', 'bureau'],
  close: ['har bidraget til denne artikel', 'bidrog til denne artikel'],
  closeEnd: ['har bidraget', 'bidrog'],
  by: ['af', 'skrevet af', 'forfatter', 'fra'],
  and: ['og', 'samt'],
  with: ['med'],
  agencyWords: ['nyhedsbureau', 'nyhedsbureauet', 'nyhedsbureauer', 'bureau', 'bureauet', 'telegrambureau', 'det danske nyhedsbureau', 'det statslige nyhedsbureau'],
  roles: ['journalist', 'journalister', 'korrespondent', 'redaktør', 'fotograf', 'reporter'],
  unnamed: ['bureauer', 'bureauerne', 'nyhedsbureauer', 'nyhedsbureauerne'],
  photo: ['foto', 'fotos', 'billede', 'billeder', 'fotograf', 'grafik', 'illustration', 'pressefoto', 'privatfoto'],
  file: ['arkivfoto', 'arkivbillede', 'arkivbilleder', 'arkiv', 'genrefoto', 'modelfoto', 'illustrationsfoto'],
  rights: ['alle rettigheder forbeholdes', 'arkiv'],
  citeBefore: ['til', 'til nyhedsbureauet', 'ifølge', 'ifølge nyhedsbureauet', 'skriver', 'skriver nyhedsbureauet', 'oplyser', 'oplyser nyhedsbureauet', 'rapporterer', 'rapporterer nyhedsbureauet', 'meddeler', 'citeret af', 'fortæller', 'over for', 'interview med', 'melder'],
  citeAfter: ['skriver', 'rapporterer', 'oplyser', 'meddeler', 'har skrevet', 'erfarer', 'melder', 'citerer'],
  small: ['i', 'på', 'kl', 'kl.', 'den', 'det', 'fra', 'til', 'opdateret', 'publiceret', 'denne', 'von', 'af', 'for'],
  former: ['tidligere', 'eks'],
  republished: ['oprindeligt bragt i', 'oprindeligt udgivet af', 'oprindeligt udgivet i', 'oprindeligt publiceret i', 'oprindeligt publiceret af', 'oprindelig bragt i', 'blev først bragt i', 'blev først bragt på', 'er først bragt i', 'bragt første gang i'],
  staff: ['med bidrag fra', 'medvirkende'],
  translated: ['oversat fra', 'oversat af', 'oversættelse', 'maskinoversat'],
  textWords: ['artikel', 'artiklen', 'tekst', 'teksten'],
};
