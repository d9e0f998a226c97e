/** What the law of a place says about one publisher, for one reader, on one day: plain data. */
import type { Act, Correction, EvidenceKind, LocalText, Penalty, RegimeKind, Risk } from '../../data/schema.ts';

/**
 * What the reader said. ISO 3166-1 codes, or 3166-2 for a region ("UA-43"). An empty list means "not said", which is not
 * the same as "none of them".
 */
export type Reader = { at: string[]; citizen: string[]; statelessResident: string[] };

/** applies: a clause is met for certain. may-apply: it is met if something holds that we don't know. elsewhere: no clause can be met. */
export type Scope = 'applies' | 'may-apply' | 'elsewhere';

/** One thing that the answer rests on or hangs on. */
export type Condition = {
  kind: 'at' | 'citizen' | 'statelessResident';
  /** Any of these; ['*'] means anyone. */
  places: string[];
};
/**
 * A way into scope: all of its conditions together. Of a way that is open only what is left to know is named, and "anyone" (['*']); of a
 * way that is met, on certain or doubtful ground, all that it rests on. `certainty` 'lower' means that the clause itself is doubtful in law or practice;
 * `partly` means that only parts of the place are meant (occupied parts of an oblast).
 */
export type Way = { conditions: Condition[]; certainty: 'stated' | 'lower'; partly: boolean; note: LocalText | null };

/** An index into `Report.citations`. */
export type CitationRef = number;

export type Evidence = { kind: EvidenceKind; issuer: LocalText | null; text: LocalText; citations: CitationRef[] };

export type NoticeAct = {
  act: Act;
  risk: Risk;
  /** Null: no penalty known. Never shown as fact when `unverified`. */
  first: Penalty | null;
  repeat: Penalty | null;
  /** Other penalties that can take the place of these. */
  alternatives?: Penalty[];
  /** True when every citation behind the act is unread. */
  unverified: boolean;
  certainty: 'high' | 'medium' | 'low' | null;
  worstCase: LocalText | null;
  note: LocalText | null;
  evidence: Evidence[];
  citations: CitationRef[];
};

/** A status that a state gave to the publisher (or to the body it belongs to), as it bears on this reader. */
export type Notice = {
  jurisdiction: string;
  regime: string;
  /** How far the law itself still holds: "unclear" when nobody could tell. Absent means in force. */
  regimeState?: 'in-force' | 'unclear' | 'partly-lifted' | 'historic' | 'lapsed';
  kind: RegimeKind;
  /** The publisher that carries the status: the page's own, or a parent that covers it. */
  publisher: string;
  publisherName: string;
  status: string; //                  the regime's name in English
  statusNames: LocalText; //          the same by language, the state's own language included
  /** The words the state uses, for quotation: "undesirable organisation". Null: a block, or a rule without a list, for which none is known. */
  quoted: LocalText | null;
  authority: LocalText;
  registerEntry: string | null;
  registerNumber: string | null;
  since: string | null; //            YYYY, YYYY-MM or YYYY-MM-DD
  sinceBasis: 'seen' | 'inferred' | 'memory' | 'unknown';
  decided: string | null;
  until: string | null;
  scope: Scope;
  /** For applies: the ways met. For may-apply: the ways that are open. Empty for elsewhere. */
  because: Way[];
  acts: NoticeAct[];
  remainsLawful: LocalText | null;
  /** What is known of posts from before the listing; null or absent: not looked into. */
  oldPosts?: LocalText | null;
  keepInMind: LocalText[];
  covers: 'whole' | 'service' | 'section' | 'items' | 'account' | 'frequency';
  note: LocalText | null;
  evidenceTo?: string | null; //       how far law and cases were followed: YYYY, YYYY-MM or a day
  checked: string; //                 day the record was last checked
  copyOf: string | null; //           date of the register copy it rests on
  reviewBy: string;
  stale: boolean;
  verified: boolean; //               the listing itself has at least one read citation
  citations: CitationRef[];
  /** What was put right of late and bore on what a reader would do; absent or empty: nothing. */
  corrections?: Pick<Correction, 'on' | 'was' | 'now'>[];
  /** Heaviest risk to a reader among the acts, for ordering and the badge. */
  severity: Risk;
};

/** What was looked at for a place. The four states stay apart; the fourth, "data not loaded", is no report at all. */
export type Check = {
  jurisdiction: string;
  state: 'listed' | 'not-listed' | 'not-covered';
  registers: { regime: string; name: LocalText; copyOf: string | null; checked: string; stale: boolean; whole?: boolean }[];
  /** Not listed, but in no register that was copied or gone through from end to end: found in nothing that we know, and we don't know all. */
  partial?: boolean;
  /** Not covered by a register, but law of the place is on record that names no publisher: that is not "no data". */
  rules?: boolean;
};

/** A content rule of a place: it follows the story, whoever published it. Its acts are told in short, without their evidence. */
export type BackgroundRule = {
  jurisdiction: string;
  regime: string;
  name: LocalText;
  scope: Scope;
  acts: NoticeAct[];
  note: LocalText | null;
  checked: string;
  reviewBy: string;
  stale: boolean;
  citations: CitationRef[];
};

/** A status of a sister, child or parent that does not reach this page. "Not this site." */
export type RelatedStatus = {
  jurisdiction: string;
  regime: string;
  publisher: string;
  publisherName: string;
  host: string | null;
  kind: RegimeKind;
  quoted: LocalText | null;
  since: string | null;
  citations: CitationRef[];
};

export type Legal = {
  /** Strictest first: applies, may-apply, elsewhere; within each by severity, then by date. */
  notices: Notice[];
  checks: Check[];
  background: BackgroundRule[];
  related: RelatedStatus[];
};
