/** Web addresses inside what somebody wrote: in a field, or in a post that stands in a page. */

/** What is longer was not written by hand, and its addresses stand at its beginning or end. */
const READ = 20_000;
const MOST = 20;
const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}@._/-])(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+))[^\s<>"'«»“”()[\]{}]+/giu;
/** What follows stands right behind it in the text of a page without being part of it. */
const CUT = /(?:…|\.{3}).*$/;
const TOP_LEVEL = /^[^/?#:]*\.(?:[a-z]{2,}|xn--[a-z\d-]+|рф|бел|укр|қаз)(?::\d+)?(?:[/?#]|$)/iu;

/**
 * The http(s) addresses in a text, at most twenty, with a scheme where the writer left it out. `mayBeCut`: the text is as a page shows it, which cuts
 * addresses off ("site.example/a-lo…"): the unfinished part is left out then, and a host that was cut off could be anybody's. A text without a
 * full stop inside costs nothing.
 */
export function addressesInText(text: string, mayBeCut = false): string[] {
  if (!/\S\.\S/.test(text)) return [];
  const read = text.length <= READ ? text : `${text.slice(0, READ / 2)} ${text.slice(-READ / 2)}`;
  const found = new Set<string>();
  for (const [match] of read.matchAll(ADDRESS)) {
    const trimmed = mayBeCut && CUT.test(match) ? finished(match.replace(CUT, '')) : match.replace(/[.,;:!?…]+$/, '');
    const schemed = /^https?:\/\//i.test(trimmed);
    if (schemed ? URL.canParse(trimmed) : TOP_LEVEL.test(trimmed) && URL.canParse(`https://${trimmed}`)) found.add(schemed ? trimmed : `https://${trimmed}`);
    if (found.size === MOST) break;
  }
  return [...found];
}

/** What is left of an address that was cut off: as far as its last slash after the host. */
const finished = (cut: string): string => /^(?:https?:\/\/)?[^/]+\/(?:.*\/)?/i.exec(cut)?.[0] ?? '';
