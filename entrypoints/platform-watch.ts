/** Registered for social networks: tells the background when the page goes on, without a load, from somebody we don't know to an account that may be ours. */
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
    ),
  ),
);
