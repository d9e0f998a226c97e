/** What a guard has to say before an act: which law, what the act can cost this reader, how sure that is, and what stays lawful. */
import type { GuardAct, LocalText, Regime, RegimeKind } from '../../data/schema.ts';
import { riskRank } from '../legal/acts.ts';
import { isCriminal } from '../legal/act-rows.ts';
import type { Notice, NoticeAct, Reader, Way } from '../legal/legal.ts';
import { evaluateScope } from '../legal/scope.ts';
import type { Citation } from '../report.ts';
import type { Guards } from '../settings.ts';
import type { CreditedAgencies } from './credited-agencies.ts';
import { GUARD_ACTS, LAW_ACTS } from './law-acts.ts';

/** Why it is not certain that the law reaches the act: it hangs on who the reader is, or only single items are listed. */
export type Doubt = 'reader' | 'items' | null;

export type GuardWord = {
  act: GuardAct;
  /** The act of the law that speaks. */
  deed: NoticeAct;
  jurisdiction: string;
  publisherName: string;
  kind: RegimeKind;
  quoted: LocalText | null;
  since: string | null;
  doubt: Doubt;
  /** The ways into scope that are met, or open. */
  because: Way[];
  /** Day up to which law and cases were followed, or on which the record was checked. */
  asOf: string;
  stale: boolean;
  /** False: nobody here opened a source for the listing itself. */
  verified: boolean;
  /** Reading was assessed, and no rule against it was found. */
  mayRead: boolean;
  remainsLawful: LocalText | null;
  /** Other places whose law speaks against the same act. */
  also: string[];
  /** Agencies whose own report could be passed on instead; null: none that could be named. */
  credited: CreditedAgencies | null;
  /** Those that this word refers to, and no others. */
  citations: Citation[];
};

type Speaking = { notice: Notice; deed: NoticeAct; doubt: Doubt };

/** The word before one act, or null where there is nothing to say. `notices` and `citations` are those of a report on the publisher. */
export function guardWord(act: GuardAct, notices: readonly Notice[], citations: readonly Citation[], guards: Pick<Guards, 'level' | 'acts'>): GuardWord | null {
  const speaking = speakingAgainst(act, notices, guards);
  const [first] = speaking;
  if (!first) return null;
  const { notice, doubt } = first;
  const { deed, cited } = withOwnCitations(first.deed, citations);
  return {
    act,
    deed,
    jurisdiction: notice.jurisdiction,
    publisherName: notice.publisherName,
    kind: notice.kind,
    quoted: notice.quoted,
    since: notice.since,
    doubt,
    because: notice.because,
    asOf: notice.evidenceTo ?? notice.checked,
    stale: notice.stale,
    verified: notice.verified,
    mayRead: notice.acts.some((one) => one.act === 'read' && one.risk === 'none'),
    remainsLawful: notice.remainsLawful,
    credited: null,
    also: [...new Set(speaking.map((one) => one.notice.jurisdiction))].filter((place) => place !== notice.jurisdiction),
    citations: cited,
  };
}

/** The acts before which a guard has something to say. */
export function guardedActs(notices: readonly Notice[], guards: Pick<Guards, 'level' | 'acts'>): GuardAct[] {
  return GUARD_ACTS.filter((act) => speakingAgainst(act, notices, guards).length > 0);
}

/**
 * Whether there is a law by which any such act could cost this reader anything, whoever is listed under it. Laws that held once count too: better one
 * question too many.
 */
export function maySpeakTo(reader: Reader, laws: readonly Pick<Regime, 'scope' | 'acts'>[], { level, acts }: Pick<Guards, 'level' | 'acts'>): boolean {
  if (level === 'none') return false;
  const guarded = GUARD_ACTS.filter((act) => acts[act] !== false).flatMap((act) => LAW_ACTS[act].acts);
  const grave = laws.filter((law) => law.acts.some(({ act, risk }) => guarded.includes(act) && riskRank(risk) >= leastRisk(level)));
  return grave.some(({ scope }) => evaluateScope(scope.anyOf, reader).scope !== 'elsewhere');
}

const leastRisk = (level: 'risky' | 'all'): number => riskRank(level === 'all' ? 'unclear' : 'administrative');

/** The laws that speak against an act, the one that reaches the reader for certain first, then the gravest. */
function speakingAgainst(act: GuardAct, notices: readonly Notice[], { level, acts }: Pick<Guards, 'level' | 'acts'>): Speaking[] {
  if (level === 'none' || acts[act] === false) return [];
  const least = leastRisk(level);
  return notices
    .filter(({ scope, regimeState }) => scope !== 'elsewhere' && regimeState !== 'historic' && regimeState !== 'lapsed')
    .flatMap((notice): Speaking[] => {
      const deed = deedOf(act, notice.acts);
      return deed && riskRank(deed.risk) >= least ? [{ notice, deed, doubt: doubtOf(notice) }] : [];
    })
    .sort((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null) || gravity(b.deed) - gravity(a.deed));
}

function deedOf(act: GuardAct, assessed: readonly NoticeAct[]): NoticeAct | undefined {
  const { acts, gravest } = LAW_ACTS[act];
  const found = acts.flatMap((name) => assessed.find((one) => one.act === name) ?? []);
  return gravest ? found.sort((a, b) => gravity(b) - gravity(a))[0] : found[0];
}

function doubtOf({ scope, covers, kind }: Notice): Doubt {
  if (scope !== 'applies') return 'reader';
  return covers === 'items' || kind === 'item-list' ? 'items' : null;
}

const gravity = ({ risk, repeat }: NoticeAct): number => riskRank(risk) * 2 + Number(isCriminal(repeat));

/** The act with its references counted anew, and the citations that they count. */
function withOwnCitations(deed: NoticeAct, citations: readonly Citation[]): { deed: NoticeAct; cited: Citation[] } {
  const used = [...new Set([...deed.citations, ...deed.evidence.flatMap((one) => one.citations)])].filter((ref) => citations[ref] !== undefined);
  const anew = (refs: readonly number[]): number[] => refs.map((ref) => used.indexOf(ref)).filter((ref) => ref >= 0);
  return {
    deed: { ...deed, citations: anew(deed.citations), evidence: deed.evidence.map((one) => ({ ...one, citations: anew(one.citations) })) },
    cited: used.map((ref) => citations[ref] as Citation),
  };
}
