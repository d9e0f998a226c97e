/** The pause: nothing is looked at until the reader goes on, or until an alarm rings. */
import { browser } from 'wxt/browser';
import { isPaused, readSettings } from './settings.ts';

const ALARM = 'pause-ends';

/** Sets or clears the alarm that ends a timed pause. */
export async function schedulePauseEnd(): Promise<void> {
  const { pausedUntil } = await readSettings();
  await browser.alarms.clear(ALARM);
  if (typeof pausedUntil === 'number' && pausedUntil > Date.now()) await browser.alarms.create(ALARM, { when: pausedUntil });
}

/** Calls back when a timed pause is over. */
export function onPauseEnd(call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== ALARM) return;
    void readSettings().then((settings) => {
      if (!isPaused(settings, Date.now())) call();
    });
  });
}
