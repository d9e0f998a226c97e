/**
 * A page of each platform with the structure that its record describes: the account of a listed publisher where records hold one, and a feed in
 * which one post is of a listed publisher or links to one, and another is not. What was done stands in `window.done`.
 */
import type { GuardAct } from '../../data/schema.ts';
import { page, pressed } from './guard-page.ts';

type Acts = Partial<Record<GuardAct, string>>;
export type PlatformPages = {
  name: string;
  /** The account of a listed publisher, by the handle in its record; null where records hold none. */
  account: string | null;
  /** Null where the platform has no such page. */
  feed: string | null;
  /** A post, and what in it names a listed publisher. */
  post: (inside: string) => string;
  names: string;
  /** Buttons of a post, and of an account beside its posts. */
  inPost: Acts;
  beside: Acts;
  /** Where a comment is written, the field with `data-field`; sent by the button, or by Enter where there is none. */
  write: { field: string; send: string | null } | null;
};

const LISTED = '<a href="https://meduza.io/feature/2026/11/20/made-up">A story</a>';
const picture = (name: string): string => `<div role="button" tabindex="0"><svg aria-label="${name}" role="img" width="24" height="24"><path d="M0 0h24v24H0z"/></svg></div>`;
const box = (attributes: string): string => `<div data-field contenteditable="true" role="textbox" aria-label="Write" style="border: 1px solid; min-height: 24px" ${attributes}></div>`;

