/** Links of the text that lead out of the page, and what it embeds, classed by where they lead. */
import type { Article } from '../article/article.ts';
import { passageAt } from '../article/passages.ts';
import type { SourcingContext } from './context.ts';
import type { OutboundLink } from './sourcing.ts';

const MOST_LINKS = 300;
/** Hosts that publish originals: authorities, courts, parliaments, registers, scholarship. */
const PRIMARY = /(^|\.)(gov|mil|int|edu)$|(^|\.)(gov|gob|gouv|govt|gv|go|mil|ac|edu|judiciary|parliament|bund|admin)\.[a-z]{2,3}$|(^|\.)(europa\.eu|un\.org|who\.int|bund\.de|bundestag\.de|kremlin\.ru|mid\.ru|president\.gov\.ua|doi\.org|arxiv\.org|nature\.com|science\.org|pubmed\.ncbi\.nlm\.nih\.gov|documentcloud\.org|courtlistener\.com|congress\.gov|legislation\.gov\.uk|pravo\.gov\.ru|pravo\.by|zakon\.rada\.gov\.ua|echr\.coe\.int|icc-cpi\.int|osce\.org|amnesty\.org|hrw\.org)$/;
/** A single post, as opposed to a profile. */
const POST = /^https?:\/\/(www\.|m\.|mobile\.)?(((x|twitter)\.com|truthsocial\.com)\/[^/]+\/(status|posts)\/|t\.me\/[^/]+\/\d|(facebook|fb)\.com\/[^?]*(\/posts\/|\/videos\/|\/photos\/)|instagram\.com\/(p|reel)\/|tiktok\.com\/[^/]+\/video\/|youtube\.com\/watch|youtu\.be\/|vk\.com\/wall|bsky\.app\/profile\/[^/]+\/post\/)/;

/** `starts[i]` is where paragraph `body[i]` starts in `text`; -1 for one that is not in it. */
export function outboundLinks(article: Article, text: string, starts: readonly number[], context: SourcingContext): OutboundLink[] {
  const links: OutboundLink[] = [];
  article.body.forEach((paragraph, i) => {
    for (const link of paragraph.links) {
      if (links.length >= MOST_LINKS || !/^https?:\/\//i.test(link.href)) continue;
      const at = starts[i] ?? -1;
      const publisher = context.publisherOfUrl(link.href);
      links.push({
        href: link.href, text: link.text, kind: kindOf(link.href, article, publisher, context), publisher,
        passage: at < 0 ? null : passageAt(text, at + link.start, at + link.end),
      });
    }
  });
  return [...links, ...embedded(article, context)];
}

/** Frames of sites that are no platform are left out where we don't know whose they are: most are advertising. */
function embedded({ embeds, ...article }: Article, context: SourcingContext): OutboundLink[] {
  return embeds.flatMap(({ platform, href, by }): OutboundLink[] => {
    const publisher = (by === null ? null : context.publisherOfUrl(by)) ?? context.publisherOfUrl(href);
    if (platform === null && publisher === null) return [];
    return [{ href, text: '', embed: { by }, kind: kindOf(by ?? href, { ...article, embeds }, publisher, context), publisher, passage: null }];
  });
}

function kindOf(href: string, article: Article, publisher: string | null, context: SourcingContext): OutboundLink['kind'] {
  const host = hostOf(href);
  if (sameSite(host, article.host) || (context.self.hosts ?? []).some((own) => sameSite(host, own))) return 'own';
  if (POST.test(href)) return 'primary';
  if (publisher !== null) return publisher === context.publisherOfUrl(article.url) ? 'own' : 'publisher';
  return PRIMARY.test(host) ? 'primary' : 'other';
}

function hostOf(href: string): string {
  const [, , authority = ''] = href.split('/', 3);
  return authority.slice(authority.lastIndexOf('@') + 1).split(':')[0]!.toLowerCase().replace(/^www\./, '');
}

/** The same host, or one beneath the other ("amp.example.org" and "example.org"). */
function sameSite(a: string, b: string): boolean {
  const other = b.toLowerCase().replace(/^www\./, '');
  return a === other || (other.includes('.') && a.endsWith(`.${other}`)) || (a.includes('.') && other.endsWith(`.${a}`));
}
