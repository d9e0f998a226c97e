/** Finds the rows that hold every word of a query. */
import type { Rows } from './rows.ts';

/** Lower case without accents, so that "Rudaw" finds "Rûdaw". */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows that hold every word of the query, whatever their order; all rows for an empty one. */
export function searchRows(rows: Rows, query: string): Rows {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const holds = ({ held }: { held: string }): boolean => words.every((word) => held.includes(word));
  return { publisher: rows.publisher.filter(holds), status: rows.status.filter(holds), law: rows.law.filter(holds), place: rows.place.filter(holds) };
}
