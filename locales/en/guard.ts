/** Words of the guard: what is said at the moment of an act, and how guards are chosen. */
import type { GuardAct } from '../../data/schema.ts';
import type { CreditedParts, GuardHeading, GuardLineParts } from '../sentence-parts.ts';
import { day, month } from './dates.ts';
import { brings } from './law.ts';
import { and, placeIn } from './places.ts';

const doing: Record<GuardAct, string> = {
  share: 'sharing this',
  like: 'liking this',
  comment: 'commenting on this',
  follow: 'following this publisher',
  subscribe: 'subscribing to this publisher',
  contact: 'writing to this publisher',
  donate: 'paying this publisher',
  save: 'saving this',
  'copy-link': 'passing this link on',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "In Russia, sharing this can bring a fine; if repeated, a criminal case." */
function heading({ act, outcome, jurisdiction, doubt, turn }: GuardHeading): string {
  const place = placeIn(jurisdiction);
  const act_ = `${doing[act]} ${brings[outcome]}`;
  if (doubt === 'items') return `In ${place}, single items by this publisher are listed. If this is one of them, ${act_}.`;
  const said = [`In ${place}, ${act_}.`, `${capital(place)}: ${act_}.`, `Before you go on: in ${place}, ${act_}.`][turn % 3] as string;
  return doubt === 'reader' ? `${said} Does that concern you?` : said;
}

/** "A link to Meduza. In Russia, posting it can bring a fine; if repeated, a criminal case." */
function written({ publisherName, outcome, jurisdiction, doubt }: GuardLineParts): string {
  const [link, place, act] = [`A link to ${publisherName}.`, placeIn(jurisdiction), `posting it ${brings[outcome]}`];
  if (doubt === 'items') return `${link} In ${place}, single items by this publisher are listed. If this is one of them, ${act}.`;
  return doubt === 'reader' ? `${link} In ${place}, ${act}. Whether that concerns you depends on who and where you are.` : `${link} In ${place}, ${act}.`;
}

/** "The page credits Associated Press, which we did not find on the lists of Russia (Jul 2026). ..." */
function credited({ names, places, copyOf }: CreditedParts): string {
  return `The page credits ${and(names)}, which we did not find on the lists of ${and(places.map(placeIn))} (as of ${month(copyOf)}). A report of their own is another publisher’s; laws on what a text says still apply to it.`;
}

export const guard = {
  heading,
  credited,
  written,
  acts: { share: 'Share', like: 'Like', comment: 'Comment', follow: 'Follow', subscribe: 'Subscribe', contact: 'Contact', donate: 'Donate', save: 'Save', 'copy-link': 'Copy a link' } satisfies Record<GuardAct, string>,
  before: {
    share: 'before you share', like: 'before you like this', comment: 'before you comment', follow: 'before you follow', subscribe: 'before you subscribe',
    contact: 'before you write', donate: 'before you pay', save: 'before you save', 'copy-link': 'before you copy the link',
  } satisfies Record<GuardAct, string>,
  dont: {
    share: 'Do not share', like: 'Do not like', comment: 'Do not comment', follow: 'Do not follow', subscribe: 'Do not subscribe',
    contact: 'Do not send', donate: 'Do not pay', save: 'Do not save', 'copy-link': 'Do not copy',
  } satisfies Record<GuardAct, string>,
  anyway: {
    share: 'Share anyway', like: 'Like anyway', comment: 'Comment anyway', follow: 'Follow anyway', subscribe: 'Subscribe anyway',
    contact: 'Send anyway', donate: 'Pay anyway', save: 'Save anyway', 'copy-link': 'Copy anyway',
  } satisfies Record<GuardAct, string>,
  /** For acts of which it is not certain that the law reaches them. */
  plainly: {
    share: 'Share', like: 'Like', comment: 'Comment', follow: 'Follow', subscribe: 'Subscribe', contact: 'Send', donate: 'Pay', save: 'Save', 'copy-link': 'Copy',
  } satisfies Record<GuardAct, string>,
  copyIsNoAct: 'Copying alone is no act of its own; posting or sending the copy can be.',
  instead: 'Instead:',
  readOn: 'you can go on reading; no rule against that was found.',
  status: 'Status',
  since: (date: string): string => `since ${day(date)}`,
  asOf: 'As of',
  pastReview: 'past its review date',
  also: (codes: readonly string[]): string => `The law of ${and(codes.map(placeIn))} speaks against it too.`,
  notAgain: 'Not again on this site',
  more: 'More',
  less: 'Less',
  close: 'Close',
  sayWhere: 'Say where you are',
  sayWhereWhy: 'Then this is asked only when it fits.',
  ownClick: 'If you go on, press it once more yourself: this page takes no other.',
  again: 'Now press it once more yourself. It will go through.',
  chosen: {
    title: 'A word before you act',
    text: 'At the moment of sharing, liking, paying and the like, Caveat can say what that act may cost you. It never blocks. A site may notice it.',
    none: 'No word',
    noneText: 'This is how we start. Nothing listens for acts in any page.',
    risky: 'Before acts that can bring a penalty',
    riskyText: 'A fine, detention or a criminal case, by a law that reaches you or may.',
    all: 'Also where the law is unclear',
    allText: 'Likes and follows are most often in that case.',
    actsTitle: 'Before which acts',
    onTitle: 'Where',
    on: {
      social: 'Social networks',
      anywhere: 'Other sites, when you post a link to such a publisher',
      state: 'Sites of state-controlled and party publishers',
      private: 'Private windows',
      discreet: 'Even while Caveat keeps out of pages',
    },
    onText: {
      social: 'Separate from the sidebar: people are fined for reposts, and most reposts are made there.',
      anywhere: 'Reads what you write for addresses, in the page and nowhere else. Nothing is kept.',
      discreet: 'A page that looks for Caveat could then find it.',
    },
    offDiscreet: 'Off while Caveat keeps out of pages. You can allow it below.',
  },
};
