/** Posts and players that the story embeds: an address, and the words of a post where the page holds them. */
import type { Embed } from './article.ts';
import { absolute } from './read-metadata.ts';
import { textOf } from './walk-blocks.ts';

const MOST_EMBEDS = 60;
const LONGEST_POST = 5_000;

/** Platform by the host of the embedded address, without "www." and the like. */
const PLATFORMS: [platform: string, host: RegExp][] = [
  ['x', /(?:^|\.)(?:twitter|x)\.com$/],
  ['telegram', /(?:^|\.)(?:t\.me|telegram\.org)$/],
  ['youtube', /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/],
  ['facebook', /(?:^|\.)(?:facebook\.com|fb\.watch)$/],
  ['instagram', /(?:^|\.)instagram\.com$/],
  ['tiktok', /(?:^|\.)tiktok\.com$/],
  ['vk', /(?:^|\.)vk\.(?:com|ru)$/],
  ['ok', /(?:^|\.)ok\.ru$/],
  ['rutube', /(?:^|\.)rutube\.ru$/],
  ['bluesky', /(?:^|\.)bsky\.app$/],
  ['threads', /(?:^|\.)threads\.(?:net|com)$/],
  ['reddit', /(?:^|\.)(?:reddit|redditmedia)\.com$/],
  ['truth-social', /(?:^|\.)truthsocial\.com$/],
  ['vimeo', /(?:^|\.)vimeo\.com$/],
  ['spotify', /(?:^|\.)spotify\.com$/],
  ['soundcloud', /(?:^|\.)soundcloud\.com$/],
];

function platformOf(address: string): string | null {
  const host = new URL(address).hostname;
  return PLATFORMS.find(([, known]) => known.test(host))?.[0] ?? null;
}

/** `elements` are the frames and post quotations met on the walk. */
export function readEmbeds(elements: readonly Element[], document: Document, base: string): Embed[] {
  const found: Embed[] = [];
  const add = (address: string | null, text: string): void => {
    const platform = address ? platformOf(address) : null;
    if (address && platform && found.length < MOST_EMBEDS && !found.some(({ href }) => href === address)) found.push({ platform, href: address, text });
  };
  for (const element of elements) {
    if (element.tagName === 'IFRAME') {
      add(absolute(element.getAttribute('src') ?? element.getAttribute('data-src'), base), '');
      continue;
    }
    const links = element.querySelectorAll('a[href]');
    const own = element.getAttribute('cite') ?? element.getAttribute('data-instgrm-permalink') ?? element.getAttribute('data-href') ?? links[links.length - 1]?.getAttribute('href');
    add(absolute(own, base), textOf(element, LONGEST_POST));
  }
  for (const script of document.querySelectorAll('script[data-telegram-post]')) {
    const post = script.getAttribute('data-telegram-post') ?? '';
    if (/^\w{3,40}\/\d{1,12}$/.test(post)) add(`https://t.me/${post}`, '');
  }
  return found;
}
