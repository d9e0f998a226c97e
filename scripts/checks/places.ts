/** Places are real: ISO 3166-1 codes, regions of them, XK, and EU. */
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import { errorAt } from './problem-at.ts';

const countries = new Set(`
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM
  CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
  GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
  MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA
  RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
  UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.trim().split(/\s+/));

/** True for "RU", "UA-43", "EU" and "*". Of a region only the country is looked up. */
export const isPlace = (code: string): boolean => code === '*' || countries.has(code.split('-')[0] ?? '');

export function checkPlaces({ publishers, regimes, helpers }: Records): Problem[] {
  const problems: Problem[] = [];
  const see = (record: Parameters<typeof errorAt>[0], path: Path, code: string | undefined) => {
    if (code !== undefined && !isPlace(code)) problems.push(errorAt(record, path, `"${code}" is no country.`, code === 'UK' ? 'write GB.' : 'write the ISO 3166 code in capitals: RU, UA-43.'));
  };
  for (const record of publishers) see(record, ['country', 'value'], record.value.country?.value);
  for (const record of regimes) {
    const { jurisdiction, scope, examples } = record.value;
    see(record, ['jurisdiction'], jurisdiction);
    scope.anyOf.forEach((clause, at) => {
      for (const field of ['at', 'citizen', 'statelessResident', 'partlyAt'] as const) clause[field]?.forEach((code, index) => see(record, ['scope', 'anyOf', at, field, index], code));
    });
    for (const group of ['applies', 'doesNotApply'] as const) {
      examples[group].forEach(({ reader }, at) => {
        for (const field of ['at', 'citizen', 'statelessResident'] as const) reader[field].forEach((code, index) => see(record, ['examples', group, at, 'reader', field, index], code));
      });
    }
  }
  helpers?.value.forEach(({ at }, index) => at.forEach((code, place) => see(helpers, [index, 'at', place], code)));
  return problems;
}
