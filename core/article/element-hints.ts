/** What an element's name, role, class and id suggest about the text inside it. Suggestions only: whoever holds most of the article overrules them. */
import { HINT_WORDS } from './hint-words.ts';

export const hint = {
  /** Navigation, teasers, sharing, advertising, players, forms: never article and never furniture. */
  junk: 1,
  /** As junk, but bylines and captions may stand in it ("aside"). */
  aside: 2,
  comments: 4,
  caption: 8,
  byline: 16,
  /** A box about an author or the publisher. */
  about: 32,
  standfirst: 64,
  footer: 128,
  /** Only hidden by a class name, perhaps. */
  hidden: 256,
  article: 512,
  quote: 1024,
  listItem: 2048,
  table: 4096,
  headline: 8192,
  notice: 16384,
  /** Sharing, printing, rating: junk, but a byline may stand in it. */
  tools: 32768,
  /** Consent, sign-up and paywall boxes: junk however much prose they hold. */
  boxed: 65536,
  /** "© The Agency": a picture's credit above, the text's credit after it. */
  rights: 131072,
} as const;

// Typography, not meaning: "text-caption" is a size.
const STYLE_NAMES = /\b(?:text|font|typography|type)-(?:caption|lead|overline|subtitle|author|credit)\S*/g;
const CAMEL = /([a-z\d])([A-Z])/g;
const SEPARATORS = /[-_:\s]+/;
// "hidden md:block", "d-none d-md-block": shown at some width.
const SHOWN_AGAIN = /(?::|d-(?:sm|md|lg|xl)-)(?:block|flex|inline|grid|contents|table)/;

const STEM = 3;
/** Whole words and pairs of words, and stems by their first letters: a lookup is much quicker than a long regular expression on a fresh page. */
const words = new Map<string, number>();
const stems = new Map<string, [stem: string, bits: number][]>();
for (const [name, list] of Object.entries(HINT_WORDS) as [keyof typeof HINT_WORDS, string][]) {
  for (const word of list.split(/\s+/)) {
    if (!word.endsWith('*')) words.set(word, (words.get(word) ?? 0) | hint[name]);
    else {
      const stem = word.slice(0, -1);
      const key = stem.slice(0, STEM);
      stems.set(key, [...(stems.get(key) ?? []), [stem, hint[name]]]);
    }
  }
}

const ROLES: Record<string, number> = {
  navigation: hint.junk, menu: hint.junk, menubar: hint.junk, search: hint.junk, dialog: hint.boxed, alertdialog: hint.boxed, tablist: hint.tools, toolbar: hint.tools,
  banner: 0, complementary: hint.aside, contentinfo: hint.footer, article: hint.article,
};
const TAGS: Record<string, number> = {
  NAV: hint.junk, MENU: hint.junk, DIALOG: hint.boxed, ASIDE: hint.aside, FORM: hint.aside, FOOTER: hint.footer, FIGURE: hint.caption, FIGCAPTION: hint.caption,
  ADDRESS: hint.byline, TIME: hint.byline, ARTICLE: hint.article, BLOCKQUOTE: hint.quote, LI: hint.listItem, DT: hint.listItem, DD: hint.listItem, TABLE: hint.table,
};
const ITEM_PROPS: Record<string, number> = { author: hint.byline, creator: hint.byline, datePublished: hint.byline, caption: hint.caption, headline: hint.headline, alternativeHeadline: hint.standfirst };

const MOST_NAMES_KEPT = 4_000;

/** Reads hints, remembering each combination of class and id: pages repeat the same few hundred thousands of times. */
export function hintReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    let found = TAGS[element.tagName] ?? 0;
    const role = element.getAttribute('role');
    if (role) found |= ROLES[role] ?? 0;
    const property = element.getAttribute('itemprop');
    if (property) found |= ITEM_PROPS[property] ?? 0;
    const rel = element.getAttribute('rel');
    if (rel === 'author') found |= hint.byline;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names.length < 2) return found;
    let named = known.get(names);
    if (named === undefined) {
      named = hintsOfNames(names.slice(0, 600));
      if (known.size < MOST_NAMES_KEPT) known.set(names, named);
    }
    return found | named;
  };
}

function hintsOfNames(names: string): number {
  const parts = names.replace(STYLE_NAMES, '').replace(CAMEL, '$1-$2').toLowerCase().split(SEPARATORS);
  let found = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = withoutNumber(parts[at] ?? '');
    if (!part) continue;
    found |= meaning(part);
    const next = withoutNumber(parts[at + 1] ?? '');
    if (next) found |= meaning(`${part}-${next}`);
  }
  return found & hint.hidden && SHOWN_AGAIN.test(names) ? found & ~hint.hidden : found;
}

function meaning(word: string): number {
  let found = words.get(word) ?? 0;
  for (const [stem, bits] of stems.get(word.slice(0, STEM)) ?? []) if (word.startsWith(stem)) found |= bits;
  return found;
}

const withoutNumber = (word: string): string => (word.length > 1 && word.charCodeAt(word.length - 1) < 58 ? word.replace(/\d+$/, '') : word);
