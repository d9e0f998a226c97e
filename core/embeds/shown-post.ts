/** What a frame of a platform shows, by the address that a reader would open it at. */
import { decoded } from '../publisher/url.ts';

type Rule = [host: RegExp, path: RegExp, own: (found: RegExpExecArray, query: URLSearchParams) => string | null];

const joined = (before: string, ...parts: (string | null | undefined)[]): string | null => (parts.every(Boolean) ? before + parts.join('_') : null);

const RULES: readonly Rule[] = [
  [/^facebook\.com$/, /^\/(?:v\d+\.\d+\/)?plugins\/(?:post|video|page)(?:\.php)?$/, (_, query) => query.get('href')],
  [/^t(?:elegram)?\.me$/, /^\/(\w{3,40}\/\d{1,12})$/, ([, post]) => `https://t.me/${post}`],
  [/^youtube(?:-nocookie)?\.com$/, /^\/embed\/live_stream$/, (_, query) => joined('https://www.youtube.com/channel/', query.get('channel'))],
  [/^youtube(?:-nocookie)?\.com$/, /^\/embed\/videoseries$/, (_, query) => joined('https://www.youtube.com/playlist?list=', query.get('list'))],
  [/^youtube(?:-nocookie)?\.com$/, /^\/embed\/([\w-]{6,})$/, ([, video]) => `https://www.youtube.com/watch?v=${video}`],
  [/^platform\.(?:twitter|x)\.com$/, /^\/embed\/\w+\.html$/, (_, query) => joined('https://x.com/i/status/', query.get('id'))],
  [/^instagram\.com$/, /^(\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+\/)embed\b/, ([, post]) => `https://www.instagram.com${post}`],
  [/^threads\.(?:net|com)$/, /^(\/@[\w.]+\/post\/[\w-]+)\/embed\b/, ([, post]) => `https://www.threads.net${post}`],
  [/^(?:embed\.reddit|redditmedia)\.com$/, /^(\/(?:r|user|u)\/.+)$/, ([, post]) => `https://www.reddit.com${post}`],
  [/^vk\.(?:com|ru)$/, /^\/widget_post\.php$/, (_, query) => joined('https://vk.com/wall', query.get('owner_id'), query.get('post_id'))],
  [/^vk(?:video)?\.(?:com|ru)$/, /^\/video_ext\.php$/, (_, query) => joined('https://vk.com/video', query.get('oid'), query.get('id'))],
  [/^ok\.ru$/, /^\/videoembed\/(\d+)$/, ([, video]) => `https://ok.ru/video/${video}`],
  [/^embed\.bsky\.app$/, /^\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)$/, ([, who, post]) => `https://bsky.app/profile/${who}/post/${post}`],
];
/** On whatever host: how Mastodon writes the frame of a post. */
const MASTODON = /^(\/@[\w.-]+\/\d+)\/embed\/?$/;

/** The address of the post, video or page that a frame shows; the frame's own where nothing better is known. Never throws. */
export function postShownBy(frame: string): string {
  if (!URL.canParse(frame)) return frame;
  const url = new URL(frame);
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  for (const [hosts, path, own] of RULES) {
    const found = hosts.test(host) ? path.exec(decoded(url.pathname)) : null;
    const shown = found && own(found, url.searchParams);
    if (shown && URL.canParse(shown) && /^https?:$/.test(new URL(shown).protocol)) return new URL(shown).href;
  }
  const post = MASTODON.exec(url.pathname)?.[1];
  return post ? url.origin + post : frame;
}
