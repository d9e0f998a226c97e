/** Long work in slices. */
import { expect, test } from 'vitest';
import { inSlices } from '../../../browser/in-slices.ts';

function* busy(steps: number, ms: number): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield step;
  }
  return 'done';
}

test('gives what the work returns', async () => expect(await inSlices(busy(3, 0))).toBe('done'));

test('lets other work go on in between', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await inSlices(busy(30, 5));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('passes on a failure', async () => {
  function* broken(): Generator<never, string> {
    throw new Error('broken');
  }
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
