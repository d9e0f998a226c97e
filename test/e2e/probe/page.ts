/** A page of a listed publisher whose first script looks for every trace that an extension can leave. It can say all it found as plain JSON. */
import { lookAtNodes, lookAtObjects, lookAtPlaces, lookAtStores, lookAtStyles } from './look.ts';
import { askForFiles, sendEvents } from './provoke.ts';
import { watchCalls, watchEvents, watchNodes, watchReports, watchWaits } from './watch.ts';

/** What the page found, by the kind of trace. Random ones, by nature, are in `waits`. */
export type Trace = {
  nodes: unknown; events: unknown; calls: unknown; reports: unknown;
  page: unknown; objects: unknown; styles: unknown; places: unknown; stores: unknown;
};

const watches = { nodes: watchNodes, events: watchEvents, calls: watchCalls, reports: watchReports, waits: watchWaits };
const looks = { page: lookAtNodes, objects: lookAtObjects, styles: lookAtStyles, places: lookAtPlaces, stores: lookAtStores };

/** The page's script: it stands before everything else. `probe.trace()`, `probe.waits()`, `probe.sendEvents()` and `probe.askForFiles(base, files)` are its answers. */
const script = `{
  const watching = {};
  ${Object.entries(watches).map(([name, watch]) => `watching.${name} = (${watch})();`).join('\n  ')}
  window.probe = {
    waits: () => watching.waits.read(),
    sendEvents: ${sendEvents},
    askForFiles: ${askForFiles},
    async trace() {
      const watched = { ${Object.keys(watches).filter((name) => name !== 'waits').map((name) => `${name}: watching.${name}.read()`).join(', ')} };
      return { ...structuredClone(watched), ${Object.entries(looks).map(([name, look]) => `${name}: await (${look})()`).join(',\n')} };
    },
  };
}`;

/** Things that readers press. */
const controls = `<p><button id="like">Like</button> <button id="share">Share</button> <input id="words" aria-label="Comment"> <a id="top" href="#top">Top</a> <probing-element>made up</probing-element></p>`;

/** The page, made of one that stands for itself. */
export function probingPage(html: string): string {
  return html.replace(/<head>/, `<head><script>${script}</script>`).replace(/<\/h1>/, `</h1>${controls}`);
}
