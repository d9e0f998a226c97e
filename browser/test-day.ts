/** Lets end-to-end tests name the day, so that what held on a past day can be seen in a page. Built into test builds only. */
import { browser } from 'wxt/browser';

let named: string | null = null;

if (import.meta.env.MODE === 'e2e') {
  const take = (day: unknown): void => void (named = typeof day === 'string' ? day : null);
  void browser.storage.session.get('testDay').then(({ testDay }) => take(testDay));
  browser.storage.session.onChanged.addListener(({ testDay }) => {
    if (testDay) take(testDay.newValue);
  });
}

/** The day that a test named, YYYY-MM-DD; null in every other build. */
export function testDay(): string | null {
  return import.meta.env.MODE === 'e2e' ? named : null;
}
