import { expect, test } from 'vitest';
import { sameDocument, samePage } from '../../../browser/same-document.ts';

test('two addresses of one document differ at most in their fragment', () => {
  expect(sameDocument('https://meduza.io/a#b', 'https://meduza.io/a')).toBe(true);
  expect(sameDocument('https://meduza.io/a', 'https://meduza.io/b')).toBe(false);
});

test('the chat that Telegram’s web clients name behind the "#" makes another page', () => {
  expect(samePage('https://web.telegram.org/k/#@meduzalive', 'https://web.telegram.org/k/#@anna_of_the_garden')).toBe(false);
  expect(samePage('https://web.telegram.org/a/', 'https://web.telegram.org/a/#@meduzalive')).toBe(false);
  expect(samePage('https://web.telegram.org/a/#@meduzalive', 'https://web.telegram.org/a/#@meduzalive')).toBe(true);
  expect(samePage('https://t.me/s/meduzalive#top', 'https://t.me/s/meduzalive')).toBe(true);
  expect(samePage('https://web.telegram.org.evil.example/#a', 'https://web.telegram.org.evil.example/#b')).toBe(true);
});
