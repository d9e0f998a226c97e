/** Posts and players that the story embeds: an address, and the words of a post where the page holds them. */
import { embedAt } from '../embeds/embed-at.ts';
import type { Embed } from './article.ts';
import { textOf } from './walk-blocks.ts';

const MOST_EMBEDS = 60;
const LONGEST_POST = 5_000;

/** `elements` are the frames, widgets and post quotations met on the walk. */
export function readEmbeds(elements: readonly Element[], document: Document, base: string): Embed[] {
  const found: Embed[] = [];
  // Scripts are no part of the walk: before it has run, Telegram's widget is one.
  for (const element of [...elements, ...document.querySelectorAll('script[data-telegram-post]')]) {
    const embed = embedAt(element, base);
    if (!embed || found.length >= MOST_EMBEDS || found.some(({ href }) => href === embed.href)) continue;
    found.push({ ...embed, text: element.tagName === 'BLOCKQUOTE' ? textOf(element, LONGEST_POST) : '' });
  }
  return found;
}
