/** What an organisation's administrator set for this browser, as the browser hands it over. Read once per life of the background or page. */
import { browser } from 'wxt/browser';
import { lockedPaths, noPolicy, policyFrom, type Policy } from '../core/settings/policy.ts';
import type { Words } from '../locales/words.ts';

/** Milliseconds that the browser gets to answer. */
const PATIENCE = 1_000;

let reading: Promise<Policy> | null = null;

/** The policy that holds; without one, or where the browser knows none, the empty policy. */
export function readPolicy(): Promise<Policy> {
  reading ??= Promise.race([readOnce(), noneInTime()]);
  return reading;
}

async function readOnce(): Promise<Policy> {
  // Firefox refuses where no administrator wrote anything; older ones have no such storage on Android.
  const policy = await (async () => policyFrom(await browser.storage.managed.get(null)))().catch(() => noPolicy);
  // It holds from now on, also where it came too late for those who asked first.
  reading = Promise.resolve(policy);
  return policy;
}

/** Chromium 156, asked in the first moments of a new profile, never answers: that must not keep everything else waiting. */
function noneInTime(): Promise<Policy> {
  return new Promise((resolve) => setTimeout(() => resolve(noPolicy), PATIENCE));
}

/** The word to say beside what is locked, by its path; null beside all else. */
export function lockWords(policy: Policy, words: Words): (path: string) => string | null {
  const locked = lockedPaths(policy);
  return (path) => (locked.includes(path) ? words.options.policy.setBy(policy.organisation) : null);
}

/** Calls back when the administrator changed the policy under a running browser, which Chrome tells us of. Returns the function that stops it. */
export function onPolicyChanged(call: () => void): () => void {
  const listen = (_changes: object, area: string): void => {
    if (area !== 'managed') return;
    reading = null;
    call();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
