/** Sentences about a status: who gave it, whom it reaches, what acts can bring. */
import type { RowName } from '../../core/legal/act-rows.ts';
import type { Outcome } from '../../core/legal/outcome.ts';
import type { Act, RegimeKind } from '../../data/schema.ts';
import type { Picked, Piece, Rich } from '../rich.ts';
import type { HeadingParts, SayGroup } from '../sentence-parts.ts';
import { day, month } from './dates.ts';
import { article, or, place, placeIn } from './places.ts';

export const rows: Record<RowName, string> = {
  read: 'Read',
  save: 'Save',
  like: 'Like, comment',
  share: 'Share, link',
  follow: 'Follow',
  contact: 'Contact',
  contribute: 'Contribute',
  donate: 'Donate',
};

export const acts: Record<Act, string> = {
  read: 'Read',
  search: 'Search',
  access_via_vpn: 'Open it through a VPN',
  save: 'Save',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  link: 'Link',
  quote: 'Quote',
  follow: 'Follow',
  subscribe: 'Subscribe',
  contact: 'Contact',
  contribute: 'Contribute',
  interview: 'Give an interview',
  donate: 'Donate',
  advertise: 'Advertise',
  work_for: 'Work for it',
  display_symbol: 'Show its symbols',
  rebroadcast: 'Rebroadcast',
};

const doing: Record<Act, string> = {
  read: 'reading',
  search: 'searching for it',
  access_via_vpn: 'opening it through a VPN',
  save: 'saving',
  like: 'liking',
  comment: 'commenting',
  share: 'sharing',
  link: 'linking',
  quote: 'quoting',
  follow: 'following',
  subscribe: 'subscribing',
  contact: 'contacting it',
  contribute: 'contributing',
  interview: 'giving it an interview',
  donate: 'paying it',
  advertise: 'advertising with it',
  work_for: 'working for it',
  display_symbol: 'showing its symbols',
  rebroadcast: 'rebroadcasting it',
};

export const outcomes: Record<Outcome, string> = {
  none: 'No rule found',
  unclear: 'Unclear',
  fine: 'A fine',
  detention: 'Fine or detention',
  penalty: 'A penalty',
  'fine-then-crime': 'Fine, then crime',
  crime: 'Crime at once',
  'criminal-case': 'Criminal case',
  'not-assessed': 'Not assessed',
};

export const brings: Record<Outcome, string> = {
  none: 'no rule was found',
  unclear: 'is unclear in law',
  fine: 'can bring a fine',
  detention: 'can bring a fine or detention',
  penalty: 'can bring a penalty',
  'fine-then-crime': 'can bring a fine; if repeated, a criminal case',
  crime: 'is a crime from the first time',
  'criminal-case': 'can bring a criminal case',
  'not-assessed': 'was not assessed',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Other acts: working for it, advertising with it" */
export function otherActs(list: readonly Act[]): string {
  return `Other acts: ${list.map((act) => doing[act]).join(', ')}`;
}

/** "Paying it is a crime from the first time. Sharing or linking can bring a fine; if repeated, a criminal case." */
export function say(groups: SayGroup[]): Rich {
  return groups.flatMap(({ outcome, acts: list, sure }, at): Rich => {
    const subject = capital(or(list.map((act) => doing[act])));
    const space = at === 0 ? '' : ' ';
    if (outcome === 'none' && !(sure && list.length === 1 && list[0] === 'read')) return [`${space}For `, { strong: or(list.map((act) => doing[act])) }, ', no rule was found.'];
    return [space, { strong: subject }, outcome === 'none' ? ' is not an offence.' : ` ${brings[outcome]}.`];
  });
}

/** An entry under a block can be a measure of another kind. */
const unquoted: Partial<Record<RegimeKind, string>> = { closure: 'ordered to stop', 'broadcast-ban': 'broadcasting banned' };

/** A status in the state's words; where it has none, what it does, plainly and without quotation marks. */
export const status = (quoted: Picked | null, kind: RegimeKind): Piece => (quoted ? { quote: quoted.text, lang: quoted.lang } : (unquoted[kind] ?? 'blocked'));

type Frame = (who: string, quoted: string) => { act: string; past: string; as: string };
const listed: Frame = (who, quoted) => ({ act: `lists ${who}`, past: `listed ${who}`, as: ` as ${article(quoted)} ` });
const frames: Partial<Record<RegimeKind, Frame>> = {
  'item-list': (who) => ({ act: `lists material of ${who}`, past: `listed material of ${who}`, as: ' as ' }),
  block: (who) => ({ act: `blocks ${who}`, past: `blocked ${who}`, as: ': ' }),
  closure: (who) => ({ act: `has ordered ${who} to stop`, past: `had ordered ${who} to stop`, as: ': ' }),
  'broadcast-ban': (who) => ({ act: `bans the broadcasting of ${who}`, past: `banned the broadcasting of ${who}`, as: ': ' }),
  sanctions: (who) => ({ act: `has sanctions on ${who}`, past: `had sanctions on ${who}`, as: ': ' }),
  'funding-rule': (who) => ({ act: `applies a funding rule to ${who}`, past: `applied a funding rule to ${who}`, as: ': ' }),
  'source-context': (who, quoted) => ({ act: `registers ${who}`, past: `registered ${who}`, as: ` as ${article(quoted)} ` }),
};

function whoIs({ kind, covers, body }: HeadingParts): string {
  const name = body ?? 'this publisher';
  if (kind === 'item-list') return name;
  if (covers === 'items') return `items by ${name}`;
  if (covers === 'account') return `an account of ${name}`;
  if (covers === 'section') return `a section of ${name}`;
  if (covers === 'frequency' && kind !== 'broadcast-ban') return `a frequency of ${name}`;
  return name;
}

/** "Russia lists this publisher as an “undesirable organisation”"; in the past tense when the record is past its review date. */
export function heading(parts: HeadingParts): Rich {
  const { act, past, as } = (frames[parts.kind] ?? listed)(whoIs(parts), parts.quoted?.text ?? '');
  const state = placeIn(parts.jurisdiction);
  const start = parts.lastChecked === null ? `${capital(state)} ${act}` : `In ${month(parts.lastChecked)} ${state} ${past}`;
  // A block has no status to quote: few states publish a word for it.
  if (parts.kind === 'block' || !parts.quoted) return [start];
  return [start + as, { quote: parts.quoted.text, lang: parts.quoted.lang }];
}

const partListed: Partial<Record<HeadingParts['covers'], string>> = { items: 'Some items listed', account: 'An account listed', section: 'A section listed', frequency: 'A frequency listed' };

/** The short form for the popup: "Listed in Russia as an “undesirable organisation”". */
export function shortHeading(parts: HeadingParts): Rich {
  if (frames[parts.kind] || !parts.quoted) return heading(parts);
  const past = parts.lastChecked === null ? '' : ` in ${month(parts.lastChecked)}`;
  return [`${partListed[parts.covers] ?? 'Listed'} in ${placeIn(parts.jurisdiction)}${past} as ${article(parts.quoted.text)} `, { quote: parts.quoted.text, lang: parts.quoted.lang }];
}

/** "Belarus: “extremist formation” since 23 Dec 2021, Radio Svaboda." `whose`: the sister service that has it, or null. */
export function statusLine(jurisdiction: string, quoted: Picked | null, kind: RegimeKind, since: string | null, whose: string | null): Rich {
  return [{ strong: `${place(jurisdiction)}: ` }, status(quoted, kind), `${since === null ? '' : ` since ${day(since)}`}${whose === null ? '' : `, ${whose}`}.`];
}
