import { describe, expect, test } from 'vitest';
import type { Signs } from '../../../../core/acts/attempt.ts';
import { keyAttempts, pressAttempts, submitAttempts, type Key } from '../../../../core/acts/recognise.ts';
import { pageOf, pathTo, signsFor } from './page.ts';

const LINK = 'https://meduza.io/feature/made-up';

/** "act: links" of what a press at `#x` may do on a publisher's own page. */
const pressed = (body: string, ownPage = true, platform: string | null = null): string[] =>
  pressAttempts(pathTo(pageOf(body), '#x'), signsFor(platform), ownPage).map(({ act, links }) => (links === null ? act : `${act}: ${links.join(' ')}`));

describe('a press on a publisher’s own page', () => {
  test.each([
    ['a share button', '<button id="x">Share</button>', 'share'],
    ['one that is only a picture', '<button aria-label="Share this article"><svg id="x"></svg></button>', 'share'],
    ['one in Russian', '<div role="button" tabindex="0"><span id="x">Поделиться</span></div>', 'share'],
    ['one with a count', '<button id="x">Like 1.2K</button>', 'like'],
    ['one that a label names', '<span id="n">Mi piace</span><div id="x" role="button" tabindex="0" aria-labelledby="n">♥</div>', 'like'],
    ['a comment', '<button id="x" type="button">Оставить комментарий</button>', 'comment'],
    ['a subscription', '<button id="x">Subscribe to our newsletter</button>', 'subscribe'],
    ['a follow', '<button id="x">Follow Meduza</button>', 'follow'],
    ['a saved article in a dialog', '<div role="dialog"><button id="x">Save</button></div>', 'save'],
    ['a bookmark', '<button id="x" title="Read later"><i></i></button>', 'save'],
    ['a copied link', '<button id="x">Copy link</button>', 'copy-link'],
    ['a download', '<a id="x" href="/a.pdf" download>PDF</a>', 'save'],
    ['a download from a host of somebody else', '<a id="x" href="https://rfe-video-ns.akamaized.net/x.mp4" download>Video</a>', 'save'],
    ['a file behind a link that is called so', '<a id="x" href="https://files.example/x.mp3?t=1">Download</a>', 'save'],
    ['an address that says so', '<a id="x" href="https://files.example/download/12">Скачать</a>', 'save'],
    ['a share page with an address that was shortened', '<a id="x" href="https://t.me/share/url?url=https://bit.ly/x">Telegram</a>', 'share'],
    ['a donation, before the way there', '<a id="x" href="/support">Donate</a>', 'donate'],
    ['a page to pay on', '<a id="x" href="https://www.patreon.com/somebody">Here</a>', 'donate'],
    ['a letter to the house', '<a id="x" href="mailto:desk@news.example">Write</a>', 'contact'],
    ['one about a page of it', `<a id="x" href="mailto:desk@news.example?subject=A%20mistake%20in%20${encodeURIComponent(LINK)}">Report a mistake</a>`, 'contact'],
    ['a chat with the house', '<a id="x" href="https://wa.me/37060000000">WhatsApp</a>', 'contact'],
    ['one with a greeting', '<a id="x" href="https://api.whatsapp.com/send?phone=%2B370%20600%2000000&text=Hello">WhatsApp</a>', 'contact'],
    ['one in the app', '<a id="x" href="whatsapp://send?phone=37060000000">WhatsApp</a>', 'contact'],
    ['one behind a code', '<a id="x" href="https://wa.me/message/ABCDEF">WhatsApp</a>', 'contact'],
    ['on Signal', '<a id="x" href="https://signal.me/#p/+37060000000">Signal</a>', 'contact'],
    ['on Viber', '<a id="x" href="viber://chat?number=%2B37060000000">Viber</a>', 'contact'],
    ['on Threema', '<a id="x" href="https://threema.id/ABCDEFGH">Threema</a>', 'contact'],
    ['a bot, which says whose it is', '<a id="x" href="https://t.me/newsmail_bot?start=1">Bot</a>', 'contact: https://t.me/newsmail_bot?start=1'],
    ['a message with a link, to a number', `<a id="x" href="https://wa.me/37060000000?text=${encodeURIComponent(LINK)}">wa</a>`, `share: ${LINK}`],
    ['a message to nobody yet', '<a id="x" href="https://wa.me/?text=Look">wa</a>', 'share'],
    ['a picture to pay by', '<form><input id="x" type="image" alt="Donate with PayPal button"></form>', 'donate'],
    ['a Mastodon server', `<a id="x" href="https://mastodon.social/share?text=${encodeURIComponent(LINK)}">M</a>`, `share: ${LINK}`],
    ['a server that nobody ever heard of', `<a id="x" href="https://toots.garden-club.example/share?text=Look%20${encodeURIComponent(LINK)}">M</a>`, `share: ${LINK}`],
    ['the same with the link by itself', `<a id="x" href="https://toots.garden-club.example/share/?title=Look&url=${encodeURIComponent(LINK)}">M</a>`, `share: ${LINK}`],
    ['a letter to nobody yet', `<a id="x" href="mailto:?subject=Read&body=${encodeURIComponent(LINK)}">Mail</a>`, `share: ${LINK}`],
    ['a share page', `<a id="x" href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(LINK)}">f</a>`, `share: ${LINK}`],
    ['another', `<a id="x" href="https://vk.com/share.php?url=${encodeURIComponent(LINK)}">vk</a>`, `share: ${LINK}`],
    ['a message', `<a id="x" href="whatsapp://send?text=Look%20${encodeURIComponent(LINK)}">wa</a>`, `share: ${LINK}`],
    ['a share link that goes nowhere', '<a id="x" href="#">Share</a>', 'share'],
    ['a share bar', '<a class="a2a_button_telegram" href="/#telegram"><span id="x">T</span></a>', 'share'],
  ])('%s', (_, body, act) => {
    expect(pressed(body)).toEqual([act]);
  });

  test.each([
    ['a plain link', '<a id="x" href="/news">News</a>'],
    ['a page that is called like a file’s button', '<a id="x" href="https://other.example/app">Download</a>'],
    ['a file behind other words', '<a id="x" href="https://court.example/ruling.pdf">the ruling</a>'],
    ['a page called “share” that is given no link', '<a id="x" href="https://toots.garden-club.example/share?text=Hello">M</a>'],
    ['a page below one of that name', `<a id="x" href="https://market.example/share/price?url=${encodeURIComponent(LINK)}">Price</a>`],
    ['a page whose name only begins so', `<a id="x" href="https://market.example/shares?text=${encodeURIComponent(LINK)}">Shares</a>`],
    ['a channel', '<a id="x" href="https://t.me/robots_today">Telegram</a>'],
    ['a headline that begins like a button', '<a id="x" href="/b">Share of renewable energy rises to a record in the second half of the year</a>'],
    ['a link to the publisher’s account', '<a id="x" href="https://t.me/meduzalive">Follow us on Telegram</a>'],
    ['a like taken back', '<button id="x" aria-pressed="true">Like</button>'],
    ['one that says so itself', '<button id="x">Unfollow</button>'],
    ['one that says so in German', '<button id="x">Gefällt mir nicht mehr</button>'],
    ['a menu', '<button id="x">Contents</button>'],
    ['settings of cookies', '<button id="x">Save my choices</button>'],
    ['settings of cookies with a plain name', '<div role="dialog"><input type="checkbox"><button id="x">Speichern</button></div>'],
    ['a player', '<button id="x" aria-label="Forward 10 seconds">»</button>'],
    ['a card that opens a story', '<div id="x" tabindex="0">Реакция Запада на санкции</div>'],
    ['a repost taken back', '<button id="x" aria-label="Undo repost (3 reposts)">3</button>'],
    ['words of a text', '<p id="x">Share</p>'],
    ['a pause', '<button id="x" aria-label="Pause">▮▮</button>'],
  ])('nothing for %s', (_, body) => {
    expect(pressed(body)).toEqual([]);
  });
});

