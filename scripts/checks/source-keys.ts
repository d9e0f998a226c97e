/** Every key in `from` names a source of the same record; a source that nothing rests on is said. */
import type { Loaded, Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import { errorAt, warningAt } from './problem-at.ts';

type Reference = { key: string; path: Path };

function references(value: unknown, path: Path = []): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => references(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'sources') return [];
    if ((name === 'from' || name === 'noteFrom') && Array.isArray(inner)) return inner.map((key, at) => ({ key: String(key), path: [...path, name, at] }));
    return references(inner, [...path, name]);
  });
}

function check(record: Loaded<unknown>, value: { sources: Record<string, unknown> }, base: Path): Problem[] {
  const used = references(value, base);
  const known = Object.keys(value.sources);
  return [
    ...used.filter(({ key }) => !known.includes(key)).map(({ key, path }) => errorAt(record, path, `There is no source "${key}" in this record.`, `add it under "sources:", or use one of: ${known.join(', ') || '(none yet)'}.`)),
    ...known.filter((key) => !used.some((one) => one.key === key)).map((key) => warningAt(record, [...base, 'sources', key], `Nothing rests on the source "${key}".`, 'name it in the "from" of the fact that it backs, or remove it.')),
  ];
}

export function checkSourceKeys({ publishers, regimes, lists, helpers }: Records): Problem[] {
  return [
    ...[...publishers, ...regimes, ...lists].flatMap((record) => check(record, record.value, [])),
    ...(helpers?.value.flatMap((helper, at) => check(helpers, helper, [at])) ?? []),
  ];
}
