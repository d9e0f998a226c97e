/** The toolbar button where Caveat has nothing to say: one look for all tabs, and the same for tabs that were given one of their own. */
import { mayReadAll } from './access.ts';
import { isHidden } from './hidden.ts';
import { inTime } from './in-time.ts';
import { viewAgain } from './page-views.ts';
import { onRecordsTurned, recordsFailed } from './records.ts';
import { readSettings } from './settings.ts';
import { tabRecord } from './tab-records.ts';
import { allTabs } from './tabs.ts';
import { isCalled, plainLook, setToolbar, setToolbarEverywhere, showsFault, type ToolbarLook } from './toolbar.ts';
import { wordsFor } from './words.ts';

/** The button of all tabs that have no look of their own. Where Caveat may not look, or has nothing to look up, that is said, and not taken for nothing. */
export async function dressToolbar(): Promise<void> {
  const { look, title, name } = await plain();
  await setToolbarEverywhere(look, title, name);
  // Everything may have been hidden while the icon's files were read.
  if ((await plain()).look !== look) await dressToolbar();
}

/**
 * To be called whenever the background starts. Where Caveat itself just started, also by being switched on or let into private windows, the button is as the
 * manifest has it: neutral, so that nobody meets Caveat's mark who chose to have none. Else it is as it was left, and no icon has to be drawn anew.
 */
export async function dressAtStart(): Promise<void> {
  if (!(await isCalled((await plain()).title))) await dressToolbar();
}

/** From now on the button is brought in step when the records turn out not to be readable, or to be so again. */
export function dressWhenRecordsTurn(): void {
  onRecordsTurned(() => void dressToolbar());
}

/** Tabs without a word of their own may still have a look of their own, which the one for all doesn't reach, and which browsers don't take back. */
export async function dressOpenTabs(): Promise<void> {
  const { look } = await plain();
  await Promise.all((await allTabs()).map((tabId) => dressTab(tabId, look)));
  if ((await plain()).look !== look) await dressOpenTabs();
}

async function dressTab(tabId: number, look: ToolbarLook): Promise<void> {
  if (await tabRecord(tabId)) return;
  // The sign of a fault stays as long as there is one: without it, silence would be taken for an answer.
  if (look === 'normal' && recordsFailed() && (await showsFault(tabId))) return;
  await setToolbar(tabId, { look, text: '' });
  // A page that came to be known meanwhile must not lose its number.
  if (await tabRecord(tabId)) await inTime(viewAgain(tabId).catch(() => undefined), undefined);
}

/** `title`: what the button is called when it is pointed at; `name`: what Firefox's sidebar is called. */
async function plain(): Promise<{ look: ToolbarLook; title: string; name: string }> {
  const [settings, hidden, sees] = await Promise.all([readSettings(), isHidden(), mayReadAll()]);
  const { neutral, bar, options, states } = wordsFor(settings.language);
  const look = plainLook(settings, hidden);
  const name = look === 'neutral' ? neutral.title : bar.panel;
  const missing = recordsFailed() ? states.failedRecords.title : sees ? null : options.access.title;
  return { look, title: (look === 'neutral' ? null : missing) ?? name, name };
}
