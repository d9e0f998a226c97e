/** Words on the links of a page, and on the posts that hold them. */
import { counter } from '../plural.ts';
import { day } from './dates.ts';

const { count } = counter('en');

export const links = {
  title: 'On this page',
  mark: 'Mark links',
  unmark: 'Take the marks away',
  canBeNoticed: 'The page could find out that you use Caveat, but not which links are marked.',
  list: 'List the links',
  reading: 'Reading the page …',
  failed: 'The page could not be read. This is a fault on our side, not an answer.',
  none: 'No link here leads to a publisher with a status that applies or may apply to you. Publishers that we don’t know were not checked.',
  found: (n: number): string => count(n, { one: 'link', other: 'links' }),
  leadTo: (name: string): string => `Links to ${name}`,
  more: (n: number): string => `${count(n, { one: 'more link is', other: 'more links are' })} not shown.`,
  notSeen: 'Only what the page has loaded was read. What is in closed parts of it was not.',
  since: (date: string): string => `since ${day(date)}`,
  moreStatuses: (n: number): string => `and ${count(n, { one: 'more status', other: 'more statuses' })}`,
  byWords: 'Told by the words of the link: its address is shortened.',
  embed: 'a post or player that stands in the page',
  noWords: 'a link without words',
  show: 'Show in the page',
  showNamed: (what: string): string => `Show in the page: ${what}`,
  gone: 'It is no longer in the page.',
};

export const posts = {
  check: 'Check the posts',
  again: 'Check again',
  about: 'Looks through the posts of this page for publishers with a status that applies or may apply to you. It is for your own posts; we can’t tell whose they are.',
  seen: (n: number): string => `${count(n, { one: 'post', other: 'posts' })} looked at`,
  seenNone: 'No single posts could be told apart here. The links of the page were looked at.',
  none: 'No such publisher was found in them.',
  found: (n: number): string => `${count(n, { one: 'post names', other: 'posts name' })} such a publisher`,
  more: (n: number): string => `${count(n, { one: 'more post is', other: 'more posts are' })} not shown.`,
  onlyLoaded: 'Only what this page has loaded was read: scroll on and check again. Pictures and folded text are not seen. Publishers that we don’t know were not checked.',
  notKept: 'Whether to change anything is for you to decide. This list is not kept and not sent; it goes with this page.',
  how: {
    link: (name: string): string => `Links to ${name}`,
    account: (name: string): string => `Reposts or names ${name}`,
    embed: (name: string): string => `Embeds ${name}`,
    words: (name: string): string => `Writes an address of ${name}`,
  },
  before: 'From before the listing.',
  noDate: 'no date found',
  recordsSay: 'What the records say on old posts',
  recordsSayNothing: 'Nothing on record about posts from before the listing. That is not the same as “no risk”.',
  show: 'Show the post',
  showNamed: (excerpt: string): string => `Show the post: ${excerpt}`,
};
