/**
 * What an organisation set for its browsers: where Caveat starts from (`preset`, the reader may change it) and what holds (`locked`). How
 * Caveat behaves can be set so; what is personal (places, passports, sites) can't.
 */
import type { Settings } from '../settings.ts';
import { isGroup, problemsOf, validPart, type Problem } from './check.ts';
import { forms, settingNames, type Form } from './forms.ts';

export type Own = Partial<{ [K in keyof Settings]: Settings[K] extends unknown[] ? Settings[K] : Settings[K] extends object ? Partial<Settings[K]> : Settings[K] }>;

export type Policy = {
  /** Who set it, as it wants to be called; null when it doesn't say. */
  organisation: string | null;
  preset: Own;
  locked: Own;
  /** What could not be understood; the rest holds. */
  problems: Problem[];
};

export const noPolicy: Policy = { organisation: null, preset: {}, locked: {}, problems: [] };

const PERSONAL: readonly (keyof Settings)[] = ['reader', 'sites', 'pausedUntil', 'folded'];
const LONGEST_NAME = 120;

/** What a policy can set. */
export const manageable: readonly (keyof Settings)[] = settingNames.filter((name) => !PERSONAL.includes(name));

/** Reads what the browser hands over from its administrator. What doesn't fit is left out and named. */
export function policyFrom(managed: unknown): Policy {
  if (!isGroup(managed)) return noPolicy;
  const form: Form = { kind: 'parts', parts: Object.fromEntries(manageable.map((name) => [name, forms[name]])) };
  const nowhere = (): boolean => false;
  const read = (part: 'preset' | 'locked'): { own: Own; problems: Problem[] } => {
    const given = managed[part] ?? {};
    const kept = isGroup(given) ? manageable.flatMap((name) => (name in given ? [[name, validPart(given[name], forms[name], nowhere)] as const] : [])).filter(([, value]) => value !== undefined) : [];
    return { own: Object.fromEntries(kept), problems: problemsOf(given, form, part, nowhere) };
  };
  const [preset, locked] = [read('preset'), read('locked')];
  const { organisation } = managed;
  return {
    organisation: typeof organisation === 'string' && organisation.trim() !== '' ? organisation.trim().slice(0, LONGEST_NAME) : null,
    preset: preset.own,
    locked: locked.own,
    problems: [...preset.problems, ...locked.problems],
  };
}

/** The paths of all that is locked: "neutralIcon", "parts.sourcing". */
export function lockedPaths({ locked }: Policy): string[] {
  return leaves(locked, '');
}

function leaves(group: object, at: string): string[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => (isGroup(value) ? leaves(value, `${at}${name}.`) : [at + name]));
}
