/** Reads one YAML record: its value, and on demand the line on which a part of it stands. */
import { isNode, LineCounter, parse, parseDocument, YAMLParseError } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** The value, or the one problem that keeps it from being read. */
export function readYaml(file: string, text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { problem: { level: 'error', file, line: error.linePos?.[0].line ?? null, message: `This is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line.*/, '')}.`, remedy: 'see to indentation, quotes and colons on that line; put text that holds ": " or begins with a quote into quotes.' } };
  }
}

/** The line of the part at `path`, or of the nearest part around it that is there. */
export function lineOf(text: string, path: Path): number | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return path.length > 0 ? 1 : null;
}
