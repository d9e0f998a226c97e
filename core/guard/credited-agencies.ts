/** Agencies that the text of a page credits and whom no place that speaks here lists: a report of their own is another publisher's. */
import { analyze } from '../analyze.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Report } from '../report.ts';

/** `copyOf`: the oldest day of the registers that they were looked up in. */
export type CreditedAgencies = { names: string[]; copyOf: string };

/** Few pages credit more, and a sentence holds no more. */
const MOST = 3;

/**
 * The agencies that `report`'s page credits, as far as each was looked up and not found in the registers of all these places, and carries no status
 * that could reach this reader; null where there is none. A picture of an agency is no report of it.
 */
export function creditedAgencies(report: Report, places: readonly string[], index: RecordIndex): CreditedAgencies | null {
  const credited = (report.sourcing?.credits ?? []).flatMap(({ agency, form }) => (agency !== null && form !== 'photo-credit' ? [agency] : []));
  const found = [...new Set(credited)].flatMap((id) => unlisted(id, places, index, report) ?? []).slice(0, MOST);
  const [oldest] = found.flatMap(({ days }) => days).sort();
  return oldest === undefined ? null : { names: found.map(({ name }) => name), copyOf: oldest };
}

function unlisted(id: string, places: readonly string[], index: RecordIndex, { reader, today }: Report): { name: string; days: string[] } | null {
  const record = index.publishers[id];
  const host = record?.kind?.value === 'wire-agency' ? record.hosts.find(({ mirror }) => !mirror)?.host : undefined;
  if (!record || host === undefined) return null;
  const { publisher, legal } = analyze({ url: `https://${host}/`, article: null }, index, reader, today);
  if (publisher.kind !== 'known' || publisher.card.id !== id || legal.notices.some(({ scope }) => scope !== 'elsewhere')) return null;
  const checks = places.map((place) => legal.checks.find(({ jurisdiction }) => jurisdiction === place));
  // "Not covered", "not in what we know" and a copy past its day are no "not found on the lists".
  if (checks.some((check) => check?.state !== 'not-listed' || check.partial || check.registers.some(({ stale }) => stale))) return null;
  const days = checks.flatMap((check) => check?.registers ?? []).map(({ copyOf, checked }) => copyOf ?? checked);
  return days.length > 0 ? { name: index.agencies.find((one) => one.id === id)?.name ?? record.name, days } : null;
}