describe('a press anywhere else', () => {
  const post = (link: string) => `<article><p><a href="${link}">${link}</a></p><button id="x">Like</button></article><article><a href="https://other.example/">o</a></article>`;

  test('is about the links of the post around it', () => {
    expect(pressed(post(LINK), false)).toEqual([`like: ${LINK}`]);
  });
  test('is about nobody where no post with a link is around it', () => {
    expect(pressed('<button id="x">Like</button>', false)).toEqual([]);
  });
  test('shares the link in the field that a send button belongs to', () => {
    expect(pressed(`<div><textarea>see ${LINK}.</textarea><button id="x">Post</button></div>`, false)).toEqual([`share: ${LINK}`]);
    expect(pressed('<div><textarea>see you</textarea><button id="x">Post</button></div>', false)).toEqual([]);
  });
  test('is not about what a platform’s own button takes back', () => {
    const repost = (label: string): string => `<div data-testid="feedItem-by-a"><a href="${LINK}">m</a><button id="x" data-testid="repostBtn" aria-label="${label}">3</button></div>`;
    expect(pressed(repost('Repost (3 reposts)'), false, 'bluesky')).toEqual([`share: ${LINK}`]);
    expect(pressed(repost('Undo repost (3 reposts)'), false, 'bluesky')).toEqual([]);
  });
  test('knows a platform’s own buttons, and only on it', () => {
    const body = `<div class="post"><a href="${LINK}">m</a><div id="x" class="PostButtonReactions">12</div></div>`;
    expect(pressed(body, false, 'vk')).toEqual([`like: ${LINK}`]);
    expect(pressed(body, false)).toEqual([]);
  });
});

