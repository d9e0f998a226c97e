/** What a control is called, as a screen reader would say it, and what a control of that name does. */
import type { ButtonNames } from '../../data/schema.ts';
import type { NamedAct } from './attempt.ts';

/** Longer texts are headlines and posts, not the names of buttons. */
const LONGEST = 60;
/** Names that may go on: "Share on Facebook", "Follow this author". The others mean too many things with more words behind them. */
const MAY_GO_ON: readonly NamedAct[] = ['share', 'like', 'follow', 'subscribe', 'donate', 'undo'];
const WORDS_BEHIND = 5;

/** All names of all languages in one table; a name that means two things in two languages means neither. */
export function nameTable(names: ButtonNames): Map<string, NamedAct> {
  const table = new Map<string, NamedAct | null>();
  for (const acts of Object.values(names)) {
    for (const [act, list] of Object.entries(acts) as [NamedAct, string[]][]) {
      for (const name of list) {
        const key = folded(name);
        table.set(key, table.has(key) && table.get(key) !== act ? null : act);
      }
    }
  }
  return new Map([...table].filter((entry): entry is [string, NamedAct] => entry[1] !== null));
}

/** Letters only, in lower case: counts, signs and pictures beside a name are no part of it. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u064b-\u065f]/g, '').replace(/[^\p{L}\p{M}\u200c]+/gu, ' ').trim();
}

/** The names by which a control is known, the one that counts most first. */
export function namesOf(element: Element): string[] {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Partial<Pick<Document, 'getElementById'>>;
  const label = labelled.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  const picture = element.querySelector('img[alt], svg[aria-label], [role="img"][aria-label], svg > title');
  const value = /^input$/i.test(element.tagName) ? element.getAttribute('value') : null;
  const own = [label, element.getAttribute('aria-label'), value, short(element.textContent), element.getAttribute('title'), element.getAttribute('data-title')];
  const inside = picture && [picture.getAttribute('aria-label'), picture.getAttribute('alt'), short(picture.textContent)];
  return [...own, ...(inside ?? [])].map((name) => folded(name ?? '')).filter((name) => name !== '' && name.length <= LONGEST);
}

const short = (text: string | null): string => (text !== null && text.length <= LONGEST * 3 ? text : '');

/** What a control of these names does; null when none of them is a name we know. `whole`: nothing may stand behind the name. */
export function actByName(names: readonly string[], table: ReadonlyMap<string, NamedAct>, whole = false): NamedAct | null {
  for (const name of names) {
    const act = table.get(name) ?? (whole ? null : byBeginning(name, table));
    if (act) return act;
  }
  return null;
}

function byBeginning(name: string, table: ReadonlyMap<string, NamedAct>): NamedAct | null {
  const words = name.split(' ');
  for (let count = Math.min(words.length - 1, 4); count > 0; count--) {
    const act = table.get(words.slice(0, count).join(' '));
    if (act) return MAY_GO_ON.includes(act) && words.length - count <= WORDS_BEHIND ? act : null;
  }
  return null;
}
