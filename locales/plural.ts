/** Counts with the right form of their noun. */

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Returns a function that writes a number and its noun: `count(3, { one: 'source', other: 'sources' })`. */
export function counter(language: string): { form(n: number, forms: Forms): string; count(n: number, forms: Forms): string } {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const form = (n: number, forms: Forms): string => forms[rules.select(n)] ?? forms.other;
  return { form, count: (n, forms) => `${digits.format(n)} ${form(n, forms)}` };
}
