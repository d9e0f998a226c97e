/** Registered only while the reader has guards on, for the frames of services that our records know: asks for the guard. In a page of its own it does nothing. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toBackground } from '../browser/in-page.ts';
import { onceActive } from '../browser/once-active.ts';

export default defineUnlistedScript(() => {
  if (window.top !== window) onceActive(() => void toBackground('guardWanted', undefined));
});
