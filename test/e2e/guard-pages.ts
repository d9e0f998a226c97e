/** Our own pages with the structure of publishers' pages, and of forums and frames: each writes down what was done in it, in `window.done`. */
import { feedPage } from './feed-pages.ts';
import { page, pressed } from './guard-page.ts';
import { platformPage } from './platform-pages.ts';

const LISTED = 'https://meduza.io/feature/2026/11/20/made-up';
const NOBODYS = 'https://www.garden-club.example/seeds';

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
<a id="letter" href="mailto:desk@rferl.example" onclick="event.preventDefault(); did('letter')">Write to us</a>
<a id="patron" href="https://www.patreon.com/made-up" onclick="event.preventDefault(); did('patron')">Here</a>
<form id="pay" action="https://pay.garden-club.example/checkout" onsubmit="event.preventDefault(); did('paid')"><input name="sum" value="5" aria-label="Sum"><button id="pay-now">OK</button></form>
<a id="elsewhere" download href="https://files.garden-club.example/story.mp4" onclick="event.preventDefault(); did('downloaded elsewhere')">Video</a>
<a id="shortened" href="https://t.me/share/url?url=https%3A%2F%2Fbit.ly%2FAbCd" onclick="event.preventDefault(); did('shared shortened')">t</a>
<a id="chat" href="https://wa.me/37060000000" onclick="event.preventDefault(); did('chat')">w</a>
<form id="paypal" action="https://www.paypal.com/cgi-bin/webscr" method="post" onsubmit="event.preventDefault(); did('paid by PayPal')"><input type="hidden" name="cmd" value="_s-xclick"><input id="paypal-now" type="submit" value="Weiter"></form>
<button id="save" aria-label="Save for later" onclick="did('saved')">⚑</button>
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

const forum = page('Forum', `<h1>New topic</h1><input type="search" id="find" aria-label="Find"><input id="copied" aria-label="To copy" value="${LISTED}"><form id="topic" onsubmit="event.preventDefault(); did('posted ' + text.value.length)"><textarea id="text" aria-label="Text" rows="4" cols="60"></textarea><button id="submit">Reply to topic</button></form>
<input id="words" name="search_query" role="combobox" aria-label="Words"><input id="secret" type="password" aria-label="Secret"><div id="shut" style="display: inline-block"></div>
<script>shut.attachShadow({ mode: 'closed' }).innerHTML = '<textarea aria-label="Text" rows="3" cols="40"></textarea>';</script>`);

/** A page whose editor is a frame without an address of its own, as TinyMCE and CKEditor 4 make one: it fills its field when the form is sent. */
export const EDITOR_PAGES = ['blank', 'written', 'srcdoc', 'blob', 'designed'].map((kind) => `https://forum.garden-club.example/editor?${kind}`);
const editor = page('Editor', `<h1>New topic</h1><form id="topic" onsubmit="event.preventDefault(); text.value = inner().body.textContent; did('posted ' + text.value.length)"><textarea id="text" style="display: none"></textarea>
<div style="height: 220px"></div><div id="box"></div><button id="submit">Reply to topic</button></form>
<script>
const body = '<body contenteditable="true" style="min-height: 80px; margin: 4px">\\n</body>';
const inner = () => document.querySelector('#editor').contentDocument;
const frame = document.createElement('iframe');
Object.assign(frame, { id: 'editor', title: 'Editor', width: 400, height: 120 });
const kind = location.search.slice(1);
if (kind === 'srcdoc') frame.srcdoc = body;
if (kind === 'blob') frame.src = URL.createObjectURL(new Blob([body], { type: 'text/html' }));
box.append(frame);
if (kind === 'blank') { inner().body.contentEditable = 'true'; inner().body.style.minHeight = '80px'; }
if (kind === 'written') { inner().open(); inner().write(body); inner().close(); }
if (kind === 'designed') { inner().designMode = 'on'; }
const keys = () => inner().addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.ctrlKey && e.isTrusted) did('sent by key'); });
kind === 'srcdoc' || kind === 'blob' ? frame.addEventListener('load', keys) : keys();
</script>`);

/** A page of somebody on a platform who is in no list. */
export const NOBODYS_ACCOUNT = 'https://x.com/anna_of_the_garden';
const nobodysAccount = page('somebody', `<main><h1>An account</h1><span id="follow" onclick="did('follow')"><button data-testid="12345-follow">Follow</button></span>
<article data-testid="tweet"><p>A post without a link.</p><span id="like" onclick="did('like')"><button data-testid="like" aria-label="12 Likes. Like">♡</button></span><span id="share" onclick="did('share')"><button data-testid="retweet">3</button></span></article></main>`);

