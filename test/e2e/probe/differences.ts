/** Compares what two visits found. */
import type { Trace } from './page.ts';

/** The names of what differs, as deep as the difference lies: "styles.highlights". */
export function differences(a: Trace, b: Trace): string[] {
  return Object.keys(a).flatMap((kind) => differ(kind, a[kind as keyof Trace], b[kind as keyof Trace], 2)).sort();
}

function differ(name: string, a: unknown, b: unknown, depth: number): string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (depth === 1 || !isPlain(a) || !isPlain(b)) return [name];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differ(`${name}.${key}`, a[key], b[key], depth - 1));
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What one visit found under a name and the other didn't, for a message that says what differs and how. */
export function extra(a: Trace, b: Trace, name: string): string {
  const [there, here] = [valueOf(a, name), valueOf(b, name)];
  if (!Array.isArray(there) || !Array.isArray(here)) return String(JSON.stringify(here)).slice(0, 500);
  const count = (list: unknown[], item: unknown): number => list.filter((other) => JSON.stringify(other) === JSON.stringify(item)).length;
  const more = here.filter((item, at) => here.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === at && count(here, item) > count(there, item));
  return more.length > 0 ? JSON.stringify(more).slice(0, 1500) : 'nothing more';
}

function valueOf(trace: Trace, name: string): unknown {
  const [kind = '', part = ''] = name.split('.');
  const whole = trace[kind as keyof Trace];
  return part && isPlain(whole) ? whole[part] : whole;
}
