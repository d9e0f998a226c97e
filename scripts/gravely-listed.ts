/** Which publishers stand under a law by which some act of readers is an offence: those that must be recognised wherever they post. */
import type { Regime } from '../data/schema.ts';
import { riskRank, severityOf } from '../core/legal/acts.ts';
import type { RecordIndex } from '../core/record-index.ts';

/** Publisher id -> those laws. */
export function gravelyListed(regimes: readonly Regime[], designated: RecordIndex['designated']): Map<string, string[]> {
  const grave = new Set(regimes.filter(({ acts, void: withdrawn }) => !withdrawn && riskRank(severityOf(acts)) >= riskRank('administrative')).map(({ id }) => id));
  return new Map(Object.entries(designated).flatMap(([id, places]): [string, string[]][] => {
    const laws = [...new Set(places.map(([regime]) => regime).filter((regime) => grave.has(regime)))];
    return laws.length > 0 ? [[id, laws]] : [];
  }));
}
