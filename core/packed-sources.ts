/** How the sources of records are written into the package: each once, and of what follows from the rest nothing. */
import type { SourceRecord } from '../data/schema.ts';

/** The sources of a record: rows in the one table, each as its distance from the one before; by their names where these are not the usual ones. */
export type SourceRows = number[] | Record<string, number>;

const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';

/** The name of a record's source by its place: what ships has no others. Letters, since engines put keys that are numbers first. */
export const sourceName = (at: number): string => (at < 26 ? '' : sourceName(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));

/** The rows of a record's sources as they are written. */
export function packRows(rows: Record<string, number>): SourceRows {
  const names = Object.keys(rows);
  if (names.some((name, at) => name !== sourceName(at))) return rows;
  const numbers = Object.values(rows);
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Made once: engines look up a field by a text that is made anew more slowly. */
const names: string[] = [];

/** The sources of a record, out of all. */
export function sourcesAt(rows: SourceRows, all: readonly SourceRecord[]): Record<string, SourceRecord> {
  const sources: Record<string, SourceRecord> = {};
  let row = 0;
  if (Array.isArray(rows)) for (let at = 0; at < rows.length; at++) sources[(names[at] ??= sourceName(at))] = all[(row += rows[at] as number)] as SourceRecord;
  else for (const name of Object.keys(rows)) sources[name] = all[rows[name] as number] as SourceRecord;
  return sources;
}

/** What a page of the encyclopaedia is mostly called in our records; null for every other address. */
export function usualTitle(url: string | null): string | null {
  if (!url?.startsWith(WIKIPEDIA)) return null;
  const name = url.slice(WIKIPEDIA.length).replaceAll('_', ' ');
  try {
    return `Wikipedia: ${name.includes('%') ? decodeURIComponent(name) : name}`;
  } catch {
    return null;
  }
}
