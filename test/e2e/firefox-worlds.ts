/** Whether a page has a world of ours: asked of Firefox's own book of the worlds of extensions, which is kept in the page's process. */
import type { Bidi } from './firefox-bidi.ts';

const ANSWER = 'caveat-test:worlds';

/** Runs in the page's process with the rights of the browser. */
const lookUp = (id: string): string => `
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  sendAsyncMessage(${JSON.stringify(ANSWER)}, ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content) ? 1 : 0);`;

/** How many worlds of the extension the page in this context has: one or none. */
export async function ownWorlds(bidi: Bidi, context: string, id: string): Promise<number> {
  const url: string = await bidi.eval(context, 'location.href');
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return bidi.eval(
    contexts[0].context,
    `new Promise((done) => {
      const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => window.gBrowser.browsers);
      const { messageManager } = tabs.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)});
      messageManager.addMessageListener(${JSON.stringify(ANSWER)}, function hear({ data }) {
        messageManager.removeMessageListener(${JSON.stringify(ANSWER)}, hear);
        done(data);
      });
      messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(lookUp(id))}), false);
    })`,
  );
}
