/** Credit words of Swedish. */
import type { CreditFrames } from './frames.ts';

export const sv: CreditFrames = {
  language: 'sv',
  open: ['med uppgifter från', 'med material från', 'med bidrag från', 'med information från', 'baserat på material från', 'baserad på material från', 'levererad av', 'text av', 'i samarbete med', 'texten kommer från', 'artikeln kommer från', 'artikeln är skriven av'],
  source: ['källa', 'källor', 'text', 'byrå'],
  close: ['har bidragit till denna artikel', 'bidrog till denna artikel', 'har bidragit till artikeln'],
  closeEnd: ['har bidragit', 'bidrog'],
  by: ['av', 'från', 'skriven av'],
  and: ['och', 'samt'],
  with: ['med'],
  agencyWords: ['nyhetsbyrån', 'nyhetsbyrå', 'nyhetsbyråer', 'nyhetsbyråerna', 'byrån', 'den statliga nyhetsbyrån', 'nyhetsbyrån'],
  roles: ['reporter', 'reportrar', 'journalist', 'korrespondent', 'redaktör', 'fotograf'],
  unnamed: ['nyhetsbyråer', 'nyhetsbyråerna', 'byråer', 'byråerna'],
  photo: ['foto', 'foton', 'bild', 'bilder', 'bildkälla', 'fotograf', 'grafik', 'illustration', 'pressbild', 'skärmdump', 'montage'],
  file: ['arkivbild', 'arkivfoto', 'arkivbilder', 'arkiv', 'genrebild', 'illustrationsbild', 'bilden är en genrebild', 'symbolbild'],
  rights: ['alla rättigheter förbehållna', 'arkiv'],
  citeBefore: ['till', 'till nyhetsbyrån', 'enligt', 'enligt nyhetsbyrån', 'skriver', 'skriver nyhetsbyrån', 'rapporterar', 'rapporterar nyhetsbyrån', 'uppger', 'uppger för', 'meddelar', 'berättar för', 'säger till', 'intervju med', 'för'],
  citeAfter: ['skriver', 'rapporterar', 'uppger', 'meddelar', 'har skrivit', 'erfar', 'citerar'],
  small: ['i', 'på', 'kl', 'kl.', 'den', 'det', 'från', 'till', 'uppdaterad', 'publicerad', 'denna', 'för', 'av'],
  former: ['tidigare', 'ex'],
  republished: ['ursprungligen publicerad i', 'ursprungligen publicerad på', 'ursprungligen publicerad av', 'publicerades först i', 'publicerades först på', 'publicerades först av', 'publicerades ursprungligen i', 'publicerades ursprungligen på', 'först publicerad i', 'först publicerad på'],
  staff: ['med bidrag från', 'medverkande'],
  translated: ['översatt från', 'översatt av', 'översättning', 'maskinöversatt'],
  textWords: ['artikel', 'artikeln', 'texten', 'text'],
};