describe('a link in a post in a feed', () => {
  const BY_FRIEND = '<a href="/anna">Anna</a>';
  const at = (body: string): string[] => pressAttempts(pathTo(pageOf(body, 'https://vk.com/feed'), '#x'), signsFor('vk'), false).map(({ act, links }) => `${act}: ${String(links)}`);
  test('to pay is about whom it names and about the author, and not about other links', () => {
    const pay = '<a id="x" href="https://www.patreon.com/anna">Support me</a>';
    expect(at(`<article>${BY_FRIEND}<a href="${LINK}">m</a>${pay}</article>`)).toEqual(['donate: https://www.patreon.com/anna,https://vk.com/anna']);
    expect(at(`<article><a href="/meduzaproject">Meduza</a>${pay}</article>`)).toEqual(['donate: https://www.patreon.com/anna,https://vk.com/meduzaproject']);
    expect(at(`<div><a href="${LINK}">m</a>${pay}</div>`), 'no post that is marked').toEqual(['donate: https://www.patreon.com/anna']);
  });
  test('that is a button by another name is about whoever stands around it', () => {
    expect(at(`<div><a href="/meduzaproject">Meduza</a><a id="x" href="#">Support us</a></div>`)).toEqual(['donate: https://vk.com/meduzaproject,https://vk.com/feed#']);
    expect(at(`<div><a href="/meduzaproject">Meduza</a><a id="x" role="button" href="/im?sel=1">Написать сообщение</a></div>`)).toEqual(['contact: https://vk.com/meduzaproject,https://vk.com/im?sel=1']);
  });
  test('to write to somebody is too', () => {
    expect(at(`<article>${BY_FRIEND}<a href="${LINK}">m</a><a id="x" href="https://wa.me/37060000000">write to me</a></article>`)).toEqual(['contact: https://wa.me/37060000000,https://vk.com/anna']);
    expect(at(`<article>${BY_FRIEND}<a href="${LINK}">m</a><a id="x" href="mailto:anna@seeds.example">write to me</a></article>`)).toEqual(['contact: https://vk.com/anna']);
  });
  test('a letter to somebody that carries a link shares it', () => {
    expect(at(`<article>${BY_FRIEND}<a id="x" href="mailto:anna@seeds.example?body=${encodeURIComponent(LINK)}">mail</a></article>`)).toEqual([`share: ${LINK}`]);
  });
});

