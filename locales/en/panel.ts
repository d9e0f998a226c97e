/** The fixed words of the panel and the popup. */
import type { EvidenceKind, PublisherKind } from '../../data/schema.ts';
import { counter } from '../plural.ts';
import type { Rich } from '../rich.ts';
import { clock, day, month } from './dates.ts';
import { and, place, placeIn } from './places.ts';

const { count } = counter('en');

export const bar = {
  panel: 'Caveat',
  hide: 'Hide on this site',
  settings: 'Settings',
  fold: 'Fold to a tab',
  unfold: 'Unfold Caveat',
};

/** What is said while Caveat is not to be recognised. A browser might say the same. */
export const neutral = {
  title: 'Page info',
  text: 'No information about this page.',
};

export const scope = {
  applies: 'Applies to you',
  may: 'May apply to you',
  mayShort: 'May apply',
  elsewhere: 'Elsewhere',
  stale: 'Applied to you when last checked',
  staleMay: 'May have applied when last checked',
  statusOnly: 'A status, no rule for readers',
  noNotice: 'No notice',
  noRecord: 'No record',
  paused: 'Paused',
  notShown: 'Not shown',
  thatTime: 'At that time: ',
  change: 'Change',
  sayWhere: 'Say where you are',
  staysHere: 'stays in this browser',
  dependsOn: 'Depends on place and passport.',
  lessCertain: 'Whether it reaches you is less certain: ',
  lawState: {
    unclear: 'Nobody could tell us whether this rule is still applied.',
    'partly-lifted': 'Parts of this rule have been lifted.',
    historic: 'This rule belongs to the past.',
    lapsed: 'This rule has lapsed.',
  },
  partly: 'Only parts of that place are meant.',
  statusOnlySay: 'No rule aimed at readers was found for this status.',
  unverified: 'The listing itself rests on sources that nobody here has opened.',
};

export const leftOut = {
  heading: (n: number): string => `${count(n, { one: 'status', other: 'statuses' })} that may apply to you ${n === 1 ? 'is' : 'are'} not shown`,
  text: 'You chose to see only what applies for certain. Whether this reaches you hangs on what Caveat does not know.',
  also: (n: number): string => `Not shown, as you chose: ${count(n, { one: 'status', other: 'statuses' })} that may apply to you.`,
};

export const cost = {
  title: 'What each act can cost',
  titleMay: 'If it applies, what each act can cost',
  titleStale: 'What each act could cost',
  checkedTo: (date: string): string => `law and cases to ${month(date)}`,
  checked: (date: string): string => `checked ${day(date)}`,
  first: 'First time',
  repeat: 'If repeated',
  possible: 'Possible',
  atWorst: 'At worst',
  howSure: 'How sure',
  sure: { high: 'High', medium: 'Medium', low: 'Low' },
  alternative: 'Or',
  notAssessed: 'Nobody has looked at this yet. That is not the same as “no rule”.',
  penaltyUnread: 'Not shown: its sources were not opened by us.',
  lawful: 'What stays lawful, as far as found',
  corrected: (date: string): string => `Corrected on ${day(date)}.`,
  correctedWas: 'Before, it said here:',
  correctedNow: 'Right is:',
  correctedMore: (n: number): string => `And ${count(n, { one: 'more correction', other: 'more corrections' })}`,
  keepInMind: 'Keep in mind',
};

export const evidence: Record<EvidenceKind, string> = {
  law: 'Law as written',
  case: 'Known cases',
  warning: 'Warning',
  reading: 'Our reading',
};

export const noticeOnPage = {
  own: (name: string): string => `${name}’s own notice, found on this page`,
  ownUnknown: 'A notice found on this page',
  byPublisher: 'a warning by the publisher, not by the state',
  label: 'a label that the page carries',
  stateMedia: 'what the page says of its own funding',
  show: 'Show in the page',
  showNamed: (name: string): string => `Show in the page: ${name}`,
  passage: (at: number, of: number): string => `${at} of ${of}`,
  quote: 'Quote the words',
  quoteNamed: (name: string): string => `Quote the words: ${name}`,
  notFound: 'These words were not found in the page.',
  more: 'Show all of it',
};

export const statuses = {
  title: 'Other statuses',
  notThisSite: 'Not this site.',
  noReaderRule: 'No offence for a reader found.',
};

