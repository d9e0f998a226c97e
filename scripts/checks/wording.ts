/** What readers read never calls anything safe, and never says that to read a blocked site is against the law. */
import type { Loaded, Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import { errorAt } from './problem-at.ts';

/** For editors, or other people's words: the title of a source stays as its author wrote it. */
const NOT_OURS = new Set(['cautions', 'title', 'url', 'hold', 'examples', 'registerEntry', 'file']);

type Rule = { says: RegExp; message: (found: string) => string; remedy: string };
const RULES: Rule[] = [
  {
    // A safe house and safety training are names of help, and promise nothing about the law.
    says: /\b(?:un)?safe(?:ly)?\b(?! houses?\b)|безопасн(?:о|ый|ая|ое|ые|ен|на|ны)(?![а-яё])/iu,
    message: (found) => `The text says "${found}". We promise nobody that something is safe.`,
    remedy: 'say what was found and what was not: "No rule against reading was found."',
  },
  {
    says: /(?<!not )\b(?:illegal|unlawful|forbidden|a crime|an offence) to (?:read|visit|open)\b|\breading (?:it |the site )?is (?:illegal|unlawful|forbidden|a crime|an offence)\b|(?<!не )запрещено читать|незаконно читать/iu,
    message: (found) => `The text says "${found}". To be blocked is not to be illegal to read.`,
    remedy: 'say who is bound: "Providers must block the site. No rule against reading was found." If a law does punish reading, put it under the act "read", with its source.',
  },
];

function texts(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, at) => texts(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_OURS.has(key) ? [] : texts(inner, [...path, key])));
}

function check(record: Loaded<unknown>): Problem[] {
  return texts(record.value).flatMap(({ text, path }) =>
    RULES.flatMap(({ says, message, remedy }) => {
      const found = says.exec(text)?.[0];
      return found === undefined ? [] : [errorAt(record, path, message(found), remedy)];
    }));
}

export function checkWording({ publishers, regimes, lists, helpers }: Records): Problem[] {
  return [...publishers, ...regimes, ...lists, ...(helpers ? [helpers] : [])].flatMap(check);
}