export const PLATFORMS: PlatformPages[] = [
  {
    name: 'Telegram’s public pages', account: 'https://t.me/s/meduzalive', feed: null, names: '',
    post: (inside) => `<div class="tgme_widget_message">${inside}</div>`,
    inPost: { like: '<span class="tgme_reaction">👍 3</span>', share: '<a href="https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fmeduzalive%2F12345">↪</a>' },
    beside: { follow: '<a href="tg://join?invite=made-up">Join</a>' }, write: null,
  },
  {
    name: 'Telegram’s web client A', account: 'https://web.telegram.org/a/#@meduzalive', feed: null, names: '',
    post: (inside) => `<div class="Message">${inside}</div>`,
    inPost: { like: '<button class="Button message-reaction">👍 3</button>', 'copy-link': '<div role="menuitem" tabindex="0" class="MenuItem"><i class="icon icon-link"></i>Copy Link</div>', share: '<div role="menuitem" tabindex="0" class="MenuItem"><i class="icon icon-forward"></i>Forward</div>' },
    beside: { follow: '<button class="Button join-subscribe-button">Join Channel</button>' },
    write: { field: box('id="editable-message-text"'), send: '<button class="Button send main-button" aria-label="Send Message">➤</button>' },
  },
  {
    name: 'Telegram’s web client K', account: null, feed: 'https://web.telegram.org/k/', names: '<a href="https://t.me/meduzalive/123">Meduza</a>',
    post: (inside) => `<div class="bubble"><div class="bubble-content">${inside}</div></div>`,
    inPost: { like: '<div class="reaction">👍 3</div>', 'copy-link': '<div class="btn-menu-item rp"><span class="i18n btn-menu-item-text">Copy Message Link</span></div>', share: '<div class="bubble-beside-button forward with-hover">↪</div>' },
    beside: {}, write: null,
  },
  {
    name: 'YouTube', account: 'https://www.youtube.com/@tvrain', feed: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', names: '<a href="/@tvrain">A channel</a>',
    post: (inside) => `<ytd-watch-metadata style="display: block">${inside}</ytd-watch-metadata>`,
    inPost: { like: '<like-button-view-model><button aria-pressed="false" aria-label="like this video along with 12 other people">12</button></like-button-view-model>', save: '<button aria-label="Save to playlist">Save</button>', share: '<button aria-label="Share">Share</button>' },
    beside: { subscribe: '<yt-subscribe-button-view-model><button aria-label="Subscribe to a channel.">Subscribe</button></yt-subscribe-button-view-model>', donate: '<div id="sponsor-button"><button>Join</button></div>' },
    write: { field: box('id="contenteditable-root"'), send: '<div id="submit-button"><button>Comment</button></div>' },
  },
  {
    name: 'X', account: 'https://x.com/meduzaproject/status/1234567890123456789', feed: 'https://x.com/home', names: '<a href="/meduzaproject">Meduza</a>',
    post: (inside) => `<article data-testid="tweet" role="article" tabindex="0">${inside}</article>`,
    inPost: { comment: '<button data-testid="reply" aria-label="3 Replies. Reply">3</button>', like: '<button data-testid="like" aria-label="12 Likes. Like">♡</button>', save: '<button data-testid="bookmark" aria-label="Bookmark">⚑</button>', share: '<button data-testid="retweet" aria-label="5 reposts. Repost">5</button>' },
    beside: { follow: '<button data-testid="12345-follow">Follow</button>', contact: '<button data-testid="sendDMFromProfile" aria-label="Message">✉</button>' },
    write: { field: box('data-testid="tweetTextarea_0"'), send: '<button data-testid="tweetButtonInline">Reply</button>' },
  },
  {
    name: 'Facebook', account: 'https://www.facebook.com/MoscowTimes', feed: 'https://www.facebook.com/', names: '<a href="/MoscowTimes?__cft__=1">A page</a>',
    post: (inside) => `<div role="article" aria-posinset="1">${inside}</div>`,
    inPost: { comment: '<div role="button" tabindex="0" aria-label="Leave a comment">Comment</div>', like: '<div role="button" tabindex="0" aria-label="Like"><span>Like</span></div>', share: '<div role="button" tabindex="0" aria-label="Send this to friends or post it on your profile."><span>Share</span></div>' },
    beside: { follow: '<div role="button" tabindex="0" aria-label="Follow">Follow</div>', contact: '<div role="button" tabindex="0" aria-label="Message">Message</div>' },
    write: { field: `<form role="presentation">${box('data-lexical-editor="true"').replace('"Write"', '"Write a comment…"')}</form>`, send: null },
  },
  {
    name: 'Instagram', account: 'https://www.instagram.com/moscowtimes.ru/', feed: 'https://www.instagram.com/', names: '<a href="/moscowtimes.ru/">A profile</a>',
    post: (inside) => `<article>${inside}</article>`,
    inPost: { comment: picture('Comment'), like: picture('Like'), save: picture('Save'), share: picture('Share') },
    beside: { follow: '<button><div>Follow</div></button>', contact: '<div role="button" tabindex="0">Message</div>' },
    write: { field: '<form><textarea data-field aria-label="Add a comment…"></textarea>', send: '<div role="button" tabindex="0">Post</div></form>' },
  },
  {
    name: 'VK', account: 'https://vk.com/meduzaproject', feed: 'https://vk.com/feed', names: '<a href="/meduzaproject">A group</a>',
    post: (inside) => `<div class="post"><div class="post_content">${inside}</div></div>`,
    inPost: { comment: '<div class="PostBottomAction comment" role="button" tabindex="0" aria-label="Комментировать">2</div>', like: '<div class="PostButtonReactions PostButtonReactions--post" role="button" tabindex="0">12</div>', share: '<div class="PostBottomAction share" role="button" tabindex="0">3</div>' },
    beside: { follow: '<button id="group_join">Join</button>', contact: '<button>Написать сообщение</button>' },
    write: { field: box('class="reply_field"'), send: '<button class="addpost_button">Отправить</button>' },
  },
  {
    name: 'Odnoklassniki', account: 'https://ok.ru/belsat', feed: 'https://ok.ru/feed', names: '<a href="/belsat">A group</a>',
    post: (inside) => `<div class="feed">${inside}</div>`,
    inPost: { comment: '<button>Комментировать</button>', like: '<button class="js-klass" aria-label="Класс">Класс 4</button>', share: '<button class="js-reshare">Поделиться 1</button>' },
    beside: { subscribe: '<button>Подписаться</button>' },
    write: { field: box('data-tsid="TextFieldText"'), send: '<button data-tsid="button_send">➤</button>' },
  },
  {
    name: 'TikTok', account: 'https://www.tiktok.com/@belsat_tv', feed: 'https://www.tiktok.com/foryou', names: '<a href="/@belsat_tv">A profile</a>',
    post: (inside) => `<div data-e2e="recommend-list-item-container">${inside}</div>`,
    inPost: { like: '<button aria-label="Like video 12 likes"><span data-e2e="like-icon">♡</span></button>', save: '<button aria-label="Add to Favorites. 3 added to Favorites"><span data-e2e="favorite-icon">⚑</span></button>', share: '<button aria-label="Share video"><span data-e2e="share-icon">↪</span></button>' },
    beside: { follow: '<button data-e2e="follow-button">Follow</button>', contact: '<button data-e2e="message-button">Messages</button>' },
    write: { field: `<div data-e2e="comment-input">${box('')}</div>`, send: '<div data-e2e="comment-post" role="button" tabindex="0">Post</div>' },
  },
  {
    name: 'Threads', account: 'https://www.threads.com/@belsat', feed: 'https://www.threads.com/', names: '<a href="/@belsat">A profile</a>',
    post: (inside) => `<div data-pressable-container="true">${inside}</div>`,
    inPost: { comment: picture('Reply'), like: picture('Like'), share: picture('Repost') },
    beside: { follow: '<div role="button" tabindex="0">Follow</div>' },
    write: { field: `<div role="dialog">${box('')}`, send: '<div role="button" tabindex="0">Post</div></div>' },
  },
  {
    name: 'Mastodon', account: null, feed: 'https://social.garden-club.example/home', names: LISTED,
    post: (inside) => `<article><div class="status__wrapper focusable" tabindex="0"><div class="status">${inside}</div></div></article>`,
    inPost: { comment: '<button class="status__action-bar__button" aria-label="Reply">↩</button>', like: '<button class="status__action-bar__button star-icon" aria-label="Favourite">★</button>', save: '<button class="bookmark-icon" aria-label="Bookmark">⚑</button>', share: '<button class="status__action-bar__button" aria-label="Boost">⇄</button>' },
    beside: {}, write: null,
  },
  {
    name: 'Bluesky', account: 'https://bsky.app/profile/meduza.io', feed: 'https://bsky.app/', names: '<a href="/profile/meduza.io">A profile</a>',
    post: (inside) => `<div data-testid="feedItem-by-someone">${inside}</div>`,
    inPost: { comment: '<button data-testid="replyBtn" aria-label="Reply (3 replies)">3</button>', like: '<button data-testid="likeBtn" aria-label="Like (12 likes)">♡</button>', save: '<button data-testid="postBookmarkBtn" aria-label="Add to saved posts">⚑</button>', share: '<button data-testid="repostBtn" aria-label="Repost (2 reposts)">⇄</button>' },
    beside: { follow: '<button data-testid="followBtn" aria-label="Follow A profile">Follow</button>', contact: '<button data-testid="dmBtn" aria-label="Message A profile">✉</button>' },
    write: { field: `<div data-testid="composePostView">${box('')}</div>`, send: '<button data-testid="composerPublishBtn">Reply</button>' },
  },
  {
    name: 'Reddit', account: null, feed: 'https://www.reddit.com/', names: LISTED,
    post: (inside) => `<shreddit-post style="display: block">${inside}</shreddit-post>`,
    inPost: { like: '<button upvote aria-pressed="false">⇧</button>', save: '<button>Save</button>', share: '<shreddit-post-share-button><button>Share</button></shreddit-post-share-button>' },
    beside: {}, write: null,
  },
  {
    name: 'WhatsApp', account: null, feed: 'https://web.whatsapp.com/', names: LISTED,
    post: (inside) => `<div role="row">${inside}</div>`,
    inPost: { like: '<button aria-label="React">☺</button>', share: '<button aria-label="Forward message">↪</button>' },
    beside: {}, write: null,
  },
];

