/** Our own pages with the structure of publishers' and platforms' pages: each writes down what was done in it, in `window.done`. */

const LISTED = 'https://meduza.io/feature/2026/11/20/made-up';
const NOBODYS = 'https://www.garden-club.example/seeds';

/** The page's own record of acts. `did` counts; `family` writes down every event that reaches an element. */
const RECORD = `<script>
window.done = []; window.family = [];
function did(what) { done.push(what); }
function family_(e) { for (const type of ['pointerdown','mousedown','pointerup','mouseup','click','keydown','keyup']) e.addEventListener(type, () => family.push(type)); }
</script>`;

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}${RECORD}<style>button, a, textarea, input { margin: 6px } [role=button] { display: inline-block; padding: 6px; border: 1px solid }</style></head><body>${body}</body></html>`;

export const GUARDED_ARTICLE = 'https://www.rferl.org/a/a-page-with-buttons/30047777.html';
export const TOUCHED_ARTICLE = 'https://www.rferl.org/a/a-page-that-is-touched/30047778.html';
export const OTHER_ARTICLE = 'https://www.harbour-courier.example/news/buttons.html';
export const FORUM = 'https://forum.garden-club.example/new';

const buttons = page('Buttons', `<article><h1>A Page With Buttons</h1><p>The island ferry began running again on Tuesday.</p></article>
<button id="share" aria-label="Share"><svg width="16" height="16"><path d="M0 0h16v16H0z"/></svg></button>
<button id="russian" onclick="did('russian')">Поделиться</button>
<a id="facebook" target="_blank" href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.rferl.org%2Fa%2Fa-page-with-buttons%2F30047777.html">f</a>
<button id="down">Like</button>
<div id="div" role="button" tabindex="0" aria-label="Like">♥</div>
<button id="liked" aria-pressed="true" onclick="did('unliked')">Like</button>
<button id="copy" onclick="did('copied')">Copy link</button>
<a id="donate" href="#donated" onclick="did('donated')">Donate</a>
<a id="file" download href="data:text/plain,hello" onclick="event.preventDefault(); did('downloaded')">PDF</a>
<button id="menu" onclick="did('menu')">Contents</button>
<a id="home" href="#top" onclick="did('home')">Home</a>
<form id="newsletter" action="/newsletter" onsubmit="event.preventDefault(); did('subscribed')"><input id="mail" type="email" name="email" aria-label="Your address"><button id="signup">OK</button></form>
<form id="search" role="search" onsubmit="event.preventDefault(); did('searched')"><input id="query" type="search" name="q" aria-label="Search"><button>Go</button></form>
<form id="commentform" onsubmit="event.preventDefault(); did('commented')"><textarea id="comment" name="comment" aria-label="Comment"></textarea><button id="post" type="submit">Post comment</button></form>
<div id="shut" style="display: inline-block"></div>
<button id="open-dialog" onclick="modal.showModal()">Tools</button>
<dialog id="modal"><button id="in-dialog" onclick="did('shared in the dialog')">Share</button></dialog>
<script>
share.addEventListener('click', () => did('shared')); family_(share);
down.addEventListener('pointerdown', () => did('liked at once'));
div.addEventListener('keydown', (e) => { if (e.key === 'Enter') did('liked by key'); });
div.addEventListener('click', () => did('liked by click'));
const root = shut.attachShadow({ mode: 'closed' });
root.innerHTML = '<button aria-label="Share">⇪ closed</button>';
root.querySelector('button').addEventListener('click', () => did('shared in a closed tree'));
</script>`);

const forum = page('Forum', `<h1>New topic</h1><input type="search" id="find" aria-label="Find"><input id="copied" aria-label="To copy" value="${LISTED}"><form id="topic" onsubmit="event.preventDefault(); did('posted ' + text.value.length)"><textarea id="text" aria-label="Text" rows="4" cols="60"></textarea><button id="submit">Reply to topic</button></form>`);

/** A platform's feed: two posts, one of them with a link to a listed publisher, with the platform's own markup for posts and buttons. */
export type Feed = { name: string; url: string; like: string; post: (inside: string) => string };

export const FEEDS: Feed[] = [
  { name: 'X', url: 'https://x.com/home', like: '<button data-testid="like" aria-label="12 Likes. Like">♡</button>', post: (inside) => `<article data-testid="tweet" role="article">${inside}</article>` },
  { name: 'VK', url: 'https://vk.com/feed', like: '<div class="PostButtonReactions PostButtonReactions--post" role="button" tabindex="0">12</div>', post: (inside) => `<div class="post"><div class="post_content">${inside}</div></div>` },
  { name: 'Telegram', url: 'https://web.telegram.org/k/', like: '<div class="reaction">👍 3</div>', post: (inside) => `<div class="bubble"><div class="bubble-content">${inside}</div></div>` },
  { name: 'Odnoklassniki', url: 'https://ok.ru/feed', like: '<button aria-label="Класс">Класс 4</button>', post: (inside) => `<div class="feed">${inside}</div>` },
  { name: 'YouTube', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', like: '<like-button-view-model><button aria-pressed="false" aria-label="like this video along with 12 other people">12</button></like-button-view-model>', post: (inside) => `<ytd-watch-metadata>${inside}</ytd-watch-metadata>` },
  { name: 'Facebook', url: 'https://www.facebook.com/', like: '<div role="button" tabindex="0" aria-label="Like"><span>Like</span></div>', post: (inside) => `<div role="article">${inside}</div>` },
  { name: 'Instagram', url: 'https://www.instagram.com/', like: '<div role="button" tabindex="0"><svg aria-label="Like" role="img" width="24" height="24"><path d="M0 0h24v24H0z"/></svg></div>', post: (inside) => `<article>${inside}</article>` },
  { name: 'TikTok', url: 'https://www.tiktok.com/foryou', like: '<button><span data-e2e="like-icon">♡</span></button>', post: (inside) => `<div data-e2e="recommend-list-item-container">${inside}</div>` },
  { name: 'Threads', url: 'https://www.threads.com/', like: '<div role="button" tabindex="0"><svg aria-label="Like" role="img" width="24" height="24"><path d="M0 0h24v24H0z"/></svg></div>', post: (inside) => `<div data-pressable-container="true">${inside}</div>` },
  { name: 'Mastodon', url: 'https://social.garden-club.example/home', like: '<button class="star-icon" aria-label="Favourite">★</button>', post: (inside) => `<div class="status"><div class="status__content">${inside}</div></div>` },
  { name: 'Bluesky', url: 'https://bsky.app/', like: '<button data-testid="likeBtn" aria-label="Like (12 likes)">♡</button>', post: (inside) => `<div data-testid="feedItem-by-someone">${inside}</div>` },
  { name: 'Reddit', url: 'https://www.reddit.com/', like: '<button upvote aria-pressed="false">⇧</button>', post: (inside) => `<shreddit-post>${inside}</shreddit-post>` },
  { name: 'WhatsApp', url: 'https://web.whatsapp.com/', like: '<button aria-label="React">☺</button>', post: (inside) => `<div role="row">${inside}</div>` },
];

function feed({ name, like, post }: Feed): string {
  const one = (id: string, link: string): string => post(`<p>A post. <a href="${link}">${link}</a> <a href="/someone">Someone</a></p><span id="${id}" onclick="did('${id}')">${like}</span>`);
  return page(name, `<div id="mastodon"></div><main>${one('listed', LISTED)}<hr>${one('ordinary', NOBODYS)}</main>