describe('a page to share from', () => {
  const at = (body: string, url: string): string[] => pressAttempts(pathTo(pageOf(body, url), '#x'), signsFor('vk'), false).map(({ act, links }) => `${act}: ${String(links)}`);
  const SHARER = `https://vk.com/share.php?url=${encodeURIComponent(LINK)}`;
  test('shares what it was opened with, where its field says nothing of it', () => {
    expect(at('<form><textarea></textarea><button id="x">Отправить</button></form>', SHARER)).toEqual([`share: ${LINK}`]);
    expect(at('<div role="button" tabindex="0" id="x">Share</div>', `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(LINK)}`)).toEqual([`share: ${LINK}`]);
  });
  test('and what is written there before that', () => {
    expect(at('<form><textarea>https://seeds.example/a</textarea><button id="x">Отправить</button></form>', SHARER)).toEqual(['share: https://seeds.example/a']);
  });
  test('nothing for another button, for logging in, and on any other page', () => {
    expect(at('<button id="x" type="button">Cancel</button>', SHARER)).toEqual([]);
    expect(at('<form><input name="login"><input type="password"><button id="x">Log in</button></form>', SHARER)).toEqual([]);
    expect(at('<button id="x">Отправить</button>', `https://vk.com/feed?url=${encodeURIComponent(LINK)}`)).toEqual([]);
  });
});

describe('on a listed account on X', () => {
  const ACCOUNT = { ...signsFor('x'), accounts: ['x:meduzaproject'] };
  const at = (body: string, url = 'https://x.com/meduzaproject/status/1', opener: string[] = [], signs: Signs = ACCOUNT): string[] => pressAttempts(pathTo(pageOf(body, url), '#x'), signs, true, opener).map(({ act, links }) => (links === null ? act : `${act}: ${links.join(' ')}`));
  const tweet = (name: string, more = '', buttons = '<button data-testid="like" id="x">3</button>'): string => `<article data-testid="tweet"><a href="/${name}">${name}</a><a href="/${name}/status/2">1h</a>${more}${buttons}</article>`;

  test('a post of its own is about it', () => {
    expect(at(tweet('meduzaproject'))).toEqual(['like']);
    expect(at(tweet('MeduzaProject', '<a href="/nasa">@nasa</a>'))).toEqual(['like']);
  });
  test('a reply of somebody else is about them, and about what it links to', () => {
    expect(at(tweet('anna'))).toEqual(['like: https://x.com/anna https://x.com/anna/status/2']);
    expect(at(tweet('anna', `<a href="${LINK}">m</a>`))).toEqual([`like: https://x.com/anna https://x.com/anna/status/2 ${LINK}`]);
  });
  test('one that names it may be its own', () => {
    expect(at(tweet('anna', '<a href="/meduzaproject">@meduzaproject</a>'))).toEqual(['like']);
    expect(at(tweet('anna', '<div data-testid="User-Name">Meduza@meduzaproject</div>'))).toEqual(['like']);
  });
  test('an account that is proposed is another; the button at the top is its own', () => {
    const cell = (name: string): string => `<div data-testid="UserCell"><a href="/${name}">N</a><a href="/${name}">@${name}</a><button id="x" data-testid="1-follow">Follow</button></div>`;
    expect(at(cell('nasa'), 'https://x.com/meduzaproject')).toEqual(['follow: https://x.com/nasa']);
    expect(at(cell('meduzaproject'), 'https://x.com/meduzaproject')).toEqual(['follow']);
    expect(at('<div><a href="/anna">Anna</a><a href="/boris">Boris</a><button id="x" data-testid="1-follow">Follow</button></div>', 'https://x.com/meduzaproject')).toEqual(['follow']);
  });
  test('a menu belongs to the post that it was opened from', () => {
    const menu = '<div role="menu"><div role="menuitem" data-testid="retweetConfirm" id="x">Repost</div></div>';
    expect(at(menu, undefined, ['https://x.com/anna'])).toEqual(['share: https://x.com/anna']);
    expect(at(menu, undefined, ['https://x.com/meduzaproject', 'https://x.com/anna'])).toEqual(['share']);
    expect(at(menu)).toEqual(['share']);
  });
  test('all is about the page where it is not known whose it is, or where posts need not name their author', () => {
    expect(at(tweet('anna'), undefined, [], { ...ACCOUNT, accounts: [] })).toEqual(['like']);
    const onTelegram = { ...signsFor('telegram'), accounts: ['telegram:meduzalive'] };
    expect(at('<div class="Message"><a href="https://t.me/other">@other</a><span class="message-reaction" id="x">3</span></div>', 'https://web.telegram.org/a/#@meduzalive', [], onTelegram)).toEqual(['like']);
  });
});

