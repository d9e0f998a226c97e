/** Picks the helpers that fit a reader and the notices that concern them, each with the word on its own standing in law. */
import type { Helper } from '../../data/schema.ts';
import type { Citations } from '../citations.ts';
import { riskRank, severityOf } from '../legal/acts.ts';
import type { Notice, Reader } from '../legal/legal.ts';
import { listingsFor } from '../legal/listings.ts';
import { countryOf, isWithin } from '../legal/places.ts';
import { evaluateScope } from '../legal/scope.ts';
import { shownInFront } from '../legal/seen.ts';
import { chainOf } from '../publisher/chain.ts';
import { frontPage } from '../publisher/front-page.ts';
import type { RecordIndex } from '../record-index.ts';
import type { HelperStatus, HelpOffer } from './help.ts';

const ANYWHERE = '*';

/**
 * Nobody where no notice with a rule for readers reaches this one. Else those who work for a notice's jurisdiction or a place of the
 * reader's, then those who work anywhere; within each the ones whom no state there punishes contact with first, otherwise as in the records.
 */
export function findHelp(notices: readonly Notice[], index: RecordIndex, reader: Reader, today: string, citations: Citations): HelpOffer[] {
  const near = shownInFront(notices);
  if (near.length === 0) return [];
  const said = [...reader.at, ...reader.citizen, ...reader.statelessResident].map(countryOf);
  const concerned = [...new Set([...near.map(({ jurisdiction }) => jurisdiction), ...said])];
  const fitting = (index.helpers ?? []).flatMap((helper) => {
    const places = concerned.filter((place) => helper.at.some((at) => at !== ANYWHERE && isWithin(at, place)));
    if (places.length === 0 && !helper.at.includes(ANYWHERE)) return [];
    return [{ helper, places, statuses: statusesOf(helper, concerned, index, reader, today, citations) }];
  });
  const rank = ({ places, statuses }: (typeof fitting)[number]): number => (places.length > 0 ? 0 : 2) + Number(statuses.some(({ punished }) => punished));
  return fitting
    .sort((a, b) => rank(a) - rank(b))
    .map(({ helper, places, statuses }) => ({
      id: helper.id,
      name: helper.name,
      url: helper.url,
      helps: helper.helps,
      offers: helper.offers,
      contactRisk: helper.contactRisk,
      places,
      languages: helper.languages,
      statuses,
      citations: citations.refs(helper.from, helper.sources),
      checked: helper.checked,
    }));
}

/** Statuses in force that reach this reader, or that stand in a place which concerns them. */
function statusesOf({ publisher }: Helper, concerned: readonly string[], index: RecordIndex, reader: Reader, today: string, citations: Citations): HelperStatus[] {
  const record = publisher === undefined || !Object.hasOwn(index.publishers, publisher) ? undefined : index.publishers[publisher];
  if (!record) return [];
  // Statuses of the helper as a whole: those that meet its own front page.
  const { reaching } = listingsFor({ chain: chainOf(record.id, index), place: frontPage(record) }, index, today);
  return reaching
    .flatMap(({ regime, list, entry }) => {
      const { scope } = evaluateScope(regime.scope.anyOf, reader);
      if (scope === 'elsewhere' && !concerned.includes(regime.jurisdiction)) return [];
      const weight = riskRank(severityOf(regime.acts));
      const { jurisdiction, id, kind, quoted } = regime;
      const punished = weight > riskRank('unclear');
      return [{ weight, status: { jurisdiction, regime: id, kind, covers: entry.covers, quoted, since: entry.since, scope, punished, citations: citations.refs(entry.from, list.sources) } }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ status }) => status);
}
