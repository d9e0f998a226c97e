/** Settings as a file that the reader can keep: written whole, read strictly, taken over whole or not at all. */
import type { Settings } from '../settings.ts';
import { isGroup, problemsOf, type IsPlace, type Problem } from './check.ts';
import { forms, settingNames } from './forms.ts';
import type { Own } from './policy.ts';

/** Raised when a file of an earlier version could no longer be read as it stands. */
const VERSION = 1;
/** Characters; a file of ours is a hundredth of it. */
const LARGEST = 1_000_000;
/** A pause and a fold are of the moment. */
const OF_THE_MOMENT: readonly (keyof Settings)[] = ['pausedUntil', 'folded'];

export type ReadFile =
  | { kind: 'settings'; settings: Own }
  | { kind: 'refused'; why: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { kind: 'faulty'; problems: Problem[] };

/** The text of the file. It holds the places, the passports and the list of sites: the page that offers it must say so. */
export function settingsFile(settings: Settings): string {
  const kept = settingNames.filter((name) => !OF_THE_MOMENT.includes(name));
  return `${JSON.stringify({ format: 'caveat-settings', version: VERSION, settings: Object.fromEntries(kept.map((name) => [name, settings[name]])) }, null, 2)}\n`;
}

/** What a file holds, or all that is wrong with it. Settings that it doesn't name stay as they are. */
export function readSettingsFile(text: string, isPlace: IsPlace): ReadFile {
  if (text.length > LARGEST) return { kind: 'refused', why: 'too-large' };
  const file = parsed(text);
  if (file === undefined) return { kind: 'refused', why: 'not-json' };
  if (!isGroup(file) || file['format'] !== 'caveat-settings' || typeof file['version'] !== 'number') return { kind: 'refused', why: 'not-ours' };
  if (file['version'] > VERSION) return { kind: 'refused', why: 'newer' };
  const { format: _format, version: _version, settings, ...more } = file;
  const known = Object.fromEntries(settingNames.filter((name) => !OF_THE_MOMENT.includes(name)).map((name) => [name, forms[name]]));
  const problems = [
    ...Object.keys(more).map((name): Problem => ({ at: name.slice(0, 60), what: 'unknown-name', found: null, allowed: ['format', 'version', 'settings'] })),
    ...problemsOf(settings, { kind: 'parts', parts: known }, '', isPlace),
  ];
  return problems.length > 0 ? { kind: 'faulty', problems } : { kind: 'settings', settings: settings as Own };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