describe('on a listed account elsewhere', () => {
  const LISTED: Record<string, [platform: string, accounts: string[], url: string]> = {
    youtube: ['youtube', ['youtube:currenttimetv', 'youtube:u/currenttimetv'], 'https://www.youtube.com/@currenttimetv/community'],
    vk: ['vk', ['vk:meduzaproject', 'vk:club76982440'], 'https://vk.com/meduzaproject'],
    telegram: ['telegram', ['telegram:meduzalive'], 'https://t.me/meduzalive/123?comment=5'],
    facebook: ['facebook', ['facebook:meduzaproject'], 'https://www.facebook.com/meduzaproject'],
    mastodon: ['mastodon', ['mastodon:meduza@social.example'], 'https://social.example/@meduza'],
    bluesky: ['bluesky', ['bluesky:meduza.io'], 'https://bsky.app/profile/meduza.io'],
  };
  const acts = (at: string, body: string): string[] => {
    const [platform, accounts, url] = LISTED[at] as [string, string[], string];
    return pressAttempts(pathTo(pageOf(body, url), '#x'), { ...signsFor(platform), accounts }, true).map(({ act, links }) => (links === null ? act : `${act} of another`));
  };
  const like = '<button id="x" aria-label="Like">3</button>';
  const reply = '<button id="x" aria-label="Reply">3</button>';

  test.each([
    ['a comment on YouTube', 'youtube', (inside: string) => `<ytd-comment-view-model><a href="/@anna">@anna</a><a href="/watch?v=1&lc=2">1 h</a>${inside}</ytd-comment-view-model>`],
    ['a comment on VK, whose address is that of the post', 'vk', (inside: string) => `<div class="post"><a href="/meduzaproject">Meduza</a><div class="reply"><a href="/id123">Anna</a><a href="/wall-76982440_1?reply=2">1 h</a>${inside}</div></div>`],
    ['a comment on a page of t.me', 'telegram', (inside: string) => `<div class="tgme_widget_message"><a href="https://t.me/anna_g">Anna</a><a href="https://t.me/meduzalive/123?comment=5">1 h</a>${inside}</div>`],
    ['a comment on Facebook', 'facebook', (inside: string) => `<div role="article"><a href="/meduzaproject">Meduza</a><div role="article"><a href="https://www.facebook.com/anna.g?comment_id=Y2">Anna</a><a href="/anna.g">Anna</a><a href="/meduzaproject/posts/1?comment_id=2">1 h</a>${inside}</div></div>`],
    ['an answer on Mastodon', 'mastodon', (inside: string) => `<div class="status__wrapper"><div class="status"><a href="/@anna@other.example">Anna</a><a href="/@anna@other.example/1">1 h</a>${inside}</div></div>`],
    ['an answer on Bluesky', 'bluesky', (inside: string) => `<div data-testid="postThreadItem-by-anna.example"><a href="/profile/anna.example">Anna</a><a href="/profile/anna.example/post/1">1 h</a>${inside}</div>`],
  ] as [string, string, (inside: string) => string][])('%s: liking it is no like of the publisher, answering it is a comment there', (_, at, post) => {
    expect(acts(at, post(like))).toEqual(['like of another']);
    expect(acts(at, post(reply))).toEqual(['comment']);
  });
  test.each([
    ['what it wrote on YouTube, by its handle', 'youtube', `<ytd-comment-view-model><a href="/@CurrentTimeTV">@CurrentTimeTV</a>${like}</ytd-comment-view-model>`],
    ['a comment that names it', 'youtube', `<ytd-comment-view-model><a href="/@anna">@anna</a><a href="/@CurrentTimeTV">@CurrentTimeTV</a>${like}</ytd-comment-view-model>`],
    ['a post of its own on VK, by its number', 'vk', `<div class="post"><a href="/wall-76982440_1">1 h</a>${like}</div>`],
    ['a post on VK that is passed on by it', 'vk', `<div class="post"><a href="/meduzaproject">Meduza</a><div class="copy_quote"><a href="/anna_g">Anna</a></div>${like}</div>`],
    ['a message in its channel', 'telegram', `<div class="tgme_widget_message"><a href="https://t.me/meduzalive">Meduza</a><a href="https://t.me/nasa">NASA</a>${like}</div>`],
    ['a message by somebody without a name', 'telegram', `<div class="tgme_widget_message"><a href="https://t.me/meduzalive/123?comment=5">1 h</a>${like}</div>`],
    ['its post on Facebook', 'facebook', `<div role="article"><a href="/meduzaproject">Meduza</a>${like}</div>`],
    ['what it boosted on Mastodon', 'mastodon', `<div class="status__wrapper"><div class="status__prepend"><a href="/@meduza">Meduza</a> boosted</div><div class="status"><a href="/@anna@other.example">Anna</a>${like}</div></div>`],
    ['what it reposted on Bluesky', 'bluesky', `<div data-testid="feedItem-by-anna.example"><a href="/profile/meduza.io">Reposted by Meduza</a><a href="/profile/anna.example">Anna</a>${like}</div>`],
  ])('%s is its own', (_, at, body) => expect(acts(at, body)).toEqual(['like']));
});

