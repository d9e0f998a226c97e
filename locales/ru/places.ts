/** Countries and regions in Russian, so phrased that a name never has to be declined: «страна: Норвегия». */
import { nameOf } from '../names.ts';
import { occupiedRegions } from '../place-codes.ts';

const regions: Record<string, string> = {
  'UA-43': 'Крым',
  'UA-40': 'Севастополь',
  'UA-14': 'Донецкая область',
  'UA-09': 'Луганская область',
  'UA-23': 'Запорожская область',
  'UA-65': 'Херсонская область',
};

/** The longer official forms that CLDR has for these read badly, and some have a name of their own here. */
const shorter: Record<string, string> = { HK: 'Гонконг', MO: 'Макао', MM: 'Мьянма', PS: 'Палестина', BY: 'Беларусь', EU: 'Европейский союз', KG: 'Кыргызстан', US: 'США' };

/** Adjectives of passports; other countries take «паспорт (Андорра)». */
const adjectives: Record<string, string> = {
  AM: 'армянский', AT: 'австрийский', AZ: 'азербайджанский', BY: 'белорусский', CA: 'канадский', CH: 'швейцарский', CN: 'китайский', CU: 'кубинский',
  CZ: 'чешский', DE: 'немецкий', EE: 'эстонский', EG: 'египетский', ES: 'испанский', FI: 'финский', FR: 'французский', GB: 'британский', GE: 'грузинский',
  IL: 'израильский', IN: 'индийский', IR: 'иранский', IT: 'итальянский', KG: 'кыргызстанский', KZ: 'казахстанский', LT: 'литовский', LV: 'латвийский',
  MD: 'молдавский', NO: 'норвежский', PL: 'польский', RU: 'российский', SE: 'шведский', TJ: 'таджикистанский', TM: 'туркменистанский', TR: 'турецкий',
  UA: 'украинский', US: 'американский', UZ: 'узбекистанский', VN: 'вьетнамский',
};

/** The name that stands alone: «Россия», «Крым». */
export function place(code: string): string {
  return regions[code] ?? shorter[code] ?? (code.includes('-') ? `${place(code.slice(0, 2))} (${code})` : nameOf('region', code, 'ru'));
}

/** The name inside a sentence, undeclined: sentences are built so that the nominative fits. */
export function placeIn(code: string): string {
  return place(code);
}

/** «российский паспорт», «паспорт (Андорра)» */
export function passport(code: string): string {
  const adjective = adjectives[code];
  return adjective ? `${adjective} паспорт` : `паспорт (${place(code)})`;
}

/** «а, б или в» */
export function or(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} или ${items.at(-1)}`;
}

/** «а, б и в» */
export function and(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
}

/** Places a reader may be in; the parts of Ukraine under occupation are named together. */
export function anyOf(codes: readonly string[]): string {
  const occupied = codes.filter((code) => (occupiedRegions as readonly string[]).includes(code));
  if (occupied.length < 2) return or(codes.map(place));
  return or([...codes.filter((code) => !occupied.includes(code)).map(place), 'части Украины, которые контролирует Россия']);
}
