import { describe, expect, test } from 'vitest';
import { keyAttempts, type Key } from '../../../../core/acts/recognise.ts';
import { focusAttempts } from '../../../../core/acts/shortcut.ts';
import { pageOf, pathTo, signsFor } from './page.ts';

const AUTHOR = 'https://x.com/meduzaproject';
const LIKE = '<button data-testid="like" aria-label="12 Likes. Like">12</button>';
const post = (buttons: string, inside = ''): string => `<article id="x" data-testid="tweet" tabindex="0"><a href="${AUTHOR}">Meduza</a>${inside}${buttons}</article>`;

const keyed = (body: string, key: string, more: Partial<Key> = {}, platform = 'x', ownPage = false): string[] =>
  keyAttempts(pathTo(pageOf(body, 'https://x.com/home'), '#x'), { key, shift: false, command: false, composing: false, ...more }, signsFor(platform), ownPage).map(({ act, links, ownClick }) => `${act}: ${String(links)} ${ownClick}`);

describe('a key of the platform', () => {
  test('does to the post that has the focus what its button would, by the reader’s own press', () => {
    expect(keyed(post(LIKE), 'l')).toEqual([`like: ${AUTHOR} true`]);
    expect(keyed(post(LIKE), 'L')).toEqual([`like: ${AUTHOR} true`]);
    expect(keyed(post('<button data-testid="retweet">3</button>'), 't')).toEqual([`share: ${AUTHOR} true`]);
    expect(keyed(post('<button data-testid="reply">3</button>'), 'r')).toEqual([`comment: ${AUTHOR} true`]);
    expect(keyed(post('<button class="icon-button" aria-label="Boost"></button>'), 'b', {}, 'mastodon')).toEqual([`share: ${AUTHOR} true`]);
  });
  test('on a publisher’s own page it is about that publisher, with or without a post around the focus', () => {
    expect(keyed(post(LIKE), 'l', {}, 'x', true)).toEqual(['like: null true']);
    expect(keyed(`<main id="x">${LIKE}</main>`, 'l', {}, 'x', true)).toEqual(['like: null true']);
  });
  test('on a listed account it is about whose post has the focus', () => {
    const reply = `<article id="x" data-testid="tweet" tabindex="0"><a href="/anna">Anna</a>${LIKE}</article>`;
    const at = (body: string): unknown[] => keyAttempts(pathTo(pageOf(body, AUTHOR), '#x'), { key: 'l', shift: false, command: false, composing: false }, { ...signsFor('x'), accounts: ['x:meduzaproject'] }, true).map(({ links }) => links);
    expect(at(reply)).toEqual([['https://x.com/anna']]);
    expect(at(post(LIKE))).toEqual([null]);
  });
  test.each([
    ['one that takes back what was done', post('<button data-testid="unlike" aria-label="13 Likes. Liked">13</button>'), 'l'],
    ['one for a button that the post does not have', post('<button data-testid="retweet">3</button>'), 'l'],
    ['another key', post(LIKE), 'j'],
    ['a key outside of any post', `<main id="x">${LIKE}</main>`, 'l'],
  ])('nothing for %s', (_, body, key) => {
    expect(keyed(body, key)).toEqual([]);
  });
  test('nothing with Control or Shift, while composing, in a field, or where the record names no keys', () => {
    expect(keyed(post(LIKE), 'l', { command: true })).toEqual([]);
    expect(keyed(post(LIKE), 'L', { shift: true })).toEqual([]);
    expect(keyed(post(LIKE), 'l', { composing: true })).toEqual([]);
    expect(keyed(`<article><a href="${AUTHOR}">M</a><input id="x">${LIKE}</article>`, 'l')).toEqual([]);
    expect(keyed(`<article><a href="${AUTHOR}">M</a><div role="textbox" id="x" tabindex="0"></div>${LIKE}</article>`, 'l')).toEqual([]);
    expect(keyed(post(LIKE), 'l', {}, 'vk')).toEqual([]);
  });
  test('what a key could do is known when the post gets the focus', () => {
    const path = pathTo(pageOf(post(LIKE), 'https://x.com/home'), '#x');
    expect(focusAttempts(path, signsFor('x'), false).map(({ act, links }) => `${act}: ${String(links)}`)).toEqual([`like: ${AUTHOR}`]);
    expect(focusAttempts(path, signsFor('vk'), false)).toEqual([]);
  });
});
