/** A table with each of its values changed, in the same order. A loop: it runs over all records whenever the background starts. */
export function mapped<From, To>(table: Record<string, From>, change: (value: From) => To): Record<string, To> {
  const changed: Record<string, To> = {};
  for (const key of Object.keys(table)) changed[key] = change(table[key] as From);
  return changed;
}
