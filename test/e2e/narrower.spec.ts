/** The browser's own panel, really opened beside a page that looks for every trace: the page finds what PRIVACY.md says, which is what any panel of the browser does to it. */
import { readFileSync } from 'node:fs';
import { until, type Driver, type Tab } from './driver.ts';
import { differences, extra } from './probe/differences.ts';
import type { Trace } from './probe/page.ts';
import { RUSSIAN_IN_RUSSIA, settle, startAs } from './reader.ts';
import { PROBING_PAGE } from './sites.ts';
import { expect, startBrowser, test } from './test.ts';

const NARROWER = 'the page gets narrower';

/** What the statement says of each trace of the panel, in the words of PRIVACY.md. */
const STATED: Record<string, string> = {
  'events.ofKind': 'is told that its size changed (`resize`)',
  'places.boxes': NARROWER,
  'places.onTop': NARROWER,
  'places.window': NARROWER,
  'styles.body': NARROWER,
  'styles.root': NARROWER,
};

type Room = { width: number; height: number; window: number };
const room = (tab: Tab): Promise<Room> => tab.eval('({ width: innerWidth, height: innerHeight, window: outerWidth })');

/** A page that is looked at, left for another tab while `look` lasts, and looked at again. */
async function visit(driver: Driver, look: () => Promise<unknown>): Promise<{ tab: Tab; before: Room; after: Room; trace: Trace }> {
  const tab = await driver.newTab();
  await tab.goto(PROBING_PAGE);
  await settle();
  const before = await room(tab);
  const other = await driver.newTab();
  await look();
  await other.close();
  await tab.activate();
  await settle();
  return { tab, before, after: await room(tab), trace: await tab.eval<Trace>('probe.trace()') };
}

test('a page sees that it gets narrower when the browser’s panel opens, and nothing else', async ({}, info) => {
  // Browsers of their own: the panel stays open. Pages as wide as the window leaves them: the others are of one size, whatever stands beside them.
  const [bare, driver] = await Promise.all([startBrowser(info, 'bare', { roomOfWindow: true }), startBrowser(info, 'shipped', { roomOfWindow: true })]);
  try {
    await startAs(driver, RUSSIAN_IN_RUSSIA, { surface: 'panel' });
    const [without, withUs] = await Promise.all([visit(bare, () => Promise.resolve()), visit(driver, () => driver.openNativePanel())]);
    await until(async () => (await driver.nativePanel())?.includes('sidepanel.html'), 'our page in the browser’s panel');
    expect(withUs.before, 'as large as without us, before').toEqual(without.before);
    expect(withUs.after.width, 'narrower').toBeLessThan(withUs.before.width - 100);
    expect(withUs.after.window, 'in a window of the same width').toBe(withUs.before.window);
    expect(withUs.before.height - withUs.after.height, 'about as high: Chromium sets the page off from its panels').toBeLessThan(20);
    expect(differences(without.trace, withUs.trace), told(without.trace, withUs.trace)).toEqual(Object.keys(STATED).sort());
    const kinds = ({ events }: Trace): string[] => (events as { ofKind: string[] }).ofKind;
    expect(kinds(withUs.trace).filter((kind) => !kinds(without.trace).includes(kind)).map((kind) => kind.split(' ')[0]).filter((kind) => kind !== 'resize'), 'no other event').toEqual([]);
    const statement = readFileSync('PRIVACY.md', 'utf8').replace(/\s+/g, ' ');
    for (const words of [...Object.values(STATED), 'as with any panel of the browser']) expect(statement).toContain(words);
    if (bare.openOtherPanel) {
      const another = await visit(bare, () => (bare.openOtherPanel as () => Promise<void>)());
      expect(differences(another.trace, withUs.trace), told(another.trace, withUs.trace)).toEqual([]);
    }
  } finally {
    await Promise.all([driver.close(), bare.close()]);
  }
});

const told = (a: Trace, b: Trace): string => differences(a, b).map((name) => `${name}\n  only first: ${extra(b, a, name)}\n  only second: ${extra(a, b, name)}`).join('\n');