/** A listed account on X with a reply of somebody else below its post, and an account that X proposes. */
export const ACCOUNT_WITH_OTHERS = 'https://x.com/meduzaproject/status/1234567890123456780';
const tweet = (id: string, name: string): string => `<article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><a href="/${name}">N</a> <a href="/${name}/status/1">3h</a></div><p>Words.</p>${pressed(`${id}-like`, '<button data-testid="like" aria-label="12 Likes. Like">♡</button>')}<button id="${id}-repost" data-testid="retweet" aria-label="Repost" onclick="did('${id}-menu')">3</button></article>`;
const accountWithOthers = page('An account', `<main>${pressed('own-follow', '<button data-testid="1-follow">Follow</button>')}${tweet('own', 'meduzaproject')}${tweet('reply', 'anna_of_the_garden')}
<div data-testid="UserCell"><a href="/nasa">NASA</a> <a href="/nasa">@nasa</a>${pressed('proposed-follow', '<button data-testid="2-follow">Follow</button>')}</div></main>
<div id="layers"><div role="menu"><div role="menuitem" tabindex="0" data-testid="retweetConfirm" id="confirm" onclick="did('reposted')">Repost</div></div></div>`);

/** A share page that shows what it was opened with as a card. */
export const SHARE_PAGE = `https://vk.com/share.php?url=${encodeURIComponent(LISTED)}`;
export const OTHER_SHARE_PAGE = `https://vk.com/share.php?url=${encodeURIComponent(NOBODYS)}`;
const sharePage = page('Share', `<form onsubmit="event.preventDefault(); did('shared')"><textarea id="words" aria-label="Your words"></textarea><p>A card.</p><button id="send">Отправить</button></form>`);

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
/** A community by a number that no record holds, and a channel by one that a record does. */
export const COMMUNITY_FRAME = 'https://vk.com/widget_community.php?app=0&gid=987654321';
export const SUBSCRIBE_FRAME = 'https://www.youtube.com/subscribe_embed?channelid=UCRNPdAfK5Mp8ORtjUt3Q8UA';
export const ARTICLE_WITH_COMMUNITY = 'https://www.rferl.org/a/a-page-with-a-community/30047781.html';
export const STORY_WITH_ACCOUNTS = 'https://blog.garden-club.example/accounts';
export const AD_FRAME = 'https://ads.garden-club.example/banner';

const frame = (id: string, src: string): string => `<iframe id="${id}" title="${id}" width="320" height="90" src="${src.replaceAll('&', '&amp;')}"></iframe>`;
const framed = page('Frames', `<article><h1>A Page With Frames</h1><p>The island ferry began running again on Tuesday.</p></article>${frame('like', LIKE_FRAME)}${frame('comments', COMMENT_FRAME)}${frame('ad', AD_FRAME)}`);
const storyWithFrames = page('A story', `<h1>A story</h1>${frame('post', POST_FRAME)}${frame('like', OTHER_LIKE_FRAME)}`);

const withCommunity = page('A community', `<article><h1>A Page</h1><p>The island ferry began running again on Tuesday.</p></article>${frame('community', COMMUNITY_FRAME)}`);
const storyWithAccounts = page('A story', `<h1>A story</h1>${frame('community', COMMUNITY_FRAME)}${frame('subscribe', SUBSCRIBE_FRAME)}`);

const FRAMES: Record<string, string> = {
  [COMMUNITY_FRAME]: page('A community', `<button id="button" onclick="did('followed')">Подписаться</button>`),
  [SUBSCRIBE_FRAME]: page('A channel', `<button id="button" onclick="did('subscribed')">Subscribe</button>`),
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
  if (EDITOR_PAGES.includes(url.href)) return editor;
  if (url.href === PRESSED_ARTICLE) return presses;
  if (url.href === FRAMED_ARTICLE) return framed;
  if (url.href === STORY_WITH_FRAMES) return storyWithFrames;
  if (url.href === ARTICLE_WITH_COMMUNITY) return withCommunity;
  if (url.href === STORY_WITH_ACCOUNTS) return storyWithAccounts;
  const inFrame = FRAMES[url.href];
  if (inFrame) return inFrame;
  if (url.hostname === 'www.facebook.com' && url.pathname.startsWith('/sharer')) return page('Sharer', '<p>Shared.</p>');
  if (url.href === TOUCHED_ARTICLE) return touch;
  if (url.href === ACCOUNT_WITH_OTHERS) return accountWithOthers;
  if (url.href === SHARE_PAGE || url.href === OTHER_SHARE_PAGE) return sharePage;
  return url.href === NOBODYS_ACCOUNT ? nobodysAccount : (platformPage(url) ?? feedPage(url));
}
