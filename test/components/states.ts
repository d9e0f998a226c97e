/** All states by the surface they are on, as addresses of the gallery. Imported by the tests, which have no DOM. */
import { pageStates, panels } from './fixtures.ts';
import { guards } from './guard-states.ts';

/** Panels that the popup shows in a form of its own. */
export const popups = ['applies', 'may-apply', 'elsewhere', 'known-without-notice', 'publisher-unknown', 'several-notices', 'stale', 'data-failed', 'no-access', 'paused', 'paused-for-good', 'not-news', 'waiting', 'long-names'];
const tabs = ['applies', 'may-apply', 'known-without-notice', 'publisher-unknown', 'data-failed', 'paused'];

/** Name of the picture -> query of the gallery. */
export const states: Record<string, string> = {
  ...named('panel', Object.keys(panels)),
  ...named('popup', popups),
  ...named('tab', tabs),
  ...named('page', Object.keys(pageStates)),
  ...named('sheet', ['applies', 'several-notices']),
  ...named('guard', Object.keys(guards)),
};

function named(kind: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${kind}-${name}`, `${kind}=${name}`]));
}
