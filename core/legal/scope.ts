/** Whether a law reaches a reader: yes, no, or "that depends on something we were not told". */
import type { Clause } from '../../data/schema.ts';
import type { Condition, Reader, Scope, Way } from './legal.ts';
import { isWithin } from './places.ts';

/** `said`: something that the reader said of themselves speaks for it. */
export type ScopeAnswer = { scope: Scope; because: Way[]; said: boolean };

/** How one condition of a clause stands: met, not met, or open with what is left to know. */
type Standing = { state: 'met' | 'open' | 'not-met'; left: Condition; partly: boolean; said: boolean };
type Candidate = { way: Way; met: boolean; said: boolean };

/** A bare clause says in words for whom it holds, and not in conditions: it can never be met for certain. */
const NO_CONDITIONS = 'lower';

/**
 * Evaluates "any of" the clauses. An empty list of the reader's means "not said", which is never "none". `because` holds the ways that
 * are met, with all their conditions; when it only may apply, the ways that are open, with the conditions that are left to know.
 */
export function evaluateScope(clauses: readonly Clause[], reader: Reader): ScopeAnswer {
  const candidates = clauses.flatMap((clause) => evaluateClause(clause, reader) ?? []);
  const certain = candidates.filter(({ met, way }) => met && way.certainty === 'stated');
  if (certain.length > 0) return { scope: 'applies', because: certain.map(({ way }) => way), said: certain.some(({ said }) => said) };
  if (candidates.length === 0) return { scope: 'elsewhere', because: [], said: false };
  const ways = candidates.map(({ way }) => way);
  const because = ways.filter((way) => !ways.some((other) => other !== way && makesNeedless(other, way)));
  return { scope: 'may-apply', because: because.sort((a, b) => Number(a.certainty === 'lower') - Number(b.certainty === 'lower')), said: candidates.some(({ said }) => said) };
}

function evaluateClause(clause: Clause, reader: Reader): Candidate | null {
  const at = clause.at || clause.partlyAt ? standingAt(clause, reader) : null;
  const citizen = clause.citizen ? standingOfPassports(clause.citizen, reader) : null;
  const stateless = clause.statelessResident ? standingOfStateless(clause.statelessResident, reader) : null;
  const standings = [at, citizen, stateless].filter((standing) => standing !== null);
  if (standings.some(({ state }) => state === 'not-met')) return null;
  const met = standings.every(({ state }) => state === 'met');
  // What was met is left out while something is open; "anyone" stays, since it says whom the open rest is about.
  const shown = met ? standings : standings.filter(({ state, left }) => state === 'open' || left.places.includes('*'));
  return {
    met,
    said: standings.some(({ said }) => said),
    way: {
      conditions: shown.map(({ left }) => left),
      certainty: standings.length === 0 ? NO_CONDITIONS : clause.certainty,
      partly: standings.some(({ partly }) => partly),
      note: clause.note,
    },
  };
}

function standingAt({ at = [], partlyAt = [] }: Clause, reader: Reader): Standing {
  const whole = match(at, reader.at);
  if (whole.state === 'met' || partlyAt.length === 0) return { ...whole, left: { kind: 'at', places: whole.places }, partly: false };
  // In a place of which only a part is meant, nobody can be met for certain: at best the question stays open.
  const parts = match(partlyAt, reader.at);
  const state = whole.state === 'open' || parts.state !== 'not-met' ? 'open' : 'not-met';
  const meant = parts.state === 'met' ? partlyAt.filter((place) => reader.at.some((one) => isWithin(one, place))) : parts.places;
  const places = [...(whole.state === 'open' ? whole.places : []), ...meant];
  return { state, left: { kind: 'at', places }, partly: parts.state !== 'not-met', said: whole.said || parts.said };
}

function standingOfPassports(places: readonly string[], reader: Reader): Standing {
  const passports = match(places, reader.citizen);
  // Who is stateless holds no passport.
  const none = reader.citizen.length === 0 && reader.statelessResident.length > 0 && passports.state === 'open';
  return { ...passports, state: none ? 'not-met' : passports.state, left: { kind: 'citizen', places: passports.places }, partly: false };
}

function standingOfStateless(places: readonly string[], reader: Reader): Standing {
  const left: Condition = { kind: 'statelessResident', places: [...places] };
  if (places.length === 0) return { state: 'not-met', left, partly: false, said: false };
  // Who holds a passport is not stateless. "*" is any country of residence, and still not everyone.
  if (reader.statelessResident.length === 0) return { state: reader.citizen.length > 0 ? 'not-met' : 'open', left, partly: false, said: false };
  const residence = places.includes('*') ? { state: 'met' as const, places: ['*'], said: true } : match(places, reader.statelessResident);
  return { ...residence, left: { ...left, places: residence.places }, partly: false };
}

type Match = { state: Standing['state']; places: string[]; said: boolean };

/** Compares the places of a clause with those a reader said, of which any will do. */
function match(places: readonly string[], said: readonly string[]): Match {
  if (places.includes('*')) return { state: 'met', places: ['*'], said: false };
  if (places.length === 0) return { state: 'not-met', places: [], said: false };
  if (said.length === 0) return { state: 'open', places: [...places], said: false };
  if (said.some((one) => places.some((place) => isWithin(one, place)))) return { state: 'met', places: [...places], said: true };
  // A country was said and a region of it is meant.
  const inside = places.filter((place) => said.some((one) => isWithin(place, one)));
  return inside.length > 0 ? { state: 'open', places: inside, said: true } : { state: 'not-met', places: [], said: false };
}

/** A surer way that asks for no more makes a doubtful one needless to name. */
function makesNeedless(surer: Way, doubtful: Way): boolean {
  if (surer.certainty !== 'stated' || doubtful.certainty !== 'lower' || (surer.partly && !doubtful.partly)) return false;
  const real = (way: Way): string[] => way.conditions.filter(({ places }) => !places.includes('*')).map((one) => JSON.stringify(one));
  const asked = real(doubtful);
  return real(surer).every((one) => asked.includes(one));
}
