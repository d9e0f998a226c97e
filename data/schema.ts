/**
 * The record formats. People write records as YAML; this file says what a record may hold, the linter says how to mend one.
 * Everything else infers its types from here.
 */
import { z } from 'zod';

const day = z.iso.date();
/** A date known to the year, the month or the day. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD, quoted');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
/** ISO 3166-1 alpha-2, ISO 3166-2 for a region, or EU. */
const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'ISO 3166 code in capitals: RU, UA-43');
const placeOrAny = z.union([place, z.literal('*')]);

/** Words for readers: English, or by language with English always there. */
export const localText = z.union([z.string().min(1), z.object({ en: z.string().min(1) }).catchall(z.string().min(1))]);

/** One source of a record, under a short key that facts refer to. */
export const source = z.strictObject({
  /** Null when the source has no address that a reader may be sent to; such a source is no citation. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  title: z.string().min(3),
  access: z.enum(['read', 'unread']).describe('read: somebody opened it, or an excerpt of it that says so'),
  checked: day.nullable().describe('the day it was read; null when unread'),
  gist: z.string().nullable().describe('what it says, in our words'),
  note: z.string().optional().describe('mirror, copy, reprint ...'),
});
const sources = z.record(z.string().regex(/^[a-z0-9-]+$/), source);
const from = z.array(z.string()).describe('keys of `sources`');

// ------------------------------------------------------------------ what went wrong with a record

/**
 * What was put right after readers had it. It stays on the record, so that whoever read the old words learns of it.
 * Tiers, time limits and how each is shown: CONTRIBUTING.md, "When a record is wrong".
 */
export const correctionTiers = ['reader', 'other'] as const;
const correction = z.strictObject({
  on: day,
  tier: z.enum(correctionTiers).describe('reader: what a reader would have done was at stake | other: anything else'),
  was: localText.describe('what the record said'),
  now: localText.describe('what is right'),
  from: from.default([]),
});
const corrections = z.array(correction).optional();
/** The whole record should not have been: nothing follows from it any more, and it stays to be seen, with the reason. */
const withdrawn = z.strictObject({ on: day, why: localText }).optional();

// ------------------------------------------------------------------ publishers

export const publisherKinds = [
  'public-service', 'government-funded-independent', 'state-run', 'state-controlled', 'party', 'private', 'non-profit',
  'cooperative', 'religious', 'wire-agency', 'platform', 'ngo', 'think-tank', 'political-organisation', 'individual', 'unknown',
] as const;
const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, from: from, asOf: partialDate.nullable().default(null) });

export const platforms = [
  'telegram', 'youtube', 'x', 'facebook', 'vk', 'ok', 'instagram', 'tiktok', 'threads', 'mastodon', 'bluesky', 'reddit',
  'whatsapp', 'linkedin', 'rss',
] as const;

export const publisher = z.strictObject({
  id,
  name: z.string().min(1),
  otherNames: z.array(z.strictObject({ text: z.string().min(1), language: z.string().optional() })).default([]),
  /** The legal entity, when a register names it and not the brand. */
  legalEntity: z.string().optional(),
  /** "rferl.org" holds its sub-hosts too; "bbc.com/persian" is that part of the site only. */
  hosts: z.array(z.strictObject({ host: z.string(), from, mirror: z.boolean().default(false), note: z.string().optional() })).default([]),
  accounts: z.array(z.strictObject({ platform: z.enum(platforms), handle: z.string().min(1), from })).default([]),
  /** Accounts were looked for and none could be proved. It is left out where nobody looked, which is not "has none". */
  accountsSought: z.strictObject({ on: day, where: z.string().min(3).describe('for editors: where they were looked for') }).optional(),
  parent: id.optional(),
  kind: fact(z.enum(publisherKinds)).nullable(),
  /** Why this kind, shown with it: "State Media Monitor typology SC (copy of Feb 2024)". */
  kindBasis: z.string().optional(),
  alsoKind: z.array(z.string()).default([]),
  owner: fact(localText).nullable(),
  funding: fact(localText).nullable(),
  country: fact(place).nullable(),
  seat: fact(localText).nullable(),
  founded: fact(z.number().int().min(1500).max(2030)).nullable(),
  languages: fact(z.array(z.string().min(2))).nullable(),
  reach: fact(localText).nullable().default(null),
  state: fact(z.enum(['active', 'reduced', 'suspended', 'closed'])).nullable(),
  note: localText.nullable(),
  noteFrom: from.default([]),
  policies: z.array(z.strictObject({ kind: z.string(), url: z.url(), from: from.default([]) })).default([]),
  /** Dated facts by third parties about how the house works: "Trust Project member (2018 list)". */
  signals: z.array(z.strictObject({ text: z.string(), from })).default([]),
  cautions: z.array(z.string()).default([]).describe('for editors, not shown'),
  corrections,
  void: withdrawn,
  sources,
  checked: day,
});

