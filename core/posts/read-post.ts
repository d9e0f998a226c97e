/** Reads the little of a post that a list of posts shows: how it begins, and the day that the page states. */

/** `day`: YYYY-MM-DD where the page states it in a form that can be compared; `shown`: as the page writes it. */
export type PostDate = { day: string | null; shown: string | null };

const LONGEST_EXCERPT = 240;
const LONGEST_DATE = 40;
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'TIME', 'BUTTON']);

/** How a post begins, without the posts that stand within it. */
export function excerptOf(post: Element, without: readonly Element[]): string {
  let text = '';
  const add = (node: Node): void => {
    if (text.length > LONGEST_EXCERPT * 2) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !NO_WORDS.has((node as Element).tagName) && !without.includes(node as Element)) {
      text += ' ';
      (node as Element).shadowRoot?.childNodes.forEach(add);
      node.childNodes.forEach(add);
    }
  };
  add(post);
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_EXCERPT ? `${plain.slice(0, LONGEST_EXCERPT).replace(/\s\S*$/, '')} …` : plain;
}

/** All the words of a post, in open shadow roots too. */
export function wholeText(post: Element | ShadowRoot): string {
  const inside = [...post.querySelectorAll('*'), ...('shadowRoot' in post ? [post] : [])].flatMap(({ shadowRoot }) => (shadowRoot ? [wholeText(shadowRoot)] : []));
  return [post.textContent ?? '', ...inside].join(' ');
}

/** The first time that the post states; `days` has those that the page states elsewhere, by the address of the post. */
export function dateOf(post: Element, days: ReadonlyMap<string, string>): PostDate {
  const time = post.querySelector('time');
  const stated = dayIn(time?.getAttribute('datetime')) ?? dayIn(post.querySelector('[itemprop="datePublished"]')?.getAttribute('content'));
  const seconds = post.querySelector('[data-utime], [data-time]');
  const elsewhere = days.size === 0 ? undefined : [...post.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => days.get(href)).find(Boolean);
  const written = time ?? post.querySelector('[class*="date" i], abbr[title]');
  const shown = (written?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    day: stated ?? dayOfSeconds(seconds?.getAttribute('data-utime') ?? seconds?.getAttribute('data-time')) ?? elsewhere ?? null,
    shown: shown && shown.length <= LONGEST_DATE ? shown : null,
  };
}

/** The day in a stated moment, "2021-03-02T10:00:00+03:00". */
export function dayIn(text: unknown): string | null {
  return typeof text === 'string' ? (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ])/.exec(text)?.[0] ?? null) : null;
}

function dayOfSeconds(text: string | null | undefined): string | null {
  if (!text || !/^\d{9,10}$/.test(text)) return null;
  // Civil date of a count of days, without a clock: Howard Hinnant's algorithm.
  const days = Math.floor(Number(text) / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(day)}`;
}
