/** Which publishers with a listing that can cost readers something have no account on record: where the next account is to be looked for. */
import { riskRank, severityOf } from '../../core/legal/acts.ts';
import type { RecordIndex } from '../../core/record-index.ts';

export type WithoutAccounts = { listed: number; without: { id: string; name: string; host: string | null; laws: string[] }[] };

/** `listed`: all publishers that stand under a law by which some act of readers is an offence. */
export function withoutAccounts(index: RecordIndex): WithoutAccounts {
  const grave = Object.values(index.regimes).filter(({ acts }) => riskRank(severityOf(acts)) >= riskRank('administrative')).map(({ id }) => id);
  const having = new Set(Object.values(index.accounts));
  const listed = Object.entries(index.designated).flatMap(([id, places]) => {
    const laws = [...new Set(places.map(([regime]) => regime).filter((regime) => grave.includes(regime)))];
    const record = index.publishers[id];
    return laws.length > 0 && record ? [{ id, name: record.name, host: record.hosts[0]?.host ?? null, laws }] : [];
  });
  return { listed: listed.length, without: listed.filter(({ id }) => !having.has(id)) };
}