// ------------------------------------------------------------------ law

export const acts = [
  'read', 'search', 'access_via_vpn', 'save', 'like', 'comment', 'share', 'link', 'quote', 'follow', 'subscribe', 'contact',
  'contribute', 'interview', 'donate', 'advertise', 'work_for', 'display_symbol', 'rebroadcast',
] as const;
export const risks = ['none', 'unclear', 'administrative', 'criminal'] as const;

const otherPenalty = z.enum(['community-service', 'corrective-labour', 'restricted-freedom', 'confiscation', 'loss-of-office', 'life', 'death', 'deportation']);

/**
 * What a person (not an official, not a company) may get. Amounts are numbers; `unit` names a unit of account in place of a
 * currency ("base-value" in Belarus). A maximum is a maximum; null means not known.
 */
export const penalty = z.strictObject({
  basis: z.string().nullable().describe('article, with the code it is in'),
  fine: z.strictObject({
    min: z.number().nullable(), max: z.number().nullable(),
    currency: z.string().regex(/^[A-Z]{3}$/).nullable(), unit: z.enum(['base-value', 'minimum-wage', 'monthly-calculation-index', 'calculation-index', 'day-fine']).nullable(),
  }).nullable().default(null),
  detentionDays: z.strictObject({ max: z.number().nullable(), seenTotal: z.number().nullable().default(null) }).nullable().default(null),
  prisonYears: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }).nullable().default(null),
  compulsoryWorkHoursMax: z.number().nullable().default(null),
  forcedLabourYearsMax: z.number().nullable().default(null),
  otherPenalties: z.array(otherPenalty).default([]),
  combined: z.enum(['and', 'or-both']).optional().describe('how these go together; left out: one or the other | and: all of them at once | or-both: one, or all of them'),
  beside: z.array(otherPenalty).min(1).optional().describe('what may be added to any of these and never comes alone, as a confiscation often is'),
  /** A condition that must hold: "only with an earlier penalty under Art. 20.33 still in effect". */
  condition: localText.nullable().default(null),
  note: localText.nullable().default(null),
});

export const evidenceKinds = ['law', 'warning', 'case', 'reading'] as const;
const evidence = z.strictObject({
  kind: z.enum(evidenceKinds).describe('law as written | a warning | known cases | our reading'),
  /** A warning always names who gave it; law says through whom it was read, if not the statute itself. */
  issuer: localText.nullable().default(null),
  text: localText,
  from,
});

const act = z.strictObject({
  act: z.enum(acts),
  risk: z.enum(risks),
  first: penalty.nullable(),
  repeat: penalty.nullable(),
  /** Other penalties that can take the place of these: heavier charge, later rule. */
  alternatives: z.array(penalty).default([]),
  certainty: z.enum(['high', 'medium', 'low']).nullable(),
  worstCase: localText.nullable().default(null),
  note: localText.nullable(),
  evidence: z.array(evidence).min(1),
  audited: day.optional(),
});

/** One way into scope: every condition that is given must hold; within a condition any place will do. */
const clause = z.strictObject({
  at: z.array(placeOrAny).optional(),
  citizen: z.array(placeOrAny).optional(),
  statelessResident: z.array(placeOrAny).optional(),
  /** Regions of which only a part is meant (oblasts partly occupied). They are listed here and not in `at`. */
  partlyAt: z.array(place).optional(),
  certainty: z.enum(['stated', 'lower']).default('stated'),
  note: localText.nullable().default(null),
});

/** `block`: providers keep readers from the site. `closure`: the outlet itself lost its licence, was dissolved or must stop. */
export const regimeKinds = [
  'publisher-register', 'contact-ban', 'item-list', 'content-rule', 'block', 'closure', 'funding-rule', 'broadcast-ban', 'sanctions',
  'circumvention-rule', 'source-context',
] as const;

/** A case to test the rule with, written by hand. */
const example = z.strictObject({
  name: z.string(),
  reader: z.strictObject({ at: z.array(place).default([]), citizen: z.array(place).default([]), statelessResident: z.array(place).default([]) }),
  today: day.optional(),
  scope: z.enum(['applies', 'may-apply', 'elsewhere']),
  /** Act -> risk that the notice must show. */
  acts: z.partialRecord(z.enum(acts), z.enum(risks)).optional(),
});

