/** Languages by their primary subtag. */

/** "de-AT" -> "de"; Norwegian and Malay go by the names that our frames have. */
export function primary(language: string | null): string {
  const first = (language ?? '').toLowerCase().split(/[-_]/)[0]!;
  return first === 'nb' || first === 'nn' ? 'no' : first === 'ms' ? 'id' : first;
}
