/** Feeds in which posts of others name a listed publisher in the ways that platforms have for it. */
import { page, pressed } from './guard-page.ts';

export const MANY_POSTS = 'https://x.com/i/lists/1';
export const COMMENTS_IN_FEED = 'https://vk.com/feed?section=comments';

const BUTTONS: Record<string, string> = {
  comment: '<button data-testid="reply" aria-label="3 Replies. Reply">3</button>',
  share: '<button data-testid="retweet" aria-label="5 reposts. Repost">5</button>',
  like: '<button data-testid="like" aria-label="12 Likes. Like">♡</button>',
};
const follow = (id: string): string => pressed(`${id}-follow`, '<button data-testid="1-follow">Follow</button>');

/** A post of a friend on X. */
const post = (id: string, says: string, buttons = BUTTONS): string =>
  `<article id="${id}" data-testid="tweet" role="article" tabindex="0"><div data-testid="User-Name"><a href="/anna_of_the_garden">Anna</a> <span>@anna_of_the_garden</span></div>${id === 'short' ? follow(id) : ''}
<p>${says}</p>${Object.entries(buttons).map(([act, inside]) => pressed(`${id}-${act}`, inside)).join('')}<button id="${id}-more" aria-haspopup="menu" aria-label="More" onclick="did('more')">…</button></article>`;

const posts = page('Posts', `<input id="search" role="combobox" aria-label="Search"><button id="outside" onclick="did('outside')">What is new</button><main>
${post('short', 'Look: <a href="https://t.co/AbCdEf">meduza.io/feature/2026/11…</a>')}
${post('quoting', 'How true. <div role="link" tabindex="0"><div data-testid="User-Name"><span>Meduza</span> <span>@meduzaproject</span></div><p>A story.</p></div>')}
${post('embedding', 'See this. <iframe title="post" width="200" height="60" src="https://t.me/meduzalive/12345?embed=1"></iframe>')}
${post('other', 'Look: <a href="https://t.co/GhIjKl">garden-club.example/seeds</a>')}
${post('liked', 'Look: <a href="https://t.co/AbCdEf">meduza.io/feature/2026/11…</a>', { like: '<button data-testid="unlike" aria-label="13 Likes. Liked">♥</button>' })}
<div data-testid="UserCell" id="recommended"><a href="/meduzaproject">Meduza</a> <a href="/meduzaproject">@meduzaproject</a>${follow('recommended')}</div>
</main><div id="layers"><div role="menu"><div role="menuitem" tabindex="0" id="copy" onclick="did('copied')">Copy link</div></div></div>
<script>for (const one of document.querySelectorAll('article')) one.addEventListener('keydown', (e) => { if (e.target === one && e.isTrusted && 'lt'.includes(e.key)) did('key ' + e.key + ' on ' + one.id); });</script>`);

const commented = (id: string, link: string): string =>
  `<div class="post"><p><a href="${link}">A group</a> A post.</p><button id="${id}-comment" aria-label="Комментировать" onclick="did('opened')">2</button>
<div class="reply_field" id="${id}-field" contenteditable="true" role="textbox" aria-label="Написать комментарий…" style="border: 1px solid; min-height: 24px"></div><button class="addpost_button" id="${id}-send" onclick="did('sent')">➤</button></div>`;
const comments = page('Comments', `<main>${commented('listed', '/meduzaproject')}${commented('ordinary', '/anna_of_the_garden')}</main>
<script>for (const field of document.querySelectorAll('.reply_field')) field.addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.isTrusted) { e.preventDefault(); did('sent by Enter'); } });</script>`);

/** The page for an address, or null where none of ours stands. */
export function feedPage({ href }: URL): string | null {
  if (href === MANY_POSTS) return posts;
  return href === COMMENTS_IN_FEED ? comments : null;
}