export const regime = z.strictObject({
  id,
  jurisdiction: place,
  kind: z.enum(regimeKinds),
  /** Another law by whose list this one goes: a national penalty for breaking a ban of the Union. It then has no list of its own. */
  listedUnder: id.optional(),
  name: localText,
  /** The words the state uses, as they stand inside quotation marks in a sentence: "undesirable organisation". Null for a block, or a rule that no list goes by, for which none was read. */
  quoted: localText.nullable(),
  authority: localText,
  legalBasis: z.array(z.strictObject({ instrument: z.string(), article: z.string().nullable(), what: z.string(), access: z.enum(['read', 'unread', 'unstated']), note: z.string().optional() })),
  /** Periods in which it held, oldest first. `from: null` = start not known. */
  inForce: z.array(z.strictObject({ from: partialDate.nullable(), until: partialDate.nullable(), state: z.enum(['in-force', 'unclear', 'partly-lifted', 'historic', 'lapsed']).default('in-force'), note: z.string().optional() })).min(1),
  scope: z.strictObject({ anyOf: z.array(clause).min(1), note: localText.nullable().default(null) }),
  extraterritorial: z.strictObject({ value: z.boolean().nullable(), note: localText.nullable(), from }),
  /** Absent act = not assessed, which is not "none". */
  acts: z.array(act),
  remainsLawful: localText.nullable(),
  /** What is known of posts from before a listing. Null: not looked into, and said so. */
  oldPosts: localText.nullable().default(null),
  keepInMind: z.array(localText),
  cautions: z.array(z.string()).default([]).describe('for editors, not shown'),
  /** Sources for the rule as a whole. */
  from: from.default([]),
  /** Day up to which law and cases were followed. */
  evidenceTo: partialDate.nullable(),
  checked: day,
  reviewBy: day.nullable().default(null).describe('null: six months after `checked` with a criminal act, else twelve'),
  examples: z.strictObject({ applies: z.array(example), doesNotApply: z.array(example) }),
  corrections,
  void: withdrawn,
  sources,
});

export const designation = z.strictObject({
  publisher: id.nullable().describe('null: no reader meets it on a page (an antenna frequency, a body without a site)'),
  name: z.string().describe('as the register or the order names it'),
  covers: z.enum(['whole', 'service', 'section', 'items', 'account', 'frequency']),
  /** Where one law covers measures of several kinds: that of this entry, if it is not the law's own. */
  kind: z.enum(regimeKinds).optional(),
  /** Only these hosts, paths or accounts of the publisher are meant. Empty: all of it. */
  only: z.array(z.string()).default([]),
  registerEntry: z.string().nullable().default(null),
  registerNumber: z.string().nullable().default(null),
  since: partialDate.nullable(),
  sinceBasis: z.enum(['seen', 'inferred', 'memory', 'unknown']),
  sinceMeans: z.string().nullable().default(null),
  decided: partialDate.nullable().default(null),
  appliesFrom: partialDate.nullable().default(null),
  until: partialDate.nullable(),
  authority: localText.nullable(),
  measure: z.string().nullable().default(null),
  /** On hold: sources disagree; kept, not shown. */
  hold: z.string().optional(),
  note: localText.nullable(),
  cautions: z.array(z.string()).default([]).describe('for editors, not shown'),
  corrections,
  void: withdrawn,
  from,
  checked: day,
});

/** All entries of one list (one regime), in one file: long official registers stay readable as a file. */
export const designationList = z.strictObject({
  regime: id,
  /** The register copy this list rests on; null when the list is no copy of a register. */
  copyOf: z.strictObject({ from: partialDate, note: z.string() }).nullable(),
  /** True only if every publisher entry of the register up to `copyOf` was gone through. */
  complete: z.boolean().default(false),
  entries: z.array(designation),
  sources,
});

// ------------------------------------------------------------------ agencies

export const agency = z.strictObject({
  /** Words joined by hyphens or underscores: these ids are older than this project. */
  id: z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/),
  name: z.string(),
  /** ISO code; several joined by a stroke; empty for a picture agency at home everywhere. */
  country: z.string(),
  kind: z.string(),
  forms: z.array(z.string()).min(1),
  localNames: z.record(z.string(), z.array(z.string())).default({}),
  /** Forms that mean something else as often as not: they need a credit frame around them. */
  ambiguousForms: z.array(z.string()).default([]),
  note: z.string().nullable().default(null),
});
export const agencies = z.array(agency);

// ------------------------------------------------------------------ help

/** Somebody who helps: shown with a notice as text, never as a contact filled in beforehand. */
export const helper = z.strictObject({
  id,
  name: z.string(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  helps: localText.describe('whom'),
  at: z.array(z.string().regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|\*)$/)).describe('places they work for; "*" for anywhere'),
  languages: z.array(z.string().min(2)).default([]),
  offers: localText.describe('what they do, and what first contact is like'),
  /** What contacting them may itself mean in law; said wherever they are shown. */
  contactRisk: localText.nullable(),
  /** Their own record, if they have a status somewhere. */
  publisher: id.optional(),
  from,
  sources,
  checked: day,
});
export const helpers = z.array(helper);

