/** Settings in one of our own pages: at once on the screen, then in storage, and in step with changes made elsewhere. */
import type { Settings } from '../core/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from './settings.ts';

/** Draws with the settings as they stand, again after each change; returns the function that changes them. */
export async function liveSettings(draw: (settings: Settings) => void): Promise<(change: Partial<Settings>) => void> {
  let settings = await readSettings();
  let pending = 0;
  onSettingsChanged(() => {
    // Our own change is on the screen already; what storage says in between would be a step behind.
    if (pending > 0) return;
    void readSettings().then((read) => {
      settings = read;
      draw(settings);
    });
  });
  draw(settings);
  return (change) => {
    settings = { ...settings, ...change };
    draw(settings);
    pending += 1;
    void changeSettings(change).finally(() => {
      pending -= 1;
    });
  };
}