export const checks = {
  title: 'What was looked at',
  notListedHeading: (codes: readonly string[]): string =>
    codes.length > 4 ? `Checked for ${count(codes.length, { one: 'place', other: 'places' })}: not listed` : `Checked for ${and(codes.map(placeIn))}: not listed`,
  notFoundHeading: (codes: readonly string[]): string => `Not found on what we know of the lists of ${and(codes.map(placeIn))}`,
  notFoundSay: (codes: readonly string[]): string => `We hold no full copy of the lists of ${and(codes.map(placeIn))}, so this is weaker than “not listed”.`,
  notListedSay: 'No rule aimed at readers of this publisher was found. Rules on what a post says apply to every publisher’s stories.',
  notCoveredHeading: (codes: readonly string[]): string => `For ${and(codes.map(placeIn))} we have no legal data`,
  notCoveredSay: 'That is not the same as “no rule”.',
  nothingHeading: 'No place was checked',
  yourPlace: (codes: readonly string[]): string => (codes.length === 1 ? `Your place: ${place(codes[0] ?? '')}` : `Your places: ${and(codes.map(place))}`),
  notCovered: 'not covered',
  notCoveredLine: (code: string): string => `Not covered. We hold no legal data for ${placeIn(code)}.`,
  onlyRulesLine: (code: string): string => `We hold no register of publishers for ${placeIn(code)}, only rules that name no publisher.`,
  onlyRules: 'no register',
  noData: 'no data',
  listedIn: 'Listed: ',
  notFoundIn: 'Not found in what we know of: ',
  notFoundNote: 'We hold no full copy.',
  othersTitle: 'Other places that were looked at',
  notListedIn: 'Checked, not listed: ',
  copies: (date: string): string => `copies of ${month(date)}`,
  checked: (date: string): string => `checked ${day(date)}`,
  pastReview: 'past review',
  notCoveredShort: (codes: readonly string[]): string => `${and(codes.map(placeIn))} ${codes.length === 1 ? 'is' : 'are'} not covered.`,
  unknownHeading: 'We do not know this publisher',
  unknownSay: 'So nothing can be said here about its owner, or about the law. It was not checked against any list.',
  listedElsewhere: (codes: readonly string[]): string => `Of the places we do cover, ${and(codes.map(placeIn))} ${codes.length === 1 ? 'lists' : 'list'} this publisher; see Elsewhere.`,
  showAll: (n: number): string => `Show all ${n}`,
};

export const background = {
  title: (code: string): string => `In ${placeIn(code)}, the story itself can matter`,
  say: 'These rules name no publisher. They follow what is said or done, whoever published the story.',
  known: 'What is known',
};

export const elsewhere = {
  title: 'Elsewhere',
  may: 'It can concern you if you travel there; old posts can count.',
  summary: (codes: readonly string[]): string => (codes.length > 3 ? count(codes.length, { one: 'place', other: 'places' }) : and(codes.map(place))),
  nothing: 'no notice',
};

export const publisher = {
  title: 'Publisher',
  asOf: (date: string): string => `as of ${month(date)}`,
  ownWords: 'its own words',
  callsItself: (name: string): Rich => ['The page calls itself ', { quote: name }, '.'],
  saysItIs: (name: string): Rich => ['It says it is a page of ', { strong: name }, ': its canonical address, its stated publisher and its path agree. Anyone can copy these, so it is not taken as known, and no status is shown for it.'],
  owner: 'Owner',
  funding: 'Funding',
  home: 'Home',
  seat: 'Seat',
  founded: 'Founded',
  languages: 'Languages',
  reach: 'Reach',
  partOf: 'Part of',
  alsoKnown: 'Also called',
  state: 'State',
  note: 'Note',
  states: { active: 'active', reduced: 'reduced', suspended: 'suspended', closed: 'closed' },
  unverified: 'not checked',
  unverifiedLong: 'Known, but nobody here has opened a source for it.',
  saysOfItself: 'what it says of itself here',
  notShown: 'No facts about it are on record yet.',
  how: {
    host: 'by its address',
    path: 'by this part of the site',
    account: 'by its account',
    mirror: 'this address is a mirror of it',
    archive: 'an archived copy of its page',
    translation: 'a translated copy of its page',
    amp: 'a copy of its page made for phones',
    declared: 'by what the page declares of itself',
  },
  kinds: {
    'public-service': 'Public-service broadcaster',
    'government-funded-independent': 'Funded by a government, editorially independent',
    'state-run': 'Run by a state',
    'state-controlled': 'Controlled by a state',
    party: 'Of a party',
    private: 'Private company',
    'non-profit': 'Non-profit',
    cooperative: 'Cooperative',
    religious: 'Of a religious body',
    'wire-agency': 'Wire agency',
    platform: 'Platform',
    ngo: 'Non-governmental organisation',
    'think-tank': 'Think tank',
    'political-organisation': 'Political organisation',
    individual: 'One person',
    unknown: 'Kind not known',
  } satisfies Record<PublisherKind, string>,
};

