/** What was read has its day, what was not read has none. */
import type { SourceRecord } from '../../data/schema.ts';
import type { Loaded, Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import { errorAt } from './problem-at.ts';

function check(record: Loaded<unknown>, sources: Record<string, SourceRecord>, base: Path): Problem[] {
  return Object.entries(sources).flatMap(([key, { access, checked }]) => {
    const path = [...base, 'sources', key, 'checked'];
    if (access === 'read' && checked === null) return [errorAt(record, path, `The source "${key}" counts as read and has no day.`, 'write the day on which somebody read it, or "access: unread".')];
    if (access === 'unread' && checked !== null) return [errorAt(record, path, `The source "${key}" has a day and counts as unread.`, 'write "checked: null", or "access: read" if somebody read it that day.')];
    return [];
  });
}

export function checkSourceAccess({ publishers, regimes, lists, helpers }: Records): Problem[] {
  return [
    ...[...publishers, ...regimes, ...lists].flatMap((record) => check(record, record.value.sources, [])),
    ...(helpers?.value.flatMap((helper, at) => check(helpers, helper.sources, [at])) ?? []),
  ];
}
