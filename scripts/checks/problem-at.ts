/** Puts a finding of a check on its line in the file. */
import type { Loaded } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { lineOf, type Path } from '../read-yaml.ts';

export function errorAt(record: Loaded<unknown>, path: Path, message: string, remedy: string): Problem {
  return { level: 'error', file: record.file, line: lineOf(record.text, path), message, remedy };
}

export function warningAt(record: Loaded<unknown>, path: Path, message: string, remedy: string): Problem {
  return { ...errorAt(record, path, message, remedy), level: 'warning' };
}