describe('a comment under a listed video or post, on a page that is nobody’s', () => {
  const acts = (platform: string, url: string, body: string): string[] => pressAttempts(pathTo(pageOf(body, url), '#x'), signsFor(platform), false).map(({ act, links }) => `${act}: ${(links ?? []).filter((link) => /currenttimetv|meduzaproject/.test(link)).length > 0 ? 'listed' : 'others'}`);
  const video = (inside: string): string => `<ytd-watch-flexy><div id="below"><a href="/@currenttimetv">Current Time</a><ytd-comment-view-model><a href="/@anna">@anna</a>${inside}</ytd-comment-view-model></div></ytd-watch-flexy>`;
  test('is liked as its writer’s, and answered as one on the video', () => {
    expect(acts('youtube', 'https://www.youtube.com/watch?v=1', video('<button id="x" aria-label="Like">3</button>'))).toEqual(['like: others']);
    expect(acts('youtube', 'https://www.youtube.com/watch?v=1', video('<button id="x" aria-label="Reply">3</button>'))).toEqual(['comment: listed']);
    expect(acts('vk', 'https://vk.com/feed', `<div class="post"><a href="/meduzaproject">M</a><div class="reply"><a href="/id1">Anna</a><button id="x" aria-label="Like">3</button></div></div>`)).toEqual(['like: others']);
  });
});

describe('a form', () => {
  const sent = (body: string, ownPage = true): string[] => submitAttempts(pageOf(body).querySelector('form') as HTMLFormElement, null, signsFor(), ownPage).map(({ act }) => act);
  test.each([
    ['a newsletter by its name', '<form action="/newsletter"><input name="a"></form>', ['subscribe']],
    ['a newsletter by its one field', '<form><input type="email"><button>OK</button></form>', ['subscribe']],
    ['comments', '<form id="commentform"><textarea name="text"></textarea></form>', ['comment']],
    ['comments by their field', '<form><textarea placeholder="Your comment"></textarea></form>', ['comment']],
    ['a letter', '<form class="wpcf7-form"><input name="your-name"><textarea></textarea></form>', ['contact']],
    ['a letter by its fields', '<form><input name="who"><input type="email"><textarea name="text"></textarea></form>', ['contact']],
    ['a payment', '<form action="https://pay.example/donate"><input name="sum"></form>', ['donate']],
    ['a payment by PayPal', '<form action="https://www.paypal.com/cgi-bin/webscr"><input type="hidden" name="cmd"><input type="image" alt="Pay"></form>', ['donate']],
    ['one by an address without its scheme, with a field that is called like it', '<form action="//yoomoney.ru/quickpay/confirm.xml"><input type="hidden" name="action"><input type="submit" value="Перевести"></form>', ['donate']],
    ['one under the older name', '<form action="https://money.yandex.ru/quickpay/shop.xml"><input name="sum"></form>', ['donate']],
    ['a share page', `<form action="https://vk.com/share.php"><input type="hidden" name="url" value="${LINK}"><button>VK</button></form>`, ['share']],
    ['a share page of any server', `<form action="https://toots.garden-club.example/share"><textarea name="text">${LINK}</textarea><button>Toot</button></form>`, ['share', 'share']],
    ['a share page without an address', '<form action="https://vk.com/share.php"><button>VK</button></form>', ['share']],
    ['a comment with a link shares it too', `<form id="commentform"><textarea name="text">${LINK}</textarea></form>`, ['share', 'comment']],
  ])('%s', (_, body, acts) => {
    expect(sent(body)).toEqual(acts);
  });
  test.each([
    ['a search on a site to pay on', '<form action="https://www.patreon.com/find"><input name="q"></form>'],
    ['a form without an address on no page to pay on', '<form action=""><input name="sum"></form>'],
    ['a page to share from on any server, without a link', '<form action="https://toots.garden-club.example/share"><input name="text" value="Hello"></form>'],
    ['a search', '<form role="search"><input type="search" name="q"></form>'],
    ['a search without a role', '<form action="/find"><input name="q"></form>'],
    ['a login', '<form action="/login"><input type="email"><input type="password"></form>'],
    ['a filter', '<form class="filter"><input name="year"></form>'],
    ['a poll', '<form><input type="radio" name="a"><button>Vote</button></form>'],
  ])('nothing for %s', (_, body) => {
    expect(sent(body)).toEqual([]);
  });
  test('of somebody else is no act on a publisher', () => {
    expect(sent('<form action="/newsletter"><input type="email"></form>', false)).toEqual([]);
    expect(sent('<form action="https://www.paypal.com/cgi-bin/webscr"></form>', false)).toEqual([]);
    expect(sent(`<form action="https://vk.com/share.php"><input type="hidden" name="url" value="${LINK}"></form>`, false)).toEqual(['share']);
    expect(sent(`<form method="get" action="https://vk.com/share.php"><input name="url" value="${LINK}"></form>`, false), 'a form of this kind is no search').toEqual(['share']);
    expect(sent(`<form action="https://vk.com/share.php"><input name="url" autocomplete="current-password" value="${LINK}"></form>`, false), 'no secret is read').toEqual([]);
  });
});

