/**
 * The background: wires messages, tabs and settings to what answers them. It keeps nothing that it could not read again. As a module it shares
 * its parts with our pages, so that the package holds them once.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../browser/answer.ts';
import { guardedActsOn, guardStartFor, lineFor, switchGuardsOff, wordAround, wordFor } from '../browser/guard-answers.ts';
import { guardOnWish } from '../browser/guard-scripts.ts';
import { onCommands } from '../browser/commands.ts';
import { onInstalled } from '../browser/install.ts';
import { linksIn, linksMarkedIn, markLinksIn, noteForLink, postsIn, showFoundIn, tableForPage } from '../browser/links-in-tabs.ts';
import { sheetFor, showPassageIn, tabState, tabStateSoFar, unfoldIn } from '../browser/own-page-answers.ts';
import { showPassageInTab } from '../browser/page-scripts.ts';
import { keepDiskClean } from '../browser/overwrite.ts';
import { viewPage } from '../browser/page-views.ts';
import { onPauseEnd } from '../browser/pause.ts';
import { onPolicyChanged } from '../browser/policy.ts';
import { openOptions, rememberFolded, switchSidebarOff } from '../browser/page-answers.ts';
import { openPrintPage } from '../browser/print-page.ts';
import { markSeen, moveSeenLaws } from '../browser/seen-laws.ts';
import { tellPage } from '../browser/send.ts';
import { moveKeptApart, onSettingsChanged } from '../browser/settings.ts';
import { hideAndForget, toggleHidden } from '../browser/quick-hide.ts';
import { forgetLeft } from '../browser/tab-records.ts';
import { watchAccess } from '../browser/watch-access.ts';
import { forgetAll, lookAtAllTabs, resume, watchTabs } from '../browser/watch-tabs.ts';
import { mayBeOurs as filterSays } from '../core/publisher/host-filter.ts';
import { HOST_FILTER } from '../generated/host-filter.ts';

const mayBeOurs = (url: string): boolean => filterSays(HOST_FILTER, url);

export default defineBackground({ type: 'module', main: start });

function start(): void {
  answer(
    {
      pageSeen: ({ declaresArticle, cameBack }, page) => viewPage(page, declaresArticle, cameBack ? 'back' : 'loaded'),
      addressChanged: (_, page) => viewPage(page, true, 'moved'),
      pageLeft: ({ url }, page) => forgetLeft(page.tabId, url),
      showPassage: (passage, page) => showPassageInTab(page.tabId, passage),
      panelFolded: rememberFolded,
      panelSwitchedOff: (_, page) => switchSidebarOff(page),
      settingsWanted: () => openOptions(),
      guardWanted: (_, page) => guardOnWish(page),
      guardStarts: (_, page) => guardStartFor(page),
      guardAsks: (links, page) => guardedActsOn(links, page),
      guardSpeaks: (about, page) => wordFor(about, page),
      guardSpeaksInFrame: (about, page) => wordAround(about, page),
      guardAllowsInFrame: async ({ frameId, id }, page) => void (await tellPage(page.tabId, 'guardAllowed', { id }, frameId)),
      guardWritten: (links, page) => lineFor(links, page),
      guardSwitchedOff: (_, page) => switchGuardsOff(page),
      linkTableWanted: ({ asked }, page) => tableForPage(page, asked),
      linkNoteWanted: (link) => noteForLink(link),
      noticesShown: (_, page) => markSeen(page.tabId),
      printWanted: (_, page) => openPrintPage(page.tabId),
    },
    {
      tabState,
      tabStateSoFar,
      sheetFor,
      showPassageIn: ({ tabId, passage }) => showPassageIn(tabId, passage),
      unfoldIn,
      linksIn,
      postsIn,
      showFoundIn,
      markLinksIn,
      linksMarkedIn,
      noticesShownIn: markSeen,
      toggleHidden: () => toggleHidden(mayBeOurs),
      forget: () => forgetAll().then(() => true),
      welcomeLeft: () => Promise.resolve(void lookAtAllTabs(mayBeOurs)),
    },
  );
  keepDiskClean();
  watchTabs(mayBeOurs);
  onPauseEnd(() => void resume(mayBeOurs));
  onSettingsChanged(() => void moveSeenLaws());
  onPolicyChanged(() => void moveKeptApart());
  void Promise.all([moveKeptApart(), moveSeenLaws()]);
  watchAccess(mayBeOurs);
  onCommands({ quickHide: () => void toggleHidden(mayBeOurs), forget: () => void hideAndForget() });
  onInstalled(mayBeOurs);
}
