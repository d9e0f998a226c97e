/** An article's sources in one sentence, as a person would say it: what was found, never all there is. */
import type { SourcingSummary } from '../../core/sourcing/summary.ts';
import { counter } from '../plural.ts';

const { digits, form } = counter('en');
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three", "12". */
const some = (n: number): string => small[n] ?? digits(n);

function paragraphs({ onNamed, paragraphs: all }: SourcingSummary): string {
  if (onNamed === 0) return 'no paragraph was found to rest on a named source';
  if (onNamed === all) return all === 1 ? 'its one paragraph rests on a named source' : `all ${digits(all)} paragraphs rest on a named source`;
  return `${digits(onNamed)} of ${digits(all)} paragraphs ${onNamed === 1 ? 'rests' : 'rest'} on a named source`;
}

function agencies({ agencies: names, unnamedAgencies }: SourcingSummary): string {
  const unnamed = 'agencies without a name';
  if (names.length === 0) return unnamedAgencies ? unnamed : 'no wire agency found';
  return `${some(names.length)} wire ${form(names.length, { one: 'agency', other: 'agencies' })} (${names.join(', ')})${unnamedAgencies ? ` and ${unnamed}` : ''}`;
}

function unnamed({ anonymous, vague }: SourcingSummary): string[] {
  return [
    anonymous === 0 ? 'nobody anonymous found' : `${some(anonymous)} anonymous ${form(anonymous, { one: 'source', other: 'sources' })}`,
    ...(vague === 0 ? [] : [`${some(vague)} ${form(vague, { one: 'reference', other: 'references' })} to nobody in particular`]),
  ];
}

/** "7 of 9 paragraphs rest on a named source; one wire agency (AP); nobody anonymous found." */
export function sourcingSentence(summary: SourcingSummary): string {
  if (!summary.sourcesRead) return `For this language only credits and datelines are read: ${agencies(summary)}.`;
  const parts = [...(summary.paragraphs === 0 ? [] : [paragraphs(summary)]), agencies(summary), ...unnamed(summary)];
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