describe('a key', () => {
  const enter: Key = { key: 'Enter', shift: false, command: false, composing: false };
  const keyed = (body: string, key: Partial<Key>, platform: string | null = null): string[] =>
    keyAttempts(pathTo(pageOf(body), '#x'), { ...enter, ...key }, signsFor(platform), true).map(({ act, ownClick }) => act + (ownClick ? ' by own key' : ''));
  const message = `<div id="x" class="input-message-input" contenteditable="true">${LINK}</div>`;

  test('sends a message where Enter sends', () => {
    expect(keyed(message, {}, 'telegram')).toEqual(['share by own key', 'comment by own key']);
  });
  test.each([['with Shift', { shift: true }], ['while composing', { composing: true }], ['of another kind', { key: 'a' }], ['Space', { key: ' ' }]])('%s writes', (_, key) => {
    expect(keyed(message, key, 'telegram')).toEqual([]);
  });
  test('Enter is a new line where we don’t know better, and with Ctrl it sends', () => {
    expect(keyed(message, {})).toEqual([]);
    expect(keyed(message, { command: true })).toEqual(['share by own key', 'comment by own key']);
  });
  test('presses the button that has the focus', () => {
    expect(keyed('<button id="x">Share</button>', {})).toEqual(['share']);
    expect(keyed('<button id="x">Share</button>', { key: ' ' })).toEqual(['share']);
    expect(keyed('<button id="x">Share</button>', { key: 'Tab' })).toEqual([]);
  });
  test('Space scrolls on a link, and presses one that is a button', () => {
    const link = (role: string): string => `<a id="x" ${role} href="https://t.me/share/url?url=${encodeURIComponent(LINK)}">Share</a>`;
    expect(keyed(link(''), { key: ' ' })).toEqual([]);
    expect(keyed(link('role="link"'), { key: ' ' })).toEqual([]);
    expect(keyed(link(''), {})).toEqual(['share']);
    expect(keyed(link('role="button"'), { key: ' ' })).toEqual(['share']);
  });
});

