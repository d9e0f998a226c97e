/** Puts the settings together from their layers, and takes them apart again: defaults, an organisation's presets, the reader's own, what is locked. */
import { defaultSettings, type Settings } from '../settings.ts';
import { isGroup, validPart } from './check.ts';
import { forms, settingNames, type Form } from './forms.ts';
import { lockedPaths, type Own, type Policy } from './policy.ts';

/** The settings that hold: each from the strongest layer that names it, groups part by part. */
export function composeSettings(own: Own, policy: Pick<Policy, 'preset' | 'locked'>): Settings {
  const layers = [defaultSettings, policy.preset, own, policy.locked] as const;
  return Object.fromEntries(settingNames.map((name) => [name, layers.map((layer) => layer[name]).reduce<unknown>((under, over) => laidOver(forms[name], under, over), undefined)])) as Settings;
}

/**
 * The reader's own settings after a change. Only what differs from what held before becomes their own, so that a preset that the reader never
 * touched goes on following the organisation; what is locked never does.
 */
export function ownAfter(own: Own, before: Settings, change: Partial<Settings>, policy: Policy): Own {
  return ownParts({ kind: 'parts', parts: forms }, own, before, change, lockedPaths(policy), '');
}

function ownParts({ parts }: Form & { kind: 'parts' }, own: object, before: object, change: object, locked: readonly string[], at: string): Own {
  const next: Record<string, unknown> = { ...own };
  for (const [name, value] of Object.entries(change) as [string, unknown][]) {
    const [form, was, mine, path] = [parts[name], valueOf(before, name), valueOf(own, name), at + name];
    if (form?.kind === 'parts' && isGroup(value) && isGroup(was)) {
      const inner = ownParts(form, isGroup(mine) ? mine : {}, was, value, locked, `${path}.`);
      if (Object.keys(inner).length > 0) next[name] = inner;
    } else if (!locked.includes(path) && JSON.stringify(was) !== JSON.stringify(value)) next[name] = value;
  }
  return next;
}

const valueOf = (group: object, name: string): unknown => (group as Record<string, unknown>)[name];

/** What to change so that everything that a file names holds; within a group, what it doesn't name stays. */
export function changeTo(present: Settings, named: Own): Partial<Settings> {
  return Object.fromEntries(settingNames.flatMap((name) => (name in named ? [[name, laidOver(forms[name], present[name], named[name])]] : [])));
}

/** What was stored, in its present form: earlier versions kept it otherwise, and what no version wrote is left out. */
export function ownFromStored(stored: unknown): Own {
  if (!isGroup(stored)) return {};
  const anyPlace = (code: string): boolean => /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code);
  const kept = settingNames.flatMap((name) => (name in stored ? [[name, validPart(stored[name], forms[name], anyPlace)] as const] : [])).filter(([, value]) => value !== undefined);
  // Until 0.1.0 "warnings elsewhere" was a part of its own.
  const before = isGroup(stored['parts']) && stored['parts']['elsewhere'] === false && !('detail' in stored) ? { detail: 'may-apply' as const } : {};
  return { ...before, ...Object.fromEntries(kept) };
}

function laidOver(form: Form | undefined, under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (form?.kind !== 'parts' || !isGroup(under) || !isGroup(over)) return over;
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([part, value]) => [part, laidOver(form.parts[part], under[part], value)])) };
}
