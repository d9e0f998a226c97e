/** The acts of a law as a notice shows them, and how grave they are for a reader. */
import type { Act, Regime, RegimeAct, Risk } from '../../data/schema.ts';
import { someLinked, someRead, type Citations } from '../citations.ts';
import type { NoticeAct } from './legal.ts';

/** What publishers, employers and broadcasters do: shown, and no measure of what a reader risks. */
const NOT_A_READERS: readonly Act[] = ['advertise', 'work_for', 'rebroadcast'];
const RISKS: readonly Risk[] = ['none', 'unclear', 'administrative', 'criminal'];

/** Orders risks: the graver is the greater. */
export function riskRank(risk: Risk): number {
  return RISKS.indexOf(risk);
}

/** True for what readers do; false for what only publishers, advertisers and employees do. */
export function isReadersAct(act: Act): boolean {
  return !NOT_A_READERS.includes(act);
}

/** Acts of people who work with an outlet. That they are unclear says nothing of its readers; a rule on them does. */
const CONTRIBUTORS: readonly Act[] = ['contribute', 'interview'];

/**
 * The heaviest risk among the acts that readers do; `none` where no act was assessed. A label that only leaves unclear what contributors risk
 * ("foreign agent" in Russia) is a status without a rule for readers.
 */
export function severityOf(acts: readonly Pick<NoticeAct, 'act' | 'risk'>[]): Risk {
  const ranks = acts
    .filter(({ act, risk }) => isReadersAct(act) && !(risk === 'unclear' && CONTRIBUTORS.includes(act)))
    .map(({ risk }) => riskRank(risk));
  return RISKS[Math.max(0, ...ranks)] as Risk;
}

/** All assessed acts of a law, with numbers for their sources. An act that is absent was not assessed. */
export function noticeActs(regime: Regime, citations: Citations): NoticeAct[] {
  return regime.acts.map((act) => noticeAct(act, regime, citations));
}

/** The same in short: what each act can cost, and not how that is known. For rules that are only named beside what is told in full. */
export function actsInShort({ acts, sources }: Regime): NoticeAct[] {
  return acts.map((act) => ({ ...costOf(act, sources), worstCase: null, note: null, evidence: [], citations: [] }));
}

function noticeAct(act: RegimeAct, { sources }: Regime, citations: Citations): NoticeAct {
  const evidence = act.evidence.map(({ kind, issuer, text, from }) => ({ kind, issuer, text, citations: citations.refs(from, sources) }));
  return { ...costOf(act, sources), worstCase: act.worstCase, note: act.note, evidence, citations: [...new Set(evidence.flatMap((one) => one.citations))] };
}

function costOf({ evidence, ...act }: RegimeAct, sources: Regime['sources']): Omit<NoticeAct, 'worstCase' | 'note' | 'evidence' | 'citations'> {
  const keys = evidence.flatMap(({ from }) => from);
  const unverified = !someRead(keys, sources) && (someLinked(keys, sources) || claimsPenalty(act));
  return { act: act.act, risk: act.risk, first: act.first, repeat: act.repeat, alternatives: act.alternatives, unverified, certainty: act.certainty };
}

/** Our own reading needs no source to be shown as such; a penalty does. */
function claimsPenalty({ risk, first, repeat }: Pick<RegimeAct, 'risk' | 'first' | 'repeat'>): boolean {
  return first !== null || repeat !== null || risk === 'administrative' || risk === 'criminal';
}
