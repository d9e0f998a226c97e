/**
 * Registered for social networks: tells the background when the page goes on, without a load, from somebody we don't know to an account that may be ours, and asks for
 * the guard when the page comes out of the browser's cache: guards may have been switched on while it lay there, where no script of ours comes in.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toBackground } from '../browser/in-page.ts';
import { onceActive } from '../browser/once-active.ts';
import { watchPlatform } from '../browser/watch-platform.ts';
import { mayBeOurs } from '../core/publisher/host-filter.ts';
import { HOST_FILTER } from '../generated/host-filter.ts';

export default defineUnlistedScript(() =>
  onceActive(() =>
    watchPlatform(
      () => mayBeOurs(HOST_FILTER, location.href),
      () => void toBackground('addressChanged', undefined),
      () => void toBackground('guardWanted', undefined),
    ),
  ),
);
