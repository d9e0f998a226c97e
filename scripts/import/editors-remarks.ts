/** Parts a researched note into what a reader is told and what only editors need. */

const forEditors = [
  /\b(from|by) memory\b|\(memory\)|general knowledge|researcher knowledge|some domains/i,
  /\b(re-?check|to be measured|should be checked|check before|check the wording|check duration|advised)\b/i,
  /\b(domain|domains|mapping)\b[^.;]*\b(not verified|not confirmed|verify)\b/i,
  /^(match|use only|do not|treat as|see also|scope:|as of that)\b|match brand|needs its own entry|so that heavier/i,
  /\b(dataset|snapshot)\b|brand link/i,
  /^also (undesirable|a foreign agent|on the materials list)|also a foreign agent since|also undesirable since|^foreign agent since/i,
];

/** "Site and channel. Domain not verified." -> shown "Site and channel.", cautions ["Domain not verified."]. */
export function splitNote(note: string | null): { shown: string | null; cautions: string[] } {
  if (!note) return { shown: null, cautions: [] };
  const parts = note.split(/(?<=[.;])\s+(?=\S)/);
  const shown = parts.filter((part) => !forEditors.some((pattern) => pattern.test(part))).join(' ').replace(/;$/, '.');
  return { shown: shown || null, cautions: parts.filter((part) => forEditors.some((pattern) => pattern.test(part))) };
}
