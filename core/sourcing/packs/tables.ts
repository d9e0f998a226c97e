/** The tables into which a language pack's lists are turned. */
import type { Cue, Phrase } from './compile-pack.ts';
import type { LanguagePack, PhraseKind } from './language-pack.ts';

/** Every whole word that a pack names anywhere. */
export function vocabulary(pack: LanguagePack): Set<string> {
  const lists = [...Object.values(pack.tags), ...pack.cues.map(({ words: list }) => list), ...Object.values(pack.phrases), ...Object.values(pack.pronouns), pack.definite ?? '', pack.counts ?? ''];
  return new Set(lists.flatMap(words).filter((word) => !/[*?+~]/.test(word)));
}

const SHORTEST_STEM = 3;

/** Takes off one ending of the list, then the soft letters that are left at the end. */
export function folder(endings: readonly string[]): (word: string) => string {
  if (endings.length === 0) return (word) => word;
  const byLength = [...endings].sort((a, b) => b.length - a.length);
  return (word) => {
    let stem = word.replaceAll('ё', 'е');
    const ending = byLength.find((one) => stem.length - one.length >= SHORTEST_STEM && stem.endsWith(one));
    if (ending) stem = stem.slice(0, -ending.length);
    while (stem.length > SHORTEST_STEM && 'аяоеуюыиіїєэйьaąeęiouy'.includes(stem.at(-1)!)) stem = stem.slice(0, -1);
    return stem;
  };
}

export function cueTable(pack: LanguagePack): Map<string, Cue[]> {
  const table = new Map<string, Cue[]>();
  for (const { kind, form, clause, words: list } of pack.cues) {
    for (const entry of words(list)) {
      const [word = '', particle = null] = entry.split('~');
      const cue = { kind, form, clause, particle };
      const known = table.get(word);
      if (known) known.push(cue);
      else table.set(word, [cue]);
    }
  }
  return table;
}

export function phraseTable(pack: LanguagePack): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [kind, list] of Object.entries(pack.phrases)) {
    for (const line of list.split('\n')) {
      const printed = words(line);
      if (printed.length === 0) continue;
      const parts = printed.map((word) => word.replace(/^\+/, ''));
      const key = parts[0]!.slice(0, 2);
      const known = table.get(key);
      const phrase = { kind: kind as PhraseKind, words: parts, source: printed.findIndex((word) => word.startsWith('+')) };
      if (known) known.push(phrase);
      else table.set(key, [phrase]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

export function bodyTable(lines: string, fold: (word: string) => string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [name, forms] = line.split(':');
    if (name && forms) for (const form of forms.split(',')) table.set(form.trim().split(' ').map(fold).join(' '), name.trim());
  }
  return table;
}

export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
