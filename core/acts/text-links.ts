/** Web addresses inside what somebody wrote. */

/** What is longer was not written by hand, and its addresses stand at its beginning or end. */
const READ = 20_000;
const MOST = 20;
const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}@._/-])(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+))[^\s<>"'«»“”()[\]{}]+/giu;
const TOP_LEVEL = /^[^/?#:]*\.(?:[a-z]{2,}|xn--[a-z\d-]+|рф|бел|укр|қаз)(?::\d+)?(?:[/?#]|$)/iu;

/** The http(s) addresses in a text, at most twenty, with a scheme where the writer left it out. A text without a full stop inside costs nothing. */
export function addressesInText(text: string): string[] {
  if (!/\S\.\S/.test(text)) return [];
  const read = text.length <= READ ? text : `${text.slice(0, READ / 2)} ${text.slice(-READ / 2)}`;
  const found = new Set<string>();
  for (const [match] of read.matchAll(ADDRESS)) {
    const trimmed = match.replace(/[.,;:!?…]+$/, '');
    const schemed = /^https?:\/\//i.test(trimmed);
    if (schemed ? URL.canParse(trimmed) : TOP_LEVEL.test(trimmed) && URL.canParse(`https://${trimmed}`)) found.add(schemed ? trimmed : `https://${trimmed}`);
    if (found.size === MOST) break;
  }
  return [...found];
}
