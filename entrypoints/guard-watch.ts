/**
 * Registered only while the reader has guards on: watches for a link to one of our publishers in what is written here, and asks for the guard.
 * On a platform it asks at once. Everywhere else it reads nothing but what the reader writes.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pathOf } from '../browser/event-path.ts';
import { toBackground } from '../browser/in-page.ts';
import { listenInPage } from '../browser/listen-in-page.ts';
import { onceActive } from '../browser/once-active.ts';
import { isNoComposer } from '../core/acts/no-composer.ts';
import { addressesInText } from '../core/acts/text-links.ts';
import { candidateKeys, hostFilterHas } from '../core/publisher/host-filter.ts';
import { isPlatformPage } from '../core/publisher/platform-page.ts';
import { unwrapped } from '../core/publisher/redirects.ts';
import { HOST_FILTER } from '../generated/host-filter.ts';

/** Milliseconds between two looks at a text that is being written. */
const PAUSE = 400;

const world = globalThis as { caveatGuardWatch?: boolean };

/** What is written in; null where nothing is posted from, and for secrets, which are not read in any way. */
function fieldOf(event: Event): Element | null {
  const [field] = pathOf(event);
  return field && !isNoComposer(field) ? field : null;
}

export default defineUnlistedScript(() => onceActive(watch));

function watch(): void {
  const want = (): void => void toBackground('guardWanted', undefined);
  if (isPlatformPage(document)) return want();
  if (world.caveatGuardWatch) return;
  world.caveatGuardWatch = true;

  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (text: string): void => {
    if (!addressesInText(text).some((link) => candidateKeys(unwrapped(link)).some((key) => hostFilterHas(HOST_FILTER, key)))) return;
    stop();
    world.caveatGuardWatch = false;
    want();
  };
  function later(event: Event): void {
    const field = fieldOf(event);
    if (!field) return;
    clearTimeout(timer);
    timer = setTimeout(() => read('value' in field && typeof field.value === 'string' ? field.value : (field.textContent ?? '')), PAUSE);
  }
  function pasted(event: Event): void {
    if (fieldOf(event)) read((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
  }
  const stop = listenInPage([[['input'], later], [['paste'], pasted]]);
}
