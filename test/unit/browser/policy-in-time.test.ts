import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const managed = fakeBrowser.storage.managed as { get: unknown };
const { get } = managed;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  managed.get = get;
  vi.useRealTimers();
});

test('a browser that never tells its policy holds nothing up', async () => {
  managed.get = () => new Promise(() => undefined);
  const { readPolicy } = await import('../../../browser/policy.ts');
  const { noPolicy } = await import('../../../core/settings/policy.ts');
  const policy = readPolicy();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await policy).toEqual(noPolicy);
});

test('a policy that comes late holds for those who ask then', async () => {
  const { noPolicy } = await import('../../../core/settings/policy.ts');
  let answer: (policy: object) => void = () => undefined;
  managed.get = () => new Promise<object>((resolve) => (answer = resolve));
  const { readPolicy } = await import('../../../browser/policy.ts');
  const first = readPolicy();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await first).toEqual(noPolicy);
  answer({ organisation: 'The Harbour Courier' });
  await vi.advanceTimersByTimeAsync(0);
  expect((await readPolicy()).organisation).toBe('The Harbour Courier');
});
