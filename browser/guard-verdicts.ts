/** Which acts in this page matter: on the page's own publisher, and on whoever stands behind a link. Asked for ahead, so that a press is decided at once. */
import { nameTable } from '../core/acts/button-name.ts';
import type { Attempt, Signs } from '../core/acts/attempt.ts';
import { candidateKeys } from '../core/publisher/host-filter.ts';
import { unwrapped } from '../core/publisher/redirects.ts';
import type { GuardAct } from '../data/schema.ts';
import type { GuardStart } from './guard-state.ts';

/** `maybe`: the filter knows one of its links, and the background was not heard yet. */
export type Verdict = 'pass' | 'speak' | 'maybe';

export type Verdicts = {
  signs: Signs;
  /** The page is a publisher's that guards speak for. */
  ownPage: boolean;
  of(attempt: Attempt): Verdict;
  /** Asks the background about the links of an attempt, if that was not done yet. */
  ask(attempt: Attempt): Promise<void>;
  /** The links of an attempt that may be of one of ours. */
  listed(attempt: Attempt): string[];
  /** Whom the attempt is about: those links or, without any, the page's own publisher. */
  about(attempt: Attempt): string[];
};

/** `has`: whether a key is in the filter of all names that we know; `askBackground`: the acts to speak before, for some links. */
export function verdictsFor(start: GuardStart, has: (key: string) => boolean, askBackground: (links: string[]) => Promise<GuardAct[] | undefined>): Verdicts {
  const heard = new Map<string, readonly GuardAct[]>();
  const maybeOurs = (link: string): boolean => start.links && candidateKeys(unwrapped(link)).some(has);
  const listed = ({ links }: Attempt): string[] => (links ?? []).filter(maybeOurs);
  return {
    signs: { sites: start.sites, endpoints: start.endpoints, names: nameTable(start.names), accounts: start.accounts, only: start.only },
    ownPage: start.own.length > 0,
    listed,
    about: (attempt) => (attempt.links === null ? [start.publisher ?? ''] : listed(attempt)),
    of(attempt) {
      if (attempt.links === null) return start.own.includes(attempt.act) ? 'speak' : 'pass';
      const links = listed(attempt);
      if (links.length === 0) return 'pass';
      const acts = heard.get(links.join(' '));
      return acts === undefined ? 'maybe' : acts.includes(attempt.act) ? 'speak' : 'pass';
    },
    async ask(attempt) {
      const links = listed(attempt);
      const key = links.join(' ');
      if (links.length === 0 || heard.has(key)) return;
      const acts = await askBackground(links);
      // No answer is not "nothing": it is asked again.
      if (acts) heard.set(key, acts);
    },
  };
}

/** The page went on to another address: whose it is now is not known before the background is heard, but what is known of links holds. */
export function onLinksOnly(verdicts: Verdicts): Verdicts {
  return { ...verdicts, signs: { ...verdicts.signs, accounts: [] }, ownPage: false, of: (attempt) => (attempt.links === null ? 'pass' : verdicts.of(attempt)) };
}
