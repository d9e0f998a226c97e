/** What a reader has seen of the notice of a law, in a few words, and what changed since: so that it can be told shorter the next time. */
import type { RowName } from './act-rows.ts';
import { actRows } from './act-rows.ts';
import type { Notice, Scope } from './legal.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** Of a law, never of a page or a publisher. `details`: a check number of all that the notice says of the law beyond these. */
export type SeenLaw = { scope: Scope; state: string; stale: boolean; outcomes: Partial<Record<RowName, Outcome>>; details: number };
/** By regime. */
export type SeenLaws = Record<string, SeenLaw>;

export type NoticeChange =
  | { kind: 'scope'; scope: Scope }
  | { kind: 'state' }
  | { kind: 'stale' }
  | { kind: 'act'; row: RowName; outcome: Outcome }
  | { kind: 'details' };

/** The few words on a notice that are kept. */
export function seenOf({ scope, regimeState = 'in-force', stale, acts, remainsLawful, oldPosts, keepInMind }: Notice): SeenLaw {
  const told = acts.map(({ act, first, repeat, alternatives, worstCase, note, evidence, certainty, unverified }) => [
    act, first, repeat, alternatives, worstCase, note, certainty, unverified, evidence.map(({ kind, issuer, text }) => [kind, issuer, text]),
  ]);
  const outcomes = Object.fromEntries(actRows(acts).map(({ row, acts: inside }) => [row, outcomeOf(inside[0])]));
  return { scope, state: regimeState, stale, outcomes, details: checkNumber(inOneOrder([told, remainsLawful, oldPosts ?? null, keepInMind])) };
}

/** What is other than it was, what matters most first; empty when nothing is. */
export function changesSince(before: SeenLaw, notice: Notice): NoticeChange[] {
  const now = seenOf(notice);
  const rows = Object.entries(now.outcomes) as [RowName, Outcome][];
  const changes: NoticeChange[] = [
    ...(now.scope === before.scope ? [] : [{ kind: 'scope', scope: now.scope } as const]),
    ...rows.flatMap(([row, outcome]) => (before.outcomes[row] === outcome ? [] : [{ kind: 'act', row, outcome } as const])),
    ...(now.state === before.state ? [] : [{ kind: 'state' } as const]),
    ...(now.stale && !before.stale ? [{ kind: 'stale' } as const] : []),
  ];
  // Other acts bring other details with them.
  return changes.some(({ kind }) => kind === 'act') || now.details === before.details ? changes : [...changes, { kind: 'details' }];
}

/** The notices that would be shown to the reader in front: those that reach them and have a rule for readers. */
export const shownInFront = (notices: readonly Notice[]): Notice[] => notices.filter(({ scope, severity }) => scope !== 'elsewhere' && severity !== 'none');

/** For each notice in front of a law that was seen before, what changed; a law without an entry is new to the reader. */
export function changesByLaw(seen: SeenLaws, notices: readonly Notice[]): Record<string, NoticeChange[]> {
  return Object.fromEntries(
    shownInFront(notices).flatMap((notice) => {
      const before = Object.hasOwn(seen, notice.regime) ? seen[notice.regime] : undefined;
      return before ? [[notice.regime, changesSince(before, notice)]] : [];
    }),
  );
}

/** JSON with the names in one order: browsers hand objects back from storage with theirs sorted. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
}

/** FNV-1a, 32 bits: tells texts apart, and tells nothing of them. */
function checkNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
