/** A table of the package that other records nearly give: only what they give wrongly is written down. */

/** `not`: keys that follow from other records and are not in the table. `rest`: what does not follow from them. */
export type PackedTable<T> = { not: string[]; rest: Record<string, T> };

/** `table` less what `given` says already. */
export function packTable<T>(table: Record<string, T>, given: ReadonlyMap<string, T>): PackedTable<T> {
  return {
    not: [...given.keys()].filter((key) => !Object.hasOwn(table, key)),
    rest: Object.fromEntries(Object.entries(table).filter(([key, value]) => JSON.stringify(given.get(key)) !== JSON.stringify(value))),
  };
}

/** The table as it was. */
export function unpackTable<T>({ not, rest }: PackedTable<T>, given: ReadonlyMap<string, T>): Record<string, T> {
  const table = Object.fromEntries(given);
  for (const key of not) delete table[key];
  return { ...table, ...rest };
}
