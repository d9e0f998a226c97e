/** What popup and browser panel can have looked at in the page of a tab. */
import type { PageLinks, PagePosts } from '../core/links/page-links.ts';
import { canSwitchMarks, mayMarkLinks } from '../core/links/may-mark.ts';
import { parseAddress } from '../core/publisher/url.ts';
import { isDiscreet } from '../core/settings.ts';
import { siteOf } from '../core/surface.ts';
import { mayRead } from './access.ts';
import { ask } from './send.ts';
import { readSettingsFor } from './settings.ts';
import { openTab } from './tabs.ts';

export type ToolsOfPage = {
  /** Names the page: another one starts anew. */
  page: string;
  site: string;
  privateWindow: boolean;
  /** Whether links are marked here by themselves; null where they can't be. */
  marked: boolean | null;
  tools: {
    marks: { on: boolean; set: (on: boolean) => void } | null;
    links: () => Promise<PageLinks | null>;
    posts: () => Promise<PagePosts | null>;
    show: ((kind: 'link' | 'post', at: number) => Promise<boolean>) | null;
  };
};

/** The tools for a tab, or null when its page can't be read. `changed` is called when marks came or went. */
export async function toolsOf(tabId: number, changed: () => void): Promise<ToolsOfPage | null> {
  const tab = await openTab(tabId);
  if (!tab || !(await mayRead(tab.url))) return null;
  const settings = await readSettingsFor(tab);
  const page = { ...tab, stateRun: false };
  const may = mayMarkLinks(page, settings, true);
  return {
    page: `${tabId} ${tab.url}`,
    privateWindow: tab.privateWindow,
    site: siteOf(parseAddress(tab.url)?.host ?? ''),
    marked: canSwitchMarks(page, settings) ? mayMarkLinks(page, settings, false) : null,
    tools: {
      marks: may ? { on: await ask('linksMarkedIn', tabId), set: (on) => void ask('markLinksIn', { tabId, on }).then(changed) } : null,
      links: () => ask('linksIn', tabId),
      posts: () => ask('postsIn', tabId),
      show: isDiscreet(settings) ? null : (kind, at) => ask('showFoundIn', { tabId, kind, at }),
    },
  };
}
