/** Something wrong in a record: where it is, what it is, and how to mend it. */
export type Problem = { level: 'error' | 'warning'; file: string; line: number | null; message: string; remedy: string };

/** One problem as one line: "data/publishers/x.yml:12: ... To mend: ...". */
export function problemLine({ level, file, line, message, remedy }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${level === 'warning' ? 'warning: ' : ''}${message} To mend: ${remedy}`;
}
