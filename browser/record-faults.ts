/** Where the records could not be read, the tab says so wherever it said something or would have. */
import { isHidden } from './hidden.ts';
import { shownParts } from './panel-state.ts';
import { RecordsUnavailable } from './records.ts';
import { tellPage } from './send.ts';
import { isPaused, readSettings } from './settings.ts';
import { faultLook, setToolbar } from './toolbar.ts';

/** Does what needs the records for a tab. The fault is told there before it goes on: silence would be taken for "nothing found". */
export async function sayingFaults(tabId: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof RecordsUnavailable) await say(tabId);
    throw error;
  }
}

async function say(tabId: number): Promise<void> {
  const [settings, hidden] = await Promise.all([readSettings(), isHidden()]);
  if (hidden || isPaused(settings, Date.now())) return;
  // A panel that stands in the page says it too. None is opened for it: whose page it is, and whether anything may stand there, nobody can tell now.
  await Promise.all([setToolbar(tabId, faultLook(settings)), tellPage(tabId, 'panelChanged', { kind: 'failed', what: 'records', shown: shownParts(settings) })]);
}
