/** Gathers the listings that bear on a page: those that reach it, and those of its family that don't. */
import type { Designation, DesignationList, Regime } from '../../data/schema.ts';
import { descendants } from '../publisher/chain.ts';
import type { Identity, Place } from '../publisher/identity.ts';
import type { RecordIndex } from '../record-index.ts';
import { severityOf } from './acts.ts';
import { designationInForce, mayHold, regimeInForce, type RegimeInForce } from './in-force.ts';
import { nearness, reaches } from './listed-part.ts';
import { firstDay } from './partial-date.ts';

export type Listing = { publisher: string; regime: Regime; state: RegimeInForce['state']; list: DesignationList; entry: Designation };

/** The rules that follow a story and the means to reach it: no publisher is ever listed under them. */
export const FOLLOWS_THE_STORY: readonly string[] = ['content-rule', 'circumvention-rule'];
/** Laws on money and on licences, which can do without a list. */
const MAY_NAME_NOBODY: readonly string[] = ['funding-rule', 'closure'];

/** Whether this is a rule of its place: it follows the story, or is a law on money or licences under which no publisher is listed. */
export function isRuleOfPlace({ id, kind, listedUnder }: Regime, { designations }: RecordIndex): boolean {
  if (FOLLOWS_THE_STORY.includes(kind)) return true;
  return MAY_NAME_NOBODY.includes(kind) && listedUnder === undefined && !designations[id]?.entries.some(({ hold }) => hold === undefined);
}

/**
 * Listings in force on the day. `reaching`: one for each law, the publisher's own before that of a body above it, the earliest of
 * several. `related`: those of laws that have none reaching: other parts of the publisher, the bodies above it, its services and theirs.
 */
export function listingsFor({ chain, place }: Pick<Identity, 'chain' | 'place'>, index: RecordIndex, today: string): { reaching: Listing[]; related: Listing[] } {
  const [self] = chain;
  if (self === undefined || place === null) return { reaching: [], related: [] };
  const { above, here, reaching } = listingsAbove(self, chain, place, index, today);
  const below = descendants(self, index);
  const sisters = descendants(chain.at(-1) as string, index).filter((id) => !chain.includes(id) && !below.includes(id));
  const related = [
    ...above.filter((listing) => !here(listing)),
    ...below.flatMap((id) => inForce(id, index, today)),
    // What a sister's readers risk can matter to those who follow several of them; that a sister is blocked doesn't.
    ...sisters.flatMap((id) => inForce(id, index, today)).filter(({ regime }) => severityOf(regime.acts) !== 'none'),
  ].filter(({ regime }) => !reaching.some((listing) => listing.regime.id === regime.id));
  return { reaching, related: oneForEach(related, ({ regime, publisher }) => `${regime.id} ${publisher}`) };
}

/** Only those that reach the page: quicker, where many pages are asked about. */
export function reachingListings(chain: readonly string[], place: Place, index: RecordIndex, today: string): Listing[] {
  const [self] = chain;
  return self === undefined ? [] : listingsAbove(self, chain, place, index, today).reaching;
}

function listingsAbove(self: string, chain: readonly string[], place: Place, index: RecordIndex, today: string): { above: Listing[]; here: (listing: Listing) => boolean; reaching: Listing[] } {
  const above = chain.flatMap((id) => inForce(id, index, today));
  // A site that is blocked says nothing of the publisher's accounts on platforms.
  const here = ({ publisher, regime, list, entry }: Listing): boolean =>
    reaches(entry, place, publisher === self) && !isNamedApart(entry, list, place, today) && (kindOf(regime, entry) !== 'block' || place.account === null || entry.only.length > 0);
  return { above, here, reaching: oneForEach(above.filter(here), ({ regime }) => regime.id) };
}

/**
 * Whether the same list names a sub-host, where the page is, in an entry of its own: one for "site.example" then leaves it alone, whichever came first and even
 * before the other begins to hold. Where the other has ended or never stood, the sub-host is again part of the host.
 */
function isNamedApart({ publisher, only }: Designation, { entries }: DesignationList, place: Place, today: string): boolean {
  const named = nearness(only, place);
  if (named === 0 || named === place.host.length) return false;
  return entries.some((other) => other.publisher === publisher && other.hold === undefined && nearness(other.only, place) > named && designationInForce(other, today) !== 'ended');
}

/** By publisher, for the day that was asked about last: the records never change, and one page asks of some publishers a hundred times. */
const worked = new WeakMap<RecordIndex, { today: string; listings: Map<string, readonly Listing[]> }>();

function inForce(publisher: string, index: RecordIndex, today: string): readonly Listing[] {
  let known = worked.get(index);
  if (known?.today !== today) worked.set(index, (known = { today, listings: new Map() }));
  const listings = known.listings.get(publisher) ?? workOut(publisher, index, today);
  known.listings.set(publisher, listings);
  return listings;
}

function workOut(publisher: string, index: RecordIndex, today: string): Listing[] {
  const places = Object.hasOwn(index.designated, publisher) ? (index.designated[publisher] ?? []) : [];
  const listings = places.flatMap(([id, at]): Listing[] => {
    const [regime, list] = [index.regimes[id], index.designations[id]];
    const entry = list?.entries[at];
    if (!regime || !list || !entry || entry.hold !== undefined || FOLLOWS_THE_STORY.includes(regime.kind)) return [];
    const law = regimeInForce(regime, today);
    return mayHold(law.inForce) && mayHold(designationInForce(entry, today)) ? [{ publisher, regime, state: law.state, list, entry }] : [];
  });
  return listings.sort((a, b) => (sinceOf(a) < sinceOf(b) ? -1 : Number(sinceOf(a) > sinceOf(b))));
}

/** What kind of measure an entry is: its own, where a law covers several, or that of the law. */
export function kindOf(regime: Regime, entry: Designation): Regime['kind'] {
  return entry.kind ?? regime.kind;
}

/** Unknown dates come last: a dated entry says more. */
const sinceOf = ({ entry }: Listing): string => (entry.since === null ? '9999' : firstDay(entry.since));

function oneForEach<T>(list: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}
