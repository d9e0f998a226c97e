/** What a control is called, as a screen reader would say it, and what a control of that name does. */
import type { ButtonNames } from '../../data/schema.ts';
import type { Named, NamedAct } from './attempt.ts';

/** Longer texts are headlines and posts, not the names of buttons. */
const LONGEST = 60;
/** How many words may stand behind a name that may go on: "Share on Facebook", "Follow this author". */
const WORDS_BEHIND = 5;
/** "12", "1.2K", "3 mil", "1,2 тыс." */
const COUNT = /\d[\d.,]* ?(?:[kmbкм]|тыс|тис|млн|mil|mln|mio|tsd|bin)?(?!\p{L})/gu;
/** Behind such a name in the records. */
const GOES_ON = '…';

/** All names of all languages in one table; a name that means two things in two languages means neither, and goes on only where it does so in both. */
export function nameTable(names: ButtonNames): Map<string, Named> {
  const table = new Map<string, Named | null>();
  for (const acts of Object.values(names)) {
    for (const [act, list] of Object.entries(acts) as [NamedAct, string[]][]) {
      for (const name of list) {
        const key = folded(name);
        const other = table.get(key);
        const goesOn = name.endsWith(GOES_ON) && other?.goesOn !== false;
        table.set(key, other === null || (other && other.act !== act) ? null : { act, goesOn });
      }
    }
  }
  return new Map([...table].filter((entry): entry is [string, Named] => entry[1] !== null));
}

/**
 * Letters only, in lower case: counts ("1.2K"), signs and pictures beside a name are no part of it, nor is what can't be seen. Turkish has two
 * letters i, and a page can't be asked which language its capitals are in: all of them are one.
 */
export function folded(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replace(/\p{DI}|[\u0307\u0640\u064b-\u065f]/gu, '').replaceAll('ı', 'i');
  return lower.replace(COUNT, ' ').replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
}

/** The names by which a control is known, the one that counts most first. */
export function namesOf(element: Element): string[] {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Partial<Pick<Document, 'getElementById'>>;
  const label = labelled.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  const picture = element.querySelector('img[alt], svg[aria-label], [role="img"][aria-label], svg > title');
  const value = element.matches('input[type="image"]') ? element.getAttribute('alt') : /^input$/i.test(element.tagName) ? element.getAttribute('value') : null;
  const own = [label, element.getAttribute('aria-label'), value, short(element.textContent), element.getAttribute('title'), element.getAttribute('data-title')];
  const inside = picture && [picture.getAttribute('aria-label'), picture.getAttribute('alt'), short(picture.textContent)];
  return [...own, ...(inside ?? [])].map((name) => folded(name ?? '')).filter((name) => name !== '' && name.length <= LONGEST);
}

const short = (text: string | null): string => (text !== null && text.length <= LONGEST * 3 ? text : '');

/** What a control of these names does; null when none of them is a name we know. `whole`: nothing may stand behind the name. */
export function actByName(names: readonly string[], table: ReadonlyMap<string, Named>, whole = false): NamedAct | null {
  for (const name of names) {
    const act = table.get(name)?.act ?? (whole ? null : byBeginning(name, table));
    if (act) return act;
  }
  return null;
}

/** By the longest name that it begins with and that may go on, unless a longer one means another act. */
function byBeginning(name: string, table: ReadonlyMap<string, Named>): NamedAct | null {
  const words = name.split(' ');
  let longest: NamedAct | null = null;
  for (let behind = 1; behind <= WORDS_BEHIND && behind < words.length; behind++) {
    const named = table.get(words.slice(0, -behind).join(' '));
    if (!named) continue;
    longest ??= named.act;
    if (named.act !== longest) return null;
    if (named.goesOn) return named.act;
  }
  return null;
}
