/** What links and posts of a made-up page were found to lead to. */
import type { PageLinks, PagePosts } from '../../core/links/page-links.ts';
import type { PageTools } from '../../components/OnThisPage.tsx';
import { citations, undesirable } from './model-case.ts';

const publishers = [
  { id: 'rferl', name: 'Radio Free Europe/Radio Liberty', notices: [{ ...undesirable, oldPosts: { en: 'Old posts count in practice.', ru: 'Старые публикации на практике учитывают.' } }] },
  { id: 'coast-letter', name: 'The Coast Letter', notices: [{ ...undesirable, regime: 'by-extremist-materials', jurisdiction: 'BY', publisher: 'coast-letter', scope: 'may-apply' as const, since: null, oldPosts: null }] },
];

export const foundLinks: PageLinks = {
  links: [
    { publisher: 0, href: 'https://www.rferl.org/a/ferry.html', words: 'The ferry runs again', byWords: false, embed: false, at: 0 },
    { publisher: 0, href: 'https://t.co/AbC', words: 'www.rferl.org/a/a-very-long-address-without-a-single-gap-in-it-that-goes-on-and-on', byWords: true, embed: false, at: 1 },
    { publisher: 1, href: 'https://coast-letter.example/', words: '', byWords: false, embed: false, at: 2 },
  ],
  more: 4, publishers, citations: [...citations],
};

export const foundPosts: PagePosts = {
  posts: [
    { at: 0, excerpt: 'Anna The ferry again, and the harbour master says it will run twice a day from Monday on.', date: { day: '2023-06-01', shown: '1 Jun' }, finds: [{ publisher: 0, how: 'link', before: true }] },
    { at: 1, excerpt: 'Anna So true', date: { day: null, shown: 'yesterday' }, finds: [{ publisher: 0, how: 'account', before: false }, { publisher: 1, how: 'words', before: false }] },
    { at: 2, excerpt: 'Anna', date: { day: null, shown: null }, finds: [{ publisher: 1, how: 'embed', before: false }] },
  ],
  seen: 41, more: 0, publishers, citations: [...citations],
};

/** Tools that answer at once; `none`: with nothing found, `failed`: that the page could not be read. */
export function toolsFor(kind: string, note: (name: string) => (...given: unknown[]) => void): PageTools {
  const answer = <T extends { publishers: unknown[] }>(found: T, nothing: Partial<T>): Promise<T | null> => Promise.resolve(kind === 'failed' ? null : kind === 'none' ? { ...found, ...nothing, publishers: [], more: 0 } : found);
  return {
    marks: { on: false, set: note('marks') },
    links: () => answer(foundLinks, { links: [] }),
    posts: () => answer(foundPosts, { posts: [], seen: 0 }),
    show: (what, at) => {
      note('show')(what, at);
      return Promise.resolve(at !== 1);
    },
  };
}
