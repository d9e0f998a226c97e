/** Whether accounts were looked for: "none on record" must not mean "nobody looked" where a listing can cost readers something. */
import { designatedIn } from '../../core/legal/designated.ts';
import { gravelyListed } from '../gravely-listed.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkAccountsSought({ publishers, regimes, lists }: Records, today: string): Problem[] {
  const standing = Object.fromEntries(lists.map(({ value: { regime, entries } }) => [regime, { regime, entries: entries.filter(({ hold }) => hold === undefined) }]));
  const listed = gravelyListed(regimes.map(({ value }) => value), designatedIn(standing));
  return publishers.filter(({ value }) => !value.void).flatMap((record): Problem[] => {
    const { id, accounts, accountsSought } = record.value;
    if (!accountsSought) {
      const laws = listed.get(id);
      if (!laws || accounts.length > 0) return [];
      return [errorAt(record, ['accounts'], `${id} is listed under ${laws.join(', ')}, and nothing says whether it has accounts.`, `look for its accounts and add those that a source names; if none can be proved, write "accountsSought: {on: ${today}, where: ...}" with where you looked.`)];
    }
    if (accounts.length > 0) return [errorAt(record, ['accountsSought'], `${id} has accounts, and a search that found none.`, 'remove "accountsSought".')];
    if (accountsSought.on > today) return [errorAt(record, ['accountsSought', 'on'], `Accounts were looked for on ${accountsSought.on}, which is still to come.`, 'write the day on which somebody looked.')];
    return [];
  });
}