<div class="chat-input"><div class="input-message-input" data-testid="tweetTextarea_0" contenteditable="true" role="textbox" aria-label="Write" id="composer" style="border: 1px solid; min-height: 30px"></div><button class="btn-send" data-testid="tweetButton" id="send" onclick="did('sent')">Post</button></div>
<script>composer.addEventListener('keydown', (e) => { if (e.key === 'Enter') { e.preventDefault(); did('sent by Enter'); } });</script>`);
}

/** A listed publisher's account, by the handle in its record, or one post of it, with the platform's own markup for buttons. */
export type AccountPage = { name: string; url: string; like: string; share: string; follow: string };

const X_BUTTONS = { like: '<button data-testid="like" aria-label="12 Likes. Like">♡</button>', share: '<button data-testid="retweet">3</button>', follow: '<button data-testid="12345-follow">Follow</button>' };
const TELEGRAM_BUTTONS = {
  like: '<span class="tgme_reaction">👍 3</span>',
  share: '<a href="https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fmeduzalive%2F12345">↪</a>',
  follow: '<a href="tg://join?invite=made-up">Join</a>',
};

export const ACCOUNTS: AccountPage[] = [
  { name: 'a channel on Telegram', url: 'https://t.me/s/meduzalive', ...TELEGRAM_BUTTONS },
  { name: 'a single post on Telegram', url: 'https://t.me/meduzalive/12345', ...TELEGRAM_BUTTONS },
  { name: 'a group on VK', url: 'https://vk.com/meduzaproject', like: '<div class="PostButtonReactions" role="button" tabindex="0">12</div>', share: '<div class="PostBottomAction share" role="button" tabindex="0">3</div>', follow: '<button id="group_join">Join</button>' },
  { name: 'a profile on X', url: 'https://x.com/meduzaproject', ...X_BUTTONS },
  { name: 'a single post on X', url: 'https://x.com/meduzaproject/status/1234567890123456789', ...X_BUTTONS },
];
/** The same platforms' page of somebody who is in no list. */
export const NOBODYS_ACCOUNT = 'https://x.com/anna_of_the_garden';

function account({ name, like, share, follow }: Omit<AccountPage, 'url'>): string {
  const button = (id: string, inside: string): string => `<span id="${id}" onclick="event.preventDefault(); did('${id}')">${inside}</span>`;
  return page(name, `<main><h1>An account</h1>${button('follow', follow)}<article><p>A post without a link.</p>${button('like', like)}${button('share', share)}</article></main>`);
}

/** A page whose buttons act on different events of a touch; `seen` is each event of it that reached them. */
const touch = page('Touch', `<style>button { display: block; width: 200px; height: 60px; touch-action: manipulation }</style>
<button id="share" aria-label="Share">share</button><button id="like">Like</button><button id="menu" onclick="did('menu')">Contents</button>
<script>
window.seen = [];
for (const type of ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click']) share.addEventListener(type, (e) => seen.push(e.pointerType ? type + ' ' + e.pointerType : type));
share.addEventListener('click', () => did('shared'));
like.addEventListener('touchend', (e) => { e.preventDefault(); did('liked by touch'); });
like.addEventListener('click', () => did('liked by click'));
</script>`);

/** A page whose buttons call what the browser offers for sharing and copying, and a tip line. */
export const PRESSED_ARTICLE = 'https://www.rferl.org/a/ways-to-press/30047780.html';
const presses = page('Ways to press', `<script>Object.defineProperty(navigator, 'share', { value: ({ url }) => { did('shared ' + new URL(url).pathname.split('/').at(-1)); return Promise.resolve(); } });
Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { did('copied'); return Promise.resolve(); } } });</script>
<article><h1>Ways To Press</h1><p>The island ferry began running again on Tuesday.</p></article>
<button id="web" onclick="navigator.share({ url: location.href })"><span>Share this</span></button>
<button id="nameless" onclick="navigator.share({ url: location.href })">⇪</button>
<button id="copy" onclick="navigator.clipboard.writeText(location.href)">Copy link</button>
<a id="sharer" href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.rferl.org%2Fa%2Fways-to-press%2F30047780.html">f</a>
<a id="news" href="#news" oncontextmenu="event.preventDefault(); did('menu')">News</a>
<form id="tip-line" action="/tips" onsubmit="event.preventDefault(); did('written')"><textarea id="tip" name="message" aria-label="Message"></textarea><button id="send-tip">Send</button></form>
<div id="box"><div id="reply" contenteditable="true" role="textbox" aria-label="Your comment" style="border: 1px solid; min-height: 20px"></div><button id="post" type="button" onclick="did('commented')">Post</button></div>`);

/** Pages with frames of services inside, and those frames. */
export const FRAMED_ARTICLE = 'https://www.rferl.org/a/a-page-with-frames/30047779.html';
export const STORY_WITH_FRAMES = 'https://blog.garden-club.example/embeds';
export const LIKE_FRAME = `https://www.facebook.com/plugins/like.php?href=${encodeURIComponent(FRAMED_ARTICLE)}&layout=button`;
export const OTHER_LIKE_FRAME = `https://www.facebook.com/plugins/like.php?href=${encodeURIComponent(NOBODYS)}`;
export const COMMENT_FRAME = 'https://vk.com/widget_comments.php?app=1&limit=5';
export const POST_FRAME = 'https://t.me/meduzalive/12345?embed=1&discussion=1';
export const AD_FRAME = 'https://ads.garden-club.example/banner';