export type Correction = z.infer<typeof correction>;
// ------------------------------------------------------------------ sites

/** What a reader does in a page that a guard can speak before. */
export const guardActs = ['share', 'like', 'comment', 'follow', 'subscribe', 'contact', 'donate', 'save', 'copy-link'] as const;
const selectors = z.array(z.string().min(1)).describe('CSS selectors, any of which will do');

/** What the controls of one platform, or of one kind of share bar, look like in a page. */
export const site = z.strictObject({
  id,
  name: z.string().min(1),
  platform: z.enum(platforms).nullable(),
  /** With their sub-hosts. Empty: found on any site. */
  hosts: z.array(z.string()).default([]),
  /** One post in a feed, with its buttons and the link to its author inside. */
  post: selectors.default([]),
  controls: z.array(z.strictObject({
    act: z.enum(guardActs),
    selectors: selectors.min(1),
    /** True: a click that a script makes is ignored by the page, so that the reader's own next click must do it. */
    ownClick: z.boolean().default(false),
  })).default([]),
  buttons: selectors.default([]).describe('what is pressed like a button and says so nowhere in the markup; what it does is told by what it is called'),
  /** Single keys that do something to the post that has the focus. */
  shortcuts: z.array(z.strictObject({ key: z.string().regex(/^[a-z]$/), act: z.enum(guardActs) })).default([]),
  accountNames: selectors.default([]).describe('parts of a post that name an account as "@name" without a link to it, such as a post that is quoted'),
  authored: selectors.default([]).describe('posts and comments each of which holds a link to the account of its author, so that one on an account\'s page without a link to that account is somebody else\'s'),
  composers: selectors.default([]).describe('fields in which a post, a comment or a message is written'),
  send: selectors.default([]).describe('buttons that send what was written'),
  enterSends: selectors.default([]).describe('composers in which Enter alone sends'),
  /** Addresses that do something with another address: "facebook.com/sharer", and the query names in which that other one stands. */
  endpoints: z.array(z.strictObject({ act: z.enum(guardActs), address: z.string().min(3), target: z.array(z.string()).default([]) })).default([]),
  /** Frames of this service on other sites. A press in one is no event of the page around it. */
  frames: z.array(z.strictObject({
    address: z.string().min(3),
    /** Query names in which the address stands that the frame is about. */
    target: z.array(z.string()).default([]),
    about: z.enum(['around', 'itself', 'either']).default('around').describe('where the address names no other: the page around the frame, what the frame shows, or that if it is somebody\'s whom we know, else the page'),
    act: z.enum(guardActs).nullable().default(null).describe('what a press of any control in it does, where it is there for one act only; of a comment, a letter, a subscription or a payment: what sending does'),
  })).default([]),
  cannot: z.array(z.string()).default([]).describe('acts that can not be caught here, and why'),
  /** True only if somebody looked at the live platform with these selectors. */
  checkedLive: z.boolean(),
  basis: z.string().min(10).describe('what the selectors rest on'),
  reviewed: day,
});

/** One that may go on ends in "…"; three full stops look the same and are not. */
const buttonName = z.string().regex(/^[^…]*[^….\s]…?$/, 'Write the name of the button; where more words may follow it, the one sign "…" right behind it, and no full stops');
/** Names that buttons go by, by language and act: "Share…", "Поделиться…". `send` sends what was written; `undo` takes an act back. */
export const buttonNames = z.record(z.string().min(2), z.partialRecord(z.enum([...guardActs, 'send', 'undo']), z.array(buttonName).min(1)));

/** Versions that readers were given, the oldest first. */
export const releases = z.array(z.strictObject({ version: z.string().regex(/^\d+\.\d+\.\d+$/), on: day.nullable().describe('null: not given out yet') })).min(1);

export type LocalText = z.infer<typeof localText>;
export type PublisherKind = (typeof publisherKinds)[number];
export type RegimeKind = (typeof regimeKinds)[number];
export type Platform = (typeof platforms)[number];
export type Act = (typeof acts)[number];
export type Risk = (typeof risks)[number];
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Penalty = z.infer<typeof penalty>;
export type SourceRecord = z.infer<typeof source>;
export type Publisher = z.infer<typeof publisher>;
export type Regime = z.infer<typeof regime>;
export type RegimeAct = Regime['acts'][number];
export type Clause = Regime['scope']['anyOf'][number];
export type Designation = z.infer<typeof designation>;
export type DesignationList = z.infer<typeof designationList>;
export type Agency = z.infer<typeof agency>;
export type Helper = z.infer<typeof helper>;
export type GuardAct = (typeof guardActs)[number];
export type Site = z.infer<typeof site>;
export type ButtonNames = z.infer<typeof buttonNames>;
export type Release = z.infer<typeof releases>[number];
