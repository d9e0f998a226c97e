/** Which publishers with a listing that can cost readers something have no account on record: where the next account is to be looked for. */
import type { RecordIndex } from '../../core/record-index.ts';
import { gravelyListed } from '../gravely-listed.ts';

export type WithoutAccounts = { listed: number; sought: number; open: { id: string; name: string; host: string | null; laws: string[] }[] };

/** `listed`: all such publishers; `sought`: those for which accounts were looked for in vain; `open`: those with neither accounts nor a search. */
export function withoutAccounts(index: RecordIndex): WithoutAccounts {
  const having = new Set(Object.values(index.accounts));
  const listed = [...gravelyListed(Object.values(index.regimes), index.designated)].flatMap(([id, laws]) => {
    const record = index.publishers[id];
    return record ? [{ record, laws }] : [];
  });
  const without = listed.filter(({ record }) => !having.has(record.id));
  const open = without.filter(({ record }) => !record.accountsSought);
  return {
    listed: listed.length,
    sought: without.length - open.length,
    open: open.map(({ record: { id, name, hosts }, laws }) => ({ id, name, host: hosts[0]?.host ?? null, laws })),
  };
}
