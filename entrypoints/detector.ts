/**
 * The only script that runs on every page, and on none in discreet mode. It asks one cheap question and on most pages ends there: no message, no wake-up, nothing
 * read beyond the address and the head of the document.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toBackground } from '../browser/in-page.ts';
import { onceActive } from '../browser/once-active.ts';
import { onPageBack } from '../browser/page-left.ts';
import { readSignals } from '../core/article/signals.ts';
import { mayBeOurs } from '../core/publisher/host-filter.ts';
import { HOST_FILTER } from '../generated/host-filter.ts';

export default defineUnlistedScript(() => onceActive(look));

function look(): void {
  const filterHit = mayBeOurs(HOST_FILTER, location.href);
  const { declaresArticle } = readSignals(document);
  if (!filterHit && !declaresArticle) return;
  const tell = (cameBack: boolean): void => void toBackground('pageSeen', { declaresArticle, filterHit, cameBack });
  tell(false);
  // A page that comes back from the back-forward cache loads no script anew.
  onPageBack(() => tell(true));
}
