/**
 * What most acts, penalties, pieces of evidence and entries of lists leave empty is not written into the package row by row, but once for all rows of a kind: a
 * twentieth of what a browser has to parse at each start.
 */
import type { Designation, Penalty, RegimeAct } from '../data/schema.ts';
import { mapped } from './mapped.ts';

type Evidence = RegimeAct['evidence'][number];
type Acts = Record<string, { acts: RegimeAct[] }>;
type Lists = Record<string, { entries: Designation[] }>;

/** By the kind of row: what stands in each field that a row does not have. */
export type Blanks = { act: Partial<RegimeAct>; penalty: Partial<Penalty>; evidence: Partial<Evidence>; entry: Partial<Designation> };

/** Laws and lists without what is blank, and what that is. What is handed in stays as it is. */
export function leaveOutBlanks<Law extends Acts[string], List extends Lists[string]>(regimes: Record<string, Law>, lists: Record<string, List>): { regimes: Record<string, Law>; lists: Record<string, List>; blanks: Blanks } {
  const acts = Object.values(regimes).flatMap((regime) => regime.acts);
  const blanks: Blanks = {
    act: blanksOf(acts),
    penalty: blanksOf(acts.flatMap(({ first, repeat, alternatives }) => [first, repeat, ...alternatives].filter((penalty) => penalty !== null))),
    evidence: blanksOf(acts.flatMap(({ evidence }) => evidence)),
    entry: blanksOf(Object.values(lists).flatMap(({ entries }) => entries)),
  };
  const [penalty, evidence, act, entry] = [lean(blanks.penalty), lean(blanks.evidence), lean(blanks.act), lean(blanks.entry)];
  const leanAct = ({ first, repeat, alternatives, ...rest }: RegimeAct): RegimeAct => act({ ...rest, first: first && penalty(first), repeat: repeat && penalty(repeat), alternatives: alternatives.map(penalty), evidence: rest.evidence.map(evidence) });
  return {
    regimes: mapped(regimes, (regime) => ({ ...regime, acts: regime.acts.map(leanAct) })),
    lists: mapped(lists, (list) => ({ ...list, entries: list.entries.map(entry) })),
    blanks,
  };
}

/** Puts back, in their places, what was left out of these laws and lists. */
export function putBlanksBack(regimes: Acts, lists: Lists, blanks: Blanks): void {
  const penalty = (row: Penalty): Penalty => ({ ...blanks.penalty, ...row });
  for (const regime of Object.values(regimes)) {
    regime.acts = regime.acts.map((row) => {
      const act: RegimeAct = { ...blanks.act, ...row };
      act.first = act.first && penalty(act.first);
      act.repeat = act.repeat && penalty(act.repeat);
      act.alternatives = act.alternatives.map(penalty);
      act.evidence = act.evidence.map((piece) => ({ ...blanks.evidence, ...piece }));
      return act;
    });
  }
  for (const list of Object.values(lists)) list.entries = list.entries.map((entry) => ({ ...blanks.entry, ...entry }));
}

const isBlank = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The fields that every one of these rows has and more than half of them leave blank. */
function blanksOf<Row extends object>(rows: readonly Row[]): Partial<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const blanks = keys.flatMap((key) => {
    const blank = rows.find((row) => isBlank(row[key]))?.[key];
    return rows.every((row) => Object.hasOwn(row, key)) && 2 * rows.filter((row) => isBlank(row[key])).length > rows.length ? [[key, blank]] : [];
  });
  return Object.fromEntries(blanks) as Partial<Row>;
}

/**
 * Takes out of a row those of these fields that it leaves blank; the type goes on naming them, for `putBlanksBack` comes before anything is read. A null never stands
 * for an empty list, nor the other way round: no field of the schema can be both.
 */
const lean = <Row extends object>(blanks: Partial<Row>) => (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([key, value]) => !(Object.hasOwn(blanks, key) && isBlank(value)))) as Row;
