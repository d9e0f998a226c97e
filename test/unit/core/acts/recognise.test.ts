import { describe, expect, test } from 'vitest';
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
    ['a download', '<a id="x" href="/a.pdf" download>PDF</a>', 'save: https://news.example/a.pdf'],
    ['a donation, before the way there', '<a id="x" href="/support">Donate</a>', 'donate'],
    ['a page to pay on', '<a id="x" href="https://www.patreon.com/somebody">Here</a>', 'donate'],
    ['a letter to the house', '<a id="x" href="mailto:desk@news.example">Write</a>', 'contact'],
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
    ['a comment with a link shares it too', `<form id="commentform"><textarea name="text">${LINK}</textarea></form>`, ['share', 'comment']],
  ])('%s', (_, body, acts) => {
    expect(sent(body)).toEqual(acts);
  });
  test.each([
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