/** The feed of a platform. */
export function feedOf(name: string): string {
  const feed = PLATFORMS.find((one) => one.name === name)?.feed;
  if (!feed) throw new Error(`no feed of ${name}`);
  return feed;
}

const buttons = (id: string, acts: Acts): string => Object.entries(acts).map(([act, inside]) => pressed(`${id}-${act}`, inside)).join('');

/** What Enter does where it sends: the platform takes no key but the reader's own. */
const ENTER = `<script>for (const field of document.querySelectorAll('[data-field]')) field.addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.isTrusted) { e.preventDefault(); did('sent by Enter'); } });</script>`;

function accountPage({ name, post, inPost, beside, write }: PlatformPages): string {
  const writing = write ? write.field + (write.send === null ? '' : pressed('account-sent', write.send)) : '';
  // A comment is written under the post here: the button that opens the field would answer for it.
  const { comment: _, ...acts } = inPost;
  return page(name, `<main><h1>An account</h1>${buttons('account', beside)}${post(`<p>A post without a link.</p>${buttons('account', write ? acts : inPost)}${writing}`)}</main>${ENTER}`);
}

function feedPage({ name, post, names, inPost }: PlatformPages): string {
  const one = (id: string, link: string): string => post(`<p>${link} A post. <a href="/someone-else">Someone else</a></p>${buttons(id, inPost)}`);
  return page(name, `<div id="mastodon"></div><main>${one('listed', names)}<hr>${one('ordinary', '<a href="https://www.garden-club.example/seeds">Seeds</a>')}</main>
<div class="chat-input">${box('id="composer" class="input-message-input" data-testid="tweetTextarea_0"')}<button class="btn-send" data-testid="tweetButton" id="send" onclick="did('sent')">Post</button></div><input id="look" name="search_query" role="combobox" aria-label="Words">${ENTER}`);
}

/** The page for an address, or null where none of ours stands. */
export function platformPage({ href }: URL): string | null {
  const at = PLATFORMS.find(({ account, feed }) => account?.split('#')[0] === href || feed === href);
  if (!at) return null;
  return at.feed === href ? feedPage(at) : accountPage(at);
}
