// @vitest-environment jsdom
/** Back and Forward in a page of ours whose address never changes. */
import { expect, test, vi } from 'vitest';
import { stepsInPage } from '../../../browser/steps-in-page.ts';

test('Back and Forward lead through what was looked at, and neither the address nor an entry of the tab names it', async () => {
  const moved = vi.fn();
  const steps = stepsInPage<string>(moved);
  const address = location.href;
  const entries: unknown[] = [];
  const go = (to: string | null): void => {
    steps.go(to);
    entries.push(history.state);
  };
  const by = async (move: () => void): Promise<string | null> => {
    moved.mockClear();
    move();
    await vi.waitFor(() => expect(moved).toHaveBeenCalledTimes(1));
    return steps.now();
  };
  expect(steps.now()).toBeNull();
  go('publisher meduza');
  expect(steps.now()).toBe('publisher meduza');
  go(null);
  expect(steps.now()).toBeNull();
  go('law ru-foreign-agent');
  expect(moved).toHaveBeenCalledTimes(3);
  expect(await by(() => history.back())).toBeNull();
  expect(await by(() => history.back())).toBe('publisher meduza');
  expect(await by(() => history.go(2))).toBe('law ru-foreign-agent');
  expect(await by(() => history.go(-3))).toBeNull();
  expect(location.href).toBe(address);
  expect(JSON.stringify(entries)).not.toMatch(/meduza|ru-foreign-agent/);
});

test('a page that was loaded anew knows nothing of the entries from before', () => {
  stepsInPage<string>(() => undefined).go('publisher meduza');
  const again = stepsInPage<string>(() => undefined);
  expect(again.now()).toBeNull();
  again.go('publisher svaboda');
  expect(again.now()).toBe('publisher svaboda');
});
