/** What popup and browser panel show for a tab, as it comes to be known. */
import { inTime } from './in-time.ts';
import type { PanelState } from './panel-state.ts';
import { ask } from './send.ts';

/**
 * Has the state of a tab shown. Where its page doesn't answer for a while, which a page that hangs or is slow to load may never do, first what its address
 * tells: else the word about another page would go on standing beside this one. `whole`: nothing more will come.
 */
export async function showTabState(tabId: number, show: (state: PanelState, whole: boolean) => Promise<void> | void): Promise<void> {
  const asked = ask('tabState', tabId);
  if ((await inTime(asked, null)) === null) {
    const soFar = await ask('tabStateSoFar', tabId);
    if (soFar) await show(soFar, false);
  }
  const state = await asked;
  if (state) await show(state, true);
}
