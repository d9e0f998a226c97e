/** Credit words of Czech. */
import type { CreditFrames } from './frames.ts';

export const cs: CreditFrames = {
  language: 'cs',
  open: ['s využitím materiálů', 's využitím informací', 's použitím materiálů', 's použitím', 's využitím', 's přispěním', 'na základě informací', 'podle materiálů', 've spolupráci s', 'převzato z', 'převzato od', 'text', 'zprávu dodala', 'zpráva agentury'],
  source: ['zdroj', 'zdroje', 'text', 'agentura', 'zdroj textu'],
  close: ['přispěl k tomuto článku', 'přispěli k tomuto článku', 'přispěla k tomuto článku'],
  closeEnd: ['přispěl', 'přispěli'],
  by: ['autor', 'autoři', 'autorka', 'od', 'připravil', 'zpracoval', 'zpracovala'],
  and: ['a', 'i'],
  with: ['s', 'se'],
  agencyWords: ['agentura', 'agentury', 'agentuře', 'agenturou', 'tisková agentura', 'zpravodajská agentura', 'zpravodajství', 'redakce'],
  roles: ['zpravodaj', 'zpravodajka', 'redaktor', 'redaktorka', 'novinář', 'novinářka', 'reportér', 'fotograf'],
  unnamed: ['agentury', 'tiskové agentury', 'zahraniční agentury', 'agentur', 'zpravodajské agentury'],
  photo: ['foto', 'fotografie', 'snímek', 'zdroj fotografie', 'zdroj foto', 'autor fotografie', 'grafika', 'ilustrace', 'repro', 'obrázek'],
  file: ['ilustrační foto', 'ilustrační fotografie', 'ilustrační snímek', 'archivní foto', 'archivní fotografie', 'archivní snímek', 'foto archiv', 'archiv', 'ilustrační obrázek'],
  rights: ['všechna práva vyhrazena', 'archiv', 'autorská práva'],
  citeBefore: ['řekl', 'řekla', 'sdělil', 'sdělila', 'uvedl', 'uvedla', 'pro', 'podle', 'podle agentury', 'agentuře', 'informovala', 'informuje', 'napsala', 'píše', 'uvádí', 'řekl agentuře', 'rozhovoru s', 'rozhovoru pro', 'potvrdil', 'potvrdila', 'citovaný', 'cituje', 'sdělení', 'oznámila', 'řekli', 'upozornila', 'popsal'],
  citeAfter: ['uvedla', 'informovala', 'napsala', 'píše', 'uvádí', 'informuje', 'řekl', 'řekla', 'sdělil', 'sdělila', 'zjistila', 'oznámila', 'cituje', 'dnes řekl', 'dnes řekla', 'potvrdil', 'potvrdila', 'připomněla'],
  small: ['v', 've', 'z', 'na', 'dne', 'aktualizováno', 'publikováno', 'hodin', 'u', 'nad', 'pod', 'o', 'k'],
  former: ['bývalý', 'bývalá', 'ex'],
  republished: ['původně vyšel v', 'původně vyšel na', 'původně publikováno v', 'původně publikováno na', 'původně zveřejněno na', 'poprvé vyšel v', 'vyšlo původně v', 'článek vyšel v', 'převzato z'],
  staff: ['přispěli', 'spolupráce'],
  translated: ['přeložil', 'přeložila', 'překlad', 'strojový překlad', 'přeloženo z'],
  textWords: ['článek', 'článku', 'text', 'textu', 'zpráva', 'zprávy'],
};