export const listing = {
  title: 'The listing',
  status: 'Status',
  register: (entry: string): string => `register no. ${entry}`,
  decided: 'Decided',
  listed: 'Listed',
  until: 'Until',
  authority: 'By',
  name: 'Named as',
  covers: 'Covers',
  coverage: {
    whole: 'the whole body and its services',
    service: 'this service',
    section: 'this section',
    items: 'single items, not everything it publishes',
    account: 'an account',
    frequency: 'a broadcast frequency',
  },
  checked: 'Checked',
  checkedOn: (checked: string, copyOf: string | null): string => (copyOf === null ? day(checked) : `${day(checked)}, on a register copy of ${month(copyOf)}`),
  reviewBy: 'Review by',
  inferred: 'inferred',
  fromMemory: 'from memory',
  unknownDate: 'date not known',
  notJudgement: 'A state’s designation is not our judgement. Not legal advice: it says what was checked, and when.',
};

export const sources = {
  title: (n: number): string => count(n, { one: 'source', other: 'sources' }),
  one: (n: number): string => `Source ${n}`,
  more: (n: number): string => `Show ${count(n, { one: 'more source', other: 'more sources' })}`,
  read: (checked: string | null): string => (checked === null ? 'read' : `read ${day(checked)}`),
  unread: 'not opened by us',
  open: 'opens in a new tab',
  close: 'Close the source',
};

export const colophon = {
  signs: 'What the signs mean',
  notLegalAdvice: 'Not legal advice.',
  notKept: 'Read from the page just now, and not kept.',
  notListedMeans: '“Not listed” means: not found in the copies named above.',
  privateWindow: 'Private window: nothing about this page is kept after the tab closes.',
  data: (date: string): string => `Data of ${day(date)}.`,
};

export const legend = {
  fill: 'Does it concern me? The fill',
  shape: 'What may it cost? The shape',
  line: 'How do we know? The line',
  letter: 'Who is speaking? The letter',
  applies: 'applies to you',
  may: 'may apply',
  elsewhere: 'elsewhere',
  none: 'no rule found',
  unclear: 'unclear',
  fine: 'a fine',
  crime: 'a crime',
  notAssessed: 'not assessed',
  law: 'law as written',
  case: 'known cases',
  warning: 'a warning',
  reading: 'our reading',
  pageOrState: 'page or state',
  caveat: 'Caveat',
};

export const states = {
  stale: { title: 'Past its review date.', text: (reviewBy: string, today: string): string => `The law data were to be looked at again by ${day(reviewBy)}. Today is ${day(today)}; things may have changed either way.` },
  failedRecords: { title: 'The data could not be read.', text: 'Caveat cannot say whether this publisher is listed. This is a fault on our side, not an answer.', short: 'No data' },
  failedPage: { title: 'The page could not be read.', text: 'Its text did not reach us, so nothing is said about it. This is a fault on our side, not an answer.' },
  nothing: 'No article',
  retry: 'Try again',
  notNews: { title: 'Not a news page', text: 'Caveat found no article and no publisher it knows here. It has left the page alone, and keeps no note of it.' },
  waiting: { title: 'Waiting for the page', text: 'It has not loaded fully yet, or does not answer. Nothing is said about it so far.' },
  noAccess: { title: 'No access to this site', text: 'The browser does not let Caveat look at this page, so nothing is said about it. You can allow it in the browser’s own settings for the add-on.' },
  giveAccess: 'Give access to all sites',
  pausedUntil: (moment: number): string => `Paused until ${clock(moment)}`,
  paused: 'Paused until you go on',
  pausedText: 'No page is looked at and no warning is shown, also where one would apply to you.',
  resume: 'Go on',
  hourMore: 'An hour more',
};
