/** Host names written as one label, as AMP caches and Google Translate do: "www-rferl-org" is www.rferl.org. */

/** Undoes it: "--" was a hyphen, "-" a dot; "0-…-0" guards names that would otherwise read as punycode. */
export function hostFromLabel(label: string): string {
  return label.replace(/^0-(.*)-0$/, '$1').replace(/--?/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
}
