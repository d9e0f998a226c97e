/** What the acts in a frame inside of a page are about: a like button of a platform on a publisher's page likes that page, or the one that it names. */
import type { GuardAct, Site } from '../../data/schema.ts';
import { addressesInText } from '../acts/text-links.ts';
import { isAtOrUnder } from '../publisher/at-or-under.ts';

/** `act`: what any press of a control in the frame does; null: as its name says. */
export type FrameSubject = { about: string[]; act: GuardAct | null };

/**
 * The addresses that a frame is about, the likeliest first; null where no record knows the frame. `frameUrl` and `pageUrl` are as the browser tells
 * them, not the page: nobody can lay a frame under another page by what they write.
 */
export function frameSubject(frameUrl: string, pageUrl: string, sites: readonly Pick<Site, 'frames'>[]): FrameSubject | null {
  if (!/^https?:/.test(frameUrl) || !URL.canParse(frameUrl)) return null;
  const url = new URL(frameUrl);
  const known = sites.flatMap(({ frames }) => frames).find(({ address }) => isAt(url, address));
  if (!known) return null;
  // Some services say what they are about behind the "#".
  const said = [url.searchParams, new URLSearchParams(url.hash.slice(1))];
  const named = known.target.flatMap((name) => said.flatMap((query) => addressesInText(query.get(name) ?? '')));
  if (named.length > 0) return { about: named, act: known.act };
  const about = { itself: [frameUrl], around: [pageUrl], either: [frameUrl, pageUrl] };
  return { about: about[known.about], act: known.act };
}

/** Whether an address is at a place as records write it: a host with its sub-hosts, and the beginning of a path, in which "*" is any one step. */
function isAt({ hostname, pathname }: URL, place: string): boolean {
  const [host = '', ...steps] = place.split('/');
  if (!isAtOrUnder(hostname, host)) return false;
  const own = pathname.slice(1).split('/');
  return steps.every((step, at) => (step === '*' ? Boolean(own[at]) : at === steps.length - 1 ? beginsAs(own[at], step) : own[at] === step));
}

/** "like" is also "like.php" and "like.5c81.en.html". */
const beginsAs = (own: string | undefined, step: string): boolean => own === step || own?.startsWith(`${step}.`) === true;

/** The patterns by which a browser finds these frames, for scripts that it puts in by itself. */
export function framePatterns(sites: readonly Pick<Site, 'frames'>[]): string[] {
  const patterns = sites.flatMap(({ frames }) => frames).map(({ address }) => {
    const slash = address.indexOf('/');
    const [host, path] = slash < 0 ? [address, '/'] : [address.slice(0, slash), address.slice(slash)];
    return `*://*.${host}${path}*`;
  });
  return [...new Set(patterns)].sort();
}
