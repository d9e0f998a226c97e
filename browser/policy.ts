/** What an organisation's administrator set for this browser, as the browser hands it over. Read once per life of the background or page. */
import { browser } from 'wxt/browser';
import { lockedPaths, noPolicy, policyFrom, type Policy } from '../core/settings/policy.ts';
import type { Words } from '../locales/words.ts';

/** Milliseconds that the browser gets to answer. */
const PATIENCE = 1_000;

let reading: Promise<Policy> | null = null;
const listening = new Set<() => void>();

/** The policy that holds; without one, or where the browser knows none, the empty policy. */
export function readPolicy(): Promise<Policy> {
  reading ??= readInTime();
  return reading;
}

/** Chromium 156, asked in the first moments of a new profile, never answers: that must not keep everything else waiting. */
function readInTime(): Promise<Policy> {
  const answer = readOnce();
  const inTime = new Promise<Policy>((resolve) => {
    const timer = setTimeout(() => {
      resolve(noPolicy);
      void answer.then(comeLate);
    }, PATIENCE);
    void answer.then((policy) => {
      clearTimeout(timer);
      resolve(policy);
    });
  });
  /** It holds from now on, and who went by none hears of it; but not where it was read anew meanwhile. */
  function comeLate(policy: Policy): void {
    if (reading !== inTime) return;
    reading = Promise.resolve(policy);
    if (policy !== noPolicy) for (const call of listening) call();
  }
  return inTime;
}

/** Firefox refuses where no administrator wrote anything; older ones have no such storage on Android. */
async function readOnce(): Promise<Policy> {
  return (async () => policyFrom(await browser.storage.managed.get(null)))().catch(() => noPolicy);
}

/** The word to say beside what is locked, by its path; null beside all else. */
export function lockWords(policy: Policy, words: Words): (path: string) => string | null {
  const locked = lockedPaths(policy);
  return (path) => (locked.includes(path) ? words.options.policy.setBy(policy.organisation) : null);
}

/**
 * Calls back when the administrator changed the policy under a running browser, which Chrome tells us of, and when it came later than it was
 * waited for. Returns the function that stops it.
 */
export function onPolicyChanged(call: () => void): () => void {
  const listen = (_changes: object, area: string): void => {
    if (area !== 'managed') return;
    reading = null;
    call();
  };
  browser.storage.onChanged.addListener(listen);
  listening.add(call);
  return () => {
    browser.storage.onChanged.removeListener(listen);
    listening.delete(call);
  };
}
