/** Words of a notice beyond its acts: how sure it is, older posts, where help is, what changed, copying and printing. */
import type { Scope } from '../../core/legal/legal.ts';
import type { EvidenceKind } from '../../data/schema.ts';
import { counter } from '../plural.ts';
import { day } from './dates.ts';
import { and } from './places.ts';

const { count } = counter('en');

const levels = { high: 'high', medium: 'medium', low: 'low' };
const ground: Record<EvidenceKind, string> = { law: 'the law as written', case: 'known cases', warning: 'a warning', reading: 'our reading' };

type Level = keyof typeof levels;

/** "How sure: medium to high. It rests on the law as written and known cases." `lowest` null: nobody said how sure. */
export function howSure(lowest: Level | null, highest: Level | null, grounds: readonly EvidenceKind[]): string {
  const sure = lowest === null || highest === null ? 'not assessed' : lowest === highest ? levels[lowest] : `${levels[lowest]} to ${levels[highest]}`;
  return `How sure: ${sure}.${grounds.length === 0 ? '' : ` It rests on ${and(grounds.map((one) => ground[one]))}.`}`;
}

export const oldPosts = {
  title: (since: string | null): string => (since === null ? 'Posts from before the listing' : `Posts from before ${day(since)}`),
  unknown: 'Whether posts from before the listing count was not looked into here. That is not the same as “they don’t”.',
};

export const help = {
  title: 'Where help is',
  say: 'Names, as text: nothing is opened or filled in from here. Getting in touch leaves traces of its own.',
  anywhere: (n: number): string => `${count(n, { one: 'helper', other: 'helpers' })} who ${n === 1 ? 'works' : 'work'} anywhere`,
  contact: 'What contact can mean',
  noContactWord: 'What contact with them can mean in law was not looked up.',
  more: 'What they do, and where',
  address: 'Address',
  checked: (date: string): string => `checked ${day(date)}`,
};

export const linked = {
  more: (n: number): string => `(and ${count(n, { one: 'more status', other: 'more statuses' })})`,
};

export const embedded = {
  title: 'Embedded in this page',
  /** On the slim tab of the folded panel. */
  short: 'Embeds a listed publisher',
  posts: (n: number): string => `${count(n, { one: 'post or player', other: 'posts or players' })}:`,
  say: 'What the law says of passing on a page with such a post in it was not looked up.',
};

const nowScope: Record<Scope, string> = { applies: 'it now applies to you', 'may-apply': 'it now may apply to you', elsewhere: 'it no longer concerns you as things stand' };

export const seen = {
  /** Before what changed since the reader last saw the notice of a law. */
  changed: 'Changed since you last saw this law:',
  same: 'You have seen this law before. Nothing in it has changed since.',
  scope: (scope: Scope): string => nowScope[scope],
  state: 'how far the law still holds',
  stale: 'its review date has passed',
  act: (name: string, outcome: string): string => `${name}: ${outcome.toLowerCase()}`,
  details: 'details of penalties, evidence or conditions',
};

export const take = {
  copy: 'Copy with sources',
  print: 'Print',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. Mark the text below and copy it yourself.',
  text: 'The notice as text',
  page: (host: string): string => `Page: ${host}`,
  madeBy: (date: string, data: string): string => `From Caveat on ${day(date)}, with data of ${day(data)}. Not legal advice.`,
  printTitle: 'Notice to print',
  nothing: 'There is no notice to print.',
};