describe('a frame that is there for one act', () => {
  const inFrame = (body: string, only: 'like' | 'comment'): string[] => pressAttempts(pathTo(pageOf(body), '#x'), { ...signsFor(), only }, true).map(({ act }) => act);
  test('any control does it', () => {
    expect(inFrame('<div onclick=""><span id="x">12</span></div>', 'like')).toEqual(['like']);
    expect(inFrame('<button id="x">Share</button>', 'like'), 'unless its name says another').toEqual(['share']);
  });
  test('not what is no control, and not taking it back', () => {
    expect(inFrame('<p id="x">12 people</p>', 'like')).toEqual([]);
    expect(inFrame('<button id="x" aria-pressed="true">♥</button>', 'like')).toEqual([]);
  });
  test('what is written is done by sending only', () => {
    expect(inFrame('<textarea></textarea><button id="x">Post</button>', 'comment')).toEqual(['comment']);
    expect(inFrame('<textarea></textarea><button id="x">Newest first</button>', 'comment')).toEqual([]);
    expect(inFrame('<a id="x" href="#login">Log in</a>', 'comment')).toEqual([]);
  });
  test('a form in it is what the frame is there for', () => {
    const form = pageOf('<form id="f"><input name="entry.1"></form>').querySelector<HTMLFormElement>('#f');
    expect(form && submitAttempts(form, null, { ...signsFor(), only: 'contact' }, true).map(({ act }) => act)).toEqual(['contact']);
    expect(form && submitAttempts(form, null, { ...signsFor(), only: 'like' }, true)).toEqual([]);
    expect(form && submitAttempts(form, null, { ...signsFor(), only: 'contact' }, false)).toEqual([]);
  });
});

describe('a comment outside of any form', () => {
  const box = (text: string) => `<div><div contenteditable="true">${text}</div><button id="x" type="button">Post</button></div>`;
  test('is sent by the button beside it on a publisher’s own page', () => {
    expect(pressed(box('Hello'))).toEqual(['comment']);
  });
  test('and by a button that sends no form, in a form too', () => {
    expect(pressed(`<form>${box('Hello')}</form>`)).toEqual(['comment']);
  });
  test('is none where nothing is written, elsewhere, or where the form is looked at when it is sent', () => {
    expect(pressed(box(''))).toEqual([]);
    expect(pressed(box('Hello'), false)).toEqual([]);
    expect(pressed(`<form>${box('Hello').replace(' type="button"', '')}</form>`)).toEqual([]);
    expect(pressed('<input type="search" value="ferry"><button id="x">Post</button>')).toEqual([]);
  });
});

describe('a comment under a post in a feed', () => {
  const post = (link: string, inside: string): string => `<article><a href="${link}">a</a>${inside}</article>`;
  const enter: Key = { key: 'Enter', shift: false, command: false, composing: false };
  const field = '<form><textarea id="x">Hello</textarea></form>';
  const entered = (body: string, platform: string | null): string[] => keyAttempts(pathTo(pageOf(body), '#x'), enter, signsFor(platform), false).map(({ act, links, ownClick }) => `${act}: ${String(links)} ${ownClick}`);

  test('is on whom the post names, by a button and by Enter', () => {
    expect(pressed(post(LINK, '<textarea>Hello</textarea><div role="button" id="x">Post</div>'), false)).toEqual([`comment: ${LINK}`]);
    expect(entered(post(LINK, field), 'instagram')).toEqual([`comment: ${LINK} true`]);
  });
  test('is none where nothing is written, where no post is marked, and where Enter is a new line', () => {
    expect(pressed(post(LINK, '<textarea></textarea><div role="button" id="x">Post</div>'), false)).toEqual([]);
    expect(pressed(`<main><a href="${LINK}">a</a><textarea>Hello</textarea><div role="button" id="x">Post</div></main>`, false)).toEqual([]);
    expect(entered(post(LINK, field), null)).toEqual([]);
  });
  test('by a form that says so', () => {
    const form = pageOf(post(LINK, '<form id="comments"><textarea></textarea></form>')).querySelector<HTMLFormElement>('form');
    expect(form && submitAttempts(form, null, signsFor(), false).map(({ act, links }) => `${act}: ${String(links)}`)).toEqual([`comment: ${LINK}`]);
  });
  test('is opened by a button first: what is agreed to there is still to be written', () => {
    const opens = (body: string): unknown[] => pressAttempts(pathTo(pageOf(body), '#x'), signsFor(), true).map((attempt) => attempt.opens);
    expect(opens('<button id="x">Reply</button>')).toEqual([true]);
    expect(opens('<div><textarea>Hello</textarea><button id="x">Reply</button></div>')).toEqual([undefined]);
    expect(opens('<button id="x">Like</button>')).toEqual([undefined]);
  });
});
