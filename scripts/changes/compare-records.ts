/** What happened to each record between two states of data/. */
import type { ChangeKind, RecordType } from '../../core/history.ts';
import { statusNames } from '../../core/history.ts';

type Value = Record<string, unknown>;
/** "publisher rferl" -> the record as it was written. */
export type Snapshot = Map<string, Value>;
export type RecordChange = { record: string; kind: ChangeKind; fields: string[] };

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): Value[] => (Array.isArray(value) ? value.filter(isValue) : []);

/** The records that a file of data/ holds: one, or the entries of a list. `value` is its parsed YAML. */
export function recordsIn(file: string, value: unknown): [record: string, value: Value][] {
  const name = (type: RecordType, id: unknown): string => `${type} ${text(id)}`;
  if (file === 'data/agencies.yml') return listOf(value).map((one) => [name('agency', one.id), one]);
  if (file === 'data/help.yml') return listOf(value).map((one) => [name('helper', one.id), one]);
  if (!isValue(value)) return [];
  if (file.startsWith('data/publishers/')) return [[name('publisher', value.id), value]];
  if (file.startsWith('data/laws/')) return [[name('law', value.id), value]];
  const entries = listOf(value.entries);
  const names = statusNames(text(value.regime), entries.map(({ publisher, name: called, hold }) => ({ publisher: typeof publisher === 'string' ? publisher : null, name: text(called), ...(typeof hold === 'string' ? { hold } : {}) })));
  return entries.map((entry, at) => [name('status', names[at]), entry]);
}

/** All changes, in the order of the records' names. */
export function compareRecords(before: Snapshot, after: Snapshot): RecordChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((record): RecordChange[] => {
    const [old, now] = [before.get(record), after.get(record)];
    if (!old) return [{ record, kind: 'added', fields: [] }];
    if (!now) return [{ record, kind: 'removed', fields: [] }];
    const fields = changedFields(old, now);
    return fields.length === 0 ? [] : [{ record, kind: kindOf(old, now, fields), fields }];
  });
}

/** Looking again without finding a difference moves these and nothing else. */
const LOOKED_AT = new Set(['checked', 'evidenceTo', 'sources', 'reviewBy']);

function kindOf(old: Value, now: Value, fields: string[]): ChangeKind {
  if (!old.void && now.void) return 'withdrawn';
  if (listOf(now.corrections).length > listOf(old.corrections).length) return 'corrected';
  if (hasEnded(now) && !hasEnded(old)) return 'ended';
  return fields.every((field) => LOOKED_AT.has(field)) && fields.includes('checked') ? 'checked' : 'changed';
}

/** A status with an end, or a law whose newest period has one. */
function hasEnded({ until, inForce }: Value): boolean {
  const newest = listOf(inForce).at(-1);
  return newest ? text(newest.until) !== '' || newest.state === 'lapsed' || newest.state === 'historic' : text(until) !== '';
}

/** Names of the parts that differ; of acts each by its own name. */
function changedFields(old: Value, now: Value): string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.filter((name) => !same(old[name], now[name])).flatMap((name) => (name === 'acts' ? changedActs(listOf(old.acts), listOf(now.acts)) : [name]));
}

function changedActs(old: Value[], now: Value[]): string[] {
  const byName = (acts: Value[]): Map<string, Value> => new Map(acts.map((act) => [text(act.act), act]));
  const [before, after] = [byName(old), byName(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(before.get(name), after.get(name))).sort();
  return names.map((name) => `acts.${name}`);
}

/** Equal whatever the order of keys: a record that was only put in order did not change. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isValue(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}
