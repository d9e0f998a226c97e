/** Keeps open tabs in step with the site access that the reader gives or withdraws in the browser. */
import { mayRead, onAccessChanged } from './access.ts';
import { clearTab } from './page-scripts.ts';
import { forgetPage } from './page-views.ts';
import { recordedTabs, tabRecord } from './tab-records.ts';
import type { MayBeOurs } from './watch-addresses.ts';
import { lookAtAllTabs } from './watch-tabs.ts';

export function watchAccess(mayBeOurs: MayBeOurs): void {
  onAccessChanged(() => void leaveClosedTabs().then(() => lookAtAllTabs(mayBeOurs)));
}

/** Takes our panel out of pages that we may no longer read, and forgets them. A page can be told to let go of it even then. */
async function leaveClosedTabs(): Promise<void> {
  await Promise.all(
    (await recordedTabs()).map(async (tabId) => {
      const record = await tabRecord(tabId);
      if (!record || (await mayRead(record.url))) return;
      await clearTab(tabId);
      await forgetPage(tabId);
    }),
  );
}