const frame = (id: string, src: string): string => `<iframe id="${id}" title="${id}" width="320" height="90" src="${src.replaceAll('&', '&amp;')}"></iframe>`;
const framed = page('Frames', `<article><h1>A Page With Frames</h1><p>The island ferry began running again on Tuesday.</p></article>${frame('like', LIKE_FRAME)}${frame('comments', COMMENT_FRAME)}${frame('ad', AD_FRAME)}`);
const storyWithFrames = page('A story', `<h1>A story</h1>${frame('post', POST_FRAME)}${frame('like', OTHER_LIKE_FRAME)}`);

const FRAMES: Record<string, string> = {
  [LIKE_FRAME]: page('Like', `<div id="button" onclick="did(event.isTrusted ? 'liked' : 'liked by a script')" onkeydown="if (event.key === 'Enter') did('liked by key')" role="button" tabindex="0">👍 12</div>`),
  [OTHER_LIKE_FRAME]: page('Like', `<button id="button" onclick="did('liked')">Like</button>`),
  [COMMENT_FRAME]: page('Comments', `<textarea id="text" rows="1" aria-label="Comment"></textarea><button id="sort" onclick="did('sorted')">Newest first</button><button id="button" onclick="did('commented')">Отправить</button>`),
  [POST_FRAME]: page('A post', `<div class="tgme_widget_message"><span id="button" class="tgme_reaction" onclick="did('reacted')">👍 3</span></div>`),
  [AD_FRAME]: page('Buy seeds', `<button id="button" onclick="did('shared')">Share</button>`),
};

/** The page for an address, or null where none of ours stands. */
export function guardPage(url: URL): string | null {
  if (url.href === GUARDED_ARTICLE || url.href === OTHER_ARTICLE) return buttons;
  if (url.href === FORUM) return forum;
  if (url.href === PRESSED_ARTICLE) return presses;
  if (url.href === FRAMED_ARTICLE) return framed;
  if (url.href === STORY_WITH_FRAMES) return storyWithFrames;
  const inFrame = FRAMES[url.href];
  if (inFrame) return inFrame;
  if (url.hostname === 'www.facebook.com' && url.pathname.startsWith('/sharer')) return page('Sharer', '<p>Shared.</p>');
  if (url.href === TOUCHED_ARTICLE) return touch;
  if (url.href === NOBODYS_ACCOUNT) return account({ name: 'somebody', ...X_BUTTONS });
  const listed = ACCOUNTS.find((one) => one.url === url.href);
  if (listed) return account(listed);
  const platform = FEEDS.find((one) => one.url === url.href);
  return platform ? feed(platform) : null;
}
