/** The rules of a place that name no publisher: they follow what is said or done, whoever published the story. They are shown beside the notices and never as one. */
import type { Citations } from '../citations.ts';
import type { RecordIndex } from '../record-index.ts';
import { actsInShort, riskRank, severityOf } from './acts.ts';
import { mayHold, regimeInForce } from './in-force.ts';
import type { BackgroundRule, Notice, Reader } from './legal.ts';
import { isRuleOfPlace } from './listings.ts';
import { isStale, lawReviewBy } from './review.ts';
import { evaluateScope } from './scope.ts';

/**
 * Rules in force that reach this reader by something they said, and those of jurisdictions that have a notice here which isn't plainly
 * elsewhere. A list of single items is such a rule too, unless this publisher is on it.
 */
export function backgroundRules(notices: readonly Notice[], index: RecordIndex, reader: Reader, today: string, citations: Citations): BackgroundRule[] {
  const concerned = new Set(notices.filter(({ scope }) => scope !== 'elsewhere').map(({ jurisdiction }) => jurisdiction));
  const listed = new Set(notices.map(({ regime }) => regime));
  const rules = Object.values(index.regimes).flatMap((regime): BackgroundRule[] => {
    const isRule = isRuleOfPlace(regime, index) || (regime.kind === 'item-list' && !listed.has(regime.id));
    if (!isRule) return [];
    const { scope, said } = evaluateScope(regime.scope.anyOf, reader);
    if (!mayHold(regimeInForce(regime, today).inForce) || scope === 'elsewhere' || !(said || scope === 'applies' || concerned.has(regime.jurisdiction))) return [];
    const reviewBy = lawReviewBy(regime);
    return [{
      jurisdiction: regime.jurisdiction,
      regime: regime.id,
      name: regime.name,
      scope,
      acts: actsInShort(regime),
      note: regime.scope.note,
      checked: regime.checked,
      reviewBy,
      stale: isStale(reviewBy, today),
      citations: citations.refs(regime.from, regime.sources),
    }];
  });
  return rules.sort(
    (a, b) => Number(a.scope !== 'applies') - Number(b.scope !== 'applies') || riskRank(severityOf(b.acts)) - riskRank(severityOf(a.acts)) || (a.regime < b.regime ? -1 : 1),
  );
}
