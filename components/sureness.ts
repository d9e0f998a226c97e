/** How sure a notice is as a whole: of its acts that can cost something, or of all where none can. */
import type { Notice, NoticeAct } from '../core/legal/legal.ts';
import type { EvidenceKind } from '../data/schema.ts';

type Level = NonNullable<NoticeAct['certainty']>;
export type Sureness = { lowest: Level | null; highest: Level | null; grounds: EvidenceKind[] };

const LEVELS: readonly Level[] = ['low', 'medium', 'high'];
/** Law and practice before warnings and our own reading. */
const GROUNDS: readonly EvidenceKind[] = ['law', 'case', 'warning', 'reading'];

export function surenessOf({ acts }: Notice): Sureness {
  const punished = acts.filter(({ risk, unverified }) => !unverified && (risk === 'administrative' || risk === 'criminal'));
  const spoken = punished.length > 0 ? punished : acts.filter(({ risk }) => risk === 'unclear');
  const ranks = spoken.flatMap(({ certainty }) => (certainty === null ? [] : [LEVELS.indexOf(certainty)]));
  const kinds = new Set(spoken.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)));
  return {
    lowest: ranks.length === 0 ? null : (LEVELS[Math.min(...ranks)] ?? null),
    highest: ranks.length === 0 ? null : (LEVELS[Math.max(...ranks)] ?? null),
    grounds: GROUNDS.filter((kind) => kinds.has(kind)),
  };
}
