/** Every law's own examples, fed through the law engine: whom it concerns, whom it leaves alone, on which day, and what its acts weigh. */
import { describe, expect, test } from 'vitest';
import { regimeInForce } from '../../../core/legal/in-force.ts';
import { evaluateScope } from '../../../core/legal/scope.ts';
import { loadRecords } from '../../../scripts/load-records.ts';

const { records } = loadRecords();

describe.each(records.regimes.map(({ value }) => [value.id, value] as const))('%s', (_, regime) => {
  const cases = [...regime.examples.applies, ...regime.examples.doesNotApply].map((example) => [example.name, example] as const);
  test.each(cases)('%s', (_name, { reader, scope, acts = {}, today = regime.checked }) => {
    const { inForce } = regimeInForce(regime, today);
    const holds = inForce === 'yes' || inForce === 'unknown';
    expect(holds ? evaluateScope(regime.scope.anyOf, reader).scope : 'elsewhere').toBe(scope);
    const risks = Object.fromEntries(Object.keys(acts).map((act) => [act, regime.acts.find((one) => one.act === act)?.risk]));
    expect(risks).toEqual(acts);
  });
});
