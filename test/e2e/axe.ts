/** No accessibility fault by axe, in a page of ours or in what we show in somebody else's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Tab } from './driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { passed: number; inShadow: number; faults: string[] };

async function run(tab: Tab, context: string): Promise<Found> {
  // Sent as an expression, because our pages allow no eval.
  if (!(await tab.eval<boolean>(`'axe' in window`))) await tab.eval(`(() => { ${AXE}; return 1; })()`);
  const found = await tab.eval<string>(`axe.run(${context}).then(({ passes, violations }) => JSON.stringify({
    passed: passes.length,
    inShadow: passes.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0])).length,
    faults: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')),
  }))`);
  return JSON.parse(found) as Found;
}

/** One of our own pages, whole. */
export async function expectAccessible(tab: Tab, name: string): Promise<void> {
  const { passed, faults } = await run(tab, 'document');
  expect(faults, name).toEqual([]);
  expect(passed, `${name}: something was looked at`).toBeGreaterThan(0);
}

/** An element of ours in a page, with what is in its shadow root, which is open in the build for tests only. */
export async function expectAccessibleWithin(tab: Tab, element: string, name: string): Promise<void> {
  // axe sees colours of what stands in the body only, and we stand beside it. A panel that is laid anew meanwhile is looked at again.
  const look = (): Promise<Found> => tab.eval(`void document.body.append(document.querySelector(${JSON.stringify(element)}))`).then(() => run(tab, `{ include: ${JSON.stringify(element)} }`));
  let { inShadow, faults } = await look();
  for (let again = 0; again < 2 && inShadow === 0; again++) ({ inShadow, faults } = await look());
  expect(faults, name).toEqual([]);
  expect(inShadow, `${name}: words within the shadow root were looked at`).toBeGreaterThan(0);
}
