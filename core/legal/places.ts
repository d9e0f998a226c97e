/** Codes of places: which lies in which. ISO 3166-1 for countries, 3166-2 for their regions, EU for the Union. */

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Territories that ISO 3166-2 also lists as regions of China, but where other law holds. */
const OWN_CODES: Record<string, string> = { 'CN-HK': 'HK', 'CN-MO': 'MO', 'CN-TW': 'TW' };

/** The one code by which a place is compared. */
export function canonicalPlace(place: string): string {
  return OWN_CODES[place] ?? place;
}

/** "UA" for "UA-43"; a country is its own. */
export function countryOf(place: string): string {
  return canonicalPlace(place).slice(0, 2);
}

/** Whether everything in `inner` lies in `outer`. */
export function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [canonicalPlace(inner), canonicalPlace(outer)];
  return a === b || a.startsWith(`${b}-`) || (b === 'EU' && EU_MEMBERS.includes(countryOf(a)));
}

/** The jurisdictions whose law a place is under: its country, and the Union above it. */
export function jurisdictionsOf(place: string): string[] {
  const country = countryOf(place);
  return EU_MEMBERS.includes(country) ? [country, 'EU'] : [country];
}
