/** Holds values from outside against the forms of the settings, and says of each that doesn't fit where it is and what is wrong. */
import { siteNamed } from './site-name.ts';
import type { Form } from './forms.ts';

export type Problem = {
  /** Where: "parts.sourcing", "sites.example.org.sidebar". */
  at: string;
  what: 'unknown-name' | 'not-a-switch' | 'not-one-of' | 'not-a-group' | 'not-a-list' | 'not-a-place' | 'not-a-site' | 'not-a-pause' | 'too-many';
  /** What stood there, shortened; null where it says nothing. */
  found: string | null;
  /** What may stand there. */
  allowed?: readonly (string | number)[];
};

/** Says whether a code names a place that a reader can name. */
export type IsPlace = (code: string) => boolean;

/** Larger than any list that a person makes. */
const MOST = 2000;
const SHORT = 60;

/** All that is wrong with a value; empty when it fits. */
export function problemsOf(value: unknown, form: Form, at: string, isPlace: IsPlace): Problem[] {
  const wrong = (what: Problem['what'], allowed?: Problem['allowed']): Problem[] => [{ at, what, found: shortened(value), ...(allowed && { allowed }) }];
  switch (form.kind) {
    case 'switch':
      return typeof value === 'boolean' ? [] : wrong('not-a-switch');
    case 'one-of':
      return (form.values as readonly unknown[]).includes(value) ? [] : wrong('not-one-of', form.values);
    case 'pause':
      return value === null || value === 'until-resumed' || (typeof value === 'number' && Number.isFinite(value)) ? [] : wrong('not-a-pause');
    case 'parts':
      return isGroup(value) ? Object.entries(value).flatMap(([name, inner]) => partProblems(name, inner, form.parts, at, isPlace)) : wrong('not-a-group');
    case 'places':
      if (!Array.isArray(value)) return wrong('not-a-list');
      if (value.length > MOST) return wrong('too-many');
      return value.flatMap((code: unknown, n) => (typeof code === 'string' && isPlace(code) ? [] : [{ at: `${at}.${n + 1}`, what: 'not-a-place' as const, found: shortened(code) }]));
    case 'sites':
      if (!isGroup(value)) return wrong('not-a-group');
      if (Object.keys(value).length > MOST) return wrong('too-many');
      return Object.entries(value).flatMap(([site, switches]) =>
        siteNamed(site) === site ? problemsOf(switches, form.switches, `${at}.${site}`, isPlace) : [{ at: `${at}.${site.slice(0, SHORT)}`, what: 'not-a-site' as const, found: null }],
      );
  }
}

/** As much of a value as fits its form; undefined when none of it does. For what must never be refused as a whole: our own storage, a policy. */
export function validPart(value: unknown, form: Form, isPlace: IsPlace): unknown {
  if (form.kind === 'parts' && isGroup(value)) {
    const kept = Object.entries(value).map(([name, inner]) => [name, Object.hasOwn(form.parts, name) ? validPart(inner, form.parts[name] as Form, isPlace) : undefined] as const);
    return Object.fromEntries(kept.filter(([, inner]) => inner !== undefined));
  }
  if (form.kind === 'sites' && isGroup(value)) {
    return Object.fromEntries(Object.entries(value).filter(([site, inner]) => siteNamed(site) === site && isGroup(inner)).map(([site, inner]) => [site, validPart(inner, form.switches, isPlace)]));
  }
  return problemsOf(value, form, '', isPlace).length === 0 ? value : undefined;
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partProblems(name: string, value: unknown, known: Readonly<Record<string, Form>>, at: string, isPlace: IsPlace): Problem[] {
  const form = Object.hasOwn(known, name) ? known[name] : undefined;
  const path = at === '' ? name : `${at}.${name}`;
  return form ? problemsOf(value, form, path, isPlace) : [{ at: path.slice(0, SHORT), what: 'unknown-name', found: null, allowed: Object.keys(known) }];
}

function shortened(value: unknown): string | null {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
