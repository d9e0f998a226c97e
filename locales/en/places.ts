/** Countries and regions in English sentences. */
import { nameOf } from '../names.ts';
import { occupiedRegions } from '../place-codes.ts';

const regions: Record<string, string> = {
  'UA-43': 'Crimea',
  'UA-40': 'Sevastopol',
  'UA-14': 'Donetsk oblast',
  'UA-09': 'Luhansk oblast',
  'UA-23': 'Zaporizhzhia oblast',
  'UA-65': 'Kherson oblast',
};

/** The longer official forms that CLDR has for these read badly in a sentence. */
const shorter: Record<string, string> = { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar', PS: 'Palestine' };

const withArticle = new Set(['AE', 'BS', 'CF', 'DO', 'EU', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'SC', 'US', 'VA']);

const adjectives: Record<string, string> = {
  AE: 'Emirati', AF: 'Afghan', AM: 'Armenian', AT: 'Austrian', AU: 'Australian', AZ: 'Azerbaijani', BD: 'Bangladeshi', BE: 'Belgian',
  BG: 'Bulgarian', BH: 'Bahraini', BR: 'Brazilian', BY: 'Belarusian', CA: 'Canadian', CH: 'Swiss', CN: 'Chinese', CU: 'Cuban', CY: 'Cypriot',
  CZ: 'Czech', DE: 'German', DK: 'Danish', EE: 'Estonian', EG: 'Egyptian', ES: 'Spanish', ET: 'Ethiopian', FI: 'Finnish', FR: 'French',
  GB: 'British', GE: 'Georgian', GR: 'Greek', HR: 'Croatian', HU: 'Hungarian', ID: 'Indonesian', IE: 'Irish', IL: 'Israeli', IN: 'Indian',
  IQ: 'Iraqi', IR: 'Iranian', IS: 'Icelandic', IT: 'Italian', JO: 'Jordanian', JP: 'Japanese', KG: 'Kyrgyz', KH: 'Cambodian',
  KP: 'North Korean', KR: 'South Korean', KZ: 'Kazakhstani', LA: 'Lao', LT: 'Lithuanian', LV: 'Latvian', MD: 'Moldovan', ML: 'Malian',
  MM: 'Myanmar', MX: 'Mexican', MY: 'Malaysian', NI: 'Nicaraguan', NL: 'Dutch', NO: 'Norwegian', PK: 'Pakistani', PL: 'Polish',
  PS: 'Palestinian', PT: 'Portuguese', QA: 'Qatari', RO: 'Romanian', RS: 'Serbian', RU: 'Russian', SA: 'Saudi', SE: 'Swedish',
  SG: 'Singaporean', SI: 'Slovenian', SK: 'Slovak', TH: 'Thai', TJ: 'Tajik', TM: 'Turkmen', TR: 'Turkish', UA: 'Ukrainian', US: 'US',
  UZ: 'Uzbek', VE: 'Venezuelan', VN: 'Vietnamese',
};

/** The name that stands alone: "Russia", "United States", "Crimea". */
export function place(code: string): string {
  return regions[code] ?? shorter[code] ?? (code.includes('-') ? `${place(code.slice(0, 2))} (${code})` : nameOf('region', code, 'en'));
}

/** The name inside a sentence: "Russia", "the United States". */
export function placeIn(code: string): string {
  return withArticle.has(code) ? `the ${place(code)}` : place(code);
}

/** "Russian passport", "passport of Andorra". */
export function passport(code: string): string {
  const adjective = adjectives[code];
  return adjective ? `${adjective} passport` : `passport of ${placeIn(code)}`;
}

/** "a" or "an". */
export function article(noun: string): string {
  return /^(?!uni|us|uk|ug|uru|euro|one)[aeiou]/i.test(noun) ? 'an' : 'a';
}

/** "a, b or c" */
export function or(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** "a, b and c" */
export function and(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Places a reader may be in; the parts of Ukraine under occupation are named together. */
export function anyOf(codes: readonly string[]): string {
  const occupied = codes.filter((code) => (occupiedRegions as readonly string[]).includes(code));
  if (occupied.length < 2) return or(codes.map(placeIn));
  const others = codes.filter((code) => !occupied.includes(code)).map(placeIn);
  return or([...others, others.length > 0 ? 'in parts of Ukraine that Russia controls' : 'parts of Ukraine that Russia controls']);
}
