/** Milliseconds that this thread has worked: what else runs on the machine does not count. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/**
 * For tests of time: a machine that does other things too slows memory and caches, which the time of the thread holds. What is too slow is so each time.
 */
export const TIMED = { retry: 3 };
