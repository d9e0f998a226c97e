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
  vi.restoreAllMocks();
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

test('a policy that comes late is told to who listens, once, and no more to who stopped', async () => {
  let answer: (policy: object) => void = () => undefined;
  managed.get = () => new Promise<object>((resolve) => (answer = resolve));
  const { onPolicyChanged, readPolicy } = await import('../../../browser/policy.ts');
  const seen: string[] = [];
  const [call, stopped] = [vi.fn(() => void readPolicy().then(({ locked }) => seen.push(locked.surface ?? 'free'))), vi.fn()];
  onPolicyChanged(call);
  onPolicyChanged(stopped)();
  await readPolicyInVain(readPolicy);
  expect(call).not.toHaveBeenCalled();
  answer({ locked: { surface: 'panel' } });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(call).toHaveBeenCalledTimes(1);
  expect(seen).toEqual(['panel']);
  expect(stopped).not.toHaveBeenCalled();
});

test.each([
  ['one that comes in time', 500, { locked: { surface: 'panel' } }],
  ['the word that there is none, however late', 5_000, null],
])('%s is no change', async (_, after, policy) => {
  managed.get = () => new Promise<object>((resolve, reject) => setTimeout(() => (policy ? resolve(policy) : reject(new Error('no policy'))), after));
  const { onPolicyChanged, readPolicy } = await import('../../../browser/policy.ts');
  const call = vi.fn();
  onPolicyChanged(call);
  void readPolicy();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(call).not.toHaveBeenCalled();
  expect((await readPolicy()).locked.surface).toBe(policy?.locked.surface);
});

test('a late answer does not outweigh what was read after a change', async () => {
  const answers: ((policy: object) => void)[] = [];
  managed.get = () => new Promise<object>((resolve) => answers.push(resolve));
  const { onPolicyChanged, readPolicy } = await import('../../../browser/policy.ts');
  let change: (changes: object, area: string) => void = () => undefined;
  vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockImplementation((given) => void (change = given as typeof change));
  onPolicyChanged(() => undefined);
  await readPolicyInVain(readPolicy);
  change({}, 'managed');
  const anew = readPolicy();
  answers[1]?.({ organisation: 'new' });
  await anew;
  answers[0]?.({ organisation: 'old' });
  await vi.advanceTimersByTimeAsync(0);
  expect((await readPolicy()).organisation).toBe('new');
});

async function readPolicyInVain(readPolicy: () => Promise<unknown>): Promise<void> {
  const reading = readPolicy();
  await vi.advanceTimersByTimeAsync(1_000);
  await reading;
}
