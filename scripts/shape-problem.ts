/** Says what is wrong with the shape of a record in words for whoever wrote it, who need not know what a schema is. */
import type { z } from 'zod';
import type { Path } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;
type Said = { message: string; remedy: string };

/** What an object with these parts is called in the records, with an example. */
const FACT = 'write what is known and where from, "{value: ..., from: [name-of-the-source]}"';

/** `value`: the record as it was read; `schema`: what it was held against. */
export function shapeProblem(issue: Issue, value: unknown, schema: z.ZodType): Said {
  const name = issue.path.map(String).join('.') || 'the record';
  const last = String(issue.path.at(-1) ?? '');
  const found = partAt(value, issue.path);
  if (found === undefined && issue.code !== 'unrecognized_keys') {
    const mayBeUnknown = !schema.safeParse(withNull(value, issue.path)).error?.issues.some(({ path }) => path.join() === issue.path.join());
    return { message: `${name} is missing.`, remedy: mayBeUnknown ? `add "${last}:" with what is known, or "${last}: null" if it is not known.` : `add "${last}:" with its value, as the model records in CONTRIBUTING.md have it.` };
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return { message: `${name}: nothing is called ${keys} here.`, remedy: `remove or rename ${keys}; data/schema.ts lists what a record may hold.` };
    }
    case 'invalid_value': return { message: `${name}: ${shown(found)} is none of the words that can stand here.`, remedy: `write one of: ${issue.values.map(String).join(', ')}.` };
    case 'invalid_type': return { message: `${name}: ${shown(found)} is of the wrong sort.`, remedy: remedyForType(issue.expected) };
    case 'invalid_format': return { message: `${name}: ${shown(found)} is not written as it should be.`, remedy: remedyForFormat(issue) };
    case 'too_small': return { message: `${name}: there is too little here.`, remedy: Array.isArray(found) ? 'put at least one line into the list.' : `write at least ${String(issue.minimum)}.` };
    default: return { message: `${name}: ${shown(found)} does not fit here.`, remedy: 'compare with the same part of a model record in CONTRIBUTING.md; data/schema.ts says exactly what may stand here.' };
  }
}

function remedyForType(expected: string): string {
  if (expected === 'string') return 'write text; numbers and dates that stand alone need quotes ("2024").';
  if (expected === 'array') return 'write a list, such as [one, other], even for one.';
  if (expected === 'number' || expected === 'int') return 'write a number, without quotes.';
  return expected === 'object' ? `${FACT}, or null if it is not known.` : `write a ${expected}.`;
}

function remedyForFormat({ format, message }: Issue & { code: 'invalid_format' }): string {
  if (format === 'url') return 'write an address that begins with https://, or null if there is none.';
  if (format === 'date') return 'write the day as 2026-11-25: year, month, day, joined by hyphens.';
  return format === 'regex' ? `${message}.` : 'compare with the same part of a model record in CONTRIBUTING.md.';
}

const shown = (value: unknown): string => (value === null ? 'null' : typeof value === 'string' ? `"${value.slice(0, 60)}"` : JSON.stringify(value).slice(0, 60));

function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);
}

/** A copy of the record with null at that place. */
function withNull(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  if (Array.isArray(value)) return (value as unknown[]).map((item, at) => (at === key ? withNull(item, rest) : item));
  return { ...(value as object), [key]: withNull((value as Record<PropertyKey, unknown>)[key], rest) };
}
