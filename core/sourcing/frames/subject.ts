/** Who does the saying: where a language puts the subject of a reporting verb. */
import type { Found } from './found.ts';
import type { Range } from './noun-phrase.ts';
import type { Place } from './place.ts';
import { subjectAround } from './subject-around.ts';
import { subjectBefore } from './subject-before.ts';
import type { Reading } from './verb-group.ts';

/**
 * `actor` names the source; `mention` is where the sentence points at it (with the "who" of a relative clause).
 * `helper`: the auxiliary of a participle. `start`: where the frame begins, if before both ("wie die Polizei mitteilte").
 * `inverted`: it stands behind the verb. `inherited`: it belongs to an earlier verb of the sentence.
 */
export type Subject = { actor: Range; mention: Range; inverted: boolean; inherited: boolean; start?: number; helper?: number };

/** `earlier`: what was found further left in the same sentence. */
export function subjectOf(place: Place, reading: Reading, earlier: Found | undefined): Subject | null {
  return place.pack.subject === 'before' ? subjectBefore(place, reading, earlier) : subjectAround(place, reading, earlier);
}
