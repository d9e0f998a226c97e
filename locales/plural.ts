/**
 * Numbers, and the form of a noun that goes with one. Written out for the interface's languages and not left to `Intl`, whose tables a browser loads anew
 * in each process: a tenth of a second before the panel shows in a page. A test holds both against each other.
 */

export type Category = 'one' | 'few' | 'many' | 'other';
export type Forms = Partial<Record<Category, string>> & { other: string };

/** `tag`: whose usage is followed. */
type Numbers = { tag: string; group: string; decimal: string; category: (n: number) => Category };

/** The interface's languages. */
export const LANGUAGES = {
  en: { tag: 'en-GB', group: ',', decimal: '.', category: (n) => (n === 1 ? 'one' : 'other') },
  ru: { tag: 'ru-RU', group: '\u00a0', decimal: ',', category: russian },
} satisfies Record<string, Numbers>;

function russian(n: number): Category {
  if (!Number.isInteger(n)) return 'other';
  const [last, lastTwo] = [n % 10, n % 100];
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}

/** Writes numbers from 0 on, to three decimals: "5,000". `count` adds the noun: `count(3, { one: 'source', other: 'sources' })`. */
export function counter(language: keyof typeof LANGUAGES): { digits(n: number): string; category(n: number): Category; form(n: number, forms: Forms): string; count(n: number, forms: Forms): string } {
  const { group, decimal, category }: Numbers = LANGUAGES[language];
  const digits = (n: number): string => {
    const [whole = '', part] = String(Math.round(n * 1000) / 1000).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part === undefined ? '' : decimal + part);
  };
  const form = (n: number, forms: Forms): string => forms[category(n)] ?? forms.other;
  return { digits, category, form, count: (n, forms) => `${digits(n)} ${form(n, forms)}` };
}
