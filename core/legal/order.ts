/** Puts notices in the order in which a reader should meet them. */
import type { RegimeKind } from '../../data/schema.ts';
import { isReadersAct, riskRank } from './acts.ts';
import type { Notice } from './legal.ts';

const SCOPES: readonly Notice['scope'][] = ['applies', 'may-apply', 'elsewhere'];

/** The kinds that a notice can have and that bind readers, the strictest first. */
const KINDS: readonly RegimeKind[] = ['publisher-register', 'item-list', 'contact-ban', 'funding-rule', 'sanctions', 'broadcast-ban'];

/** Applies, may apply, elsewhere; within each the gravest, then the strictest law, then jurisdiction and the earliest listing. Sorts a copy. */
export function strictestFirst(notices: readonly Notice[]): Notice[] {
  return [...notices].sort(
    (a, b) =>
      SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) ||
      standing(a) - standing(b) ||
      riskRank(b.severity) - riskRank(a.severity) ||
      weight(b) - weight(a) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compare(a.jurisdiction, b.jurisdiction) ||
      compare(a.since ?? '9999', b.since ?? '9999') ||
      compare(a.regime, b.regime),
  );
}

/** A block and the closure of an outlet are no rules on what readers do, whatever is said of ways around them; a registration abroad is only context. */
const standing = ({ kind }: Notice): number => (kind === 'source-context' ? 2 : kind === 'block' || kind === 'closure' ? 1 : 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much of what readers do is at risk: every act counts by its risk, a crime far more than a fine. */
function weight({ acts }: Notice): number {
  return acts.filter(({ act }) => isReadersAct(act)).reduce((sum, { risk }) => sum + (risk === 'none' ? 0 : 4 ** riskRank(risk)), 0);
}
