import { describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../../core/acts/attempt.ts';
import type { GuardAct } from '../../../data/schema.ts';
import { agreements } from '../../../browser/guard-agreed.ts';
import { onLinksOnly, verdictsFor } from '../../../browser/guard-verdicts.ts';

const element = {} as Element;
const attempt = (act: GuardAct, links: string[] | null): Attempt => ({ act, element, links, ownClick: false });
const start = { own: ['share'] as GuardAct[], publisher: 'meduza', accounts: [], links: true, sites: [], endpoints: [], names: {}, only: null };
const has = (key: string): boolean => key === 'meduza.io';
const LISTED = 'https://meduza.io/a';

describe('a verdict', () => {
  test('on the page itself is known at once', () => {
    const verdicts = verdictsFor(start, has, async () => []);
    expect(verdicts.of(attempt('share', null))).toBe('speak');
    expect(verdicts.of(attempt('like', null))).toBe('pass');
  });
  test('on links that the filter doesn’t know is to pass, and nobody is asked', async () => {
    const ask = vi.fn(async () => ['share'] as GuardAct[]);
    const verdicts = verdictsFor(start, has, ask);
    expect(verdicts.of(attempt('share', ['https://news.example/']))).toBe('pass');
    await verdicts.ask(attempt('share', ['https://news.example/']));
    expect(ask).not.toHaveBeenCalled();
  });
  test('on others is asked for once, with those links only', async () => {
    const ask = vi.fn(async () => ['share'] as GuardAct[]);
    const verdicts = verdictsFor(start, has, ask);
    const one = attempt('share', ['https://news.example/', LISTED]);
    expect(verdicts.of(one)).toBe('maybe');
    await verdicts.ask(one);
    await verdicts.ask(one);
    expect(ask.mock.calls).toEqual([[[LISTED]]]);
    expect(verdicts.of(one)).toBe('speak');
    expect(verdicts.of(attempt('like', [LISTED]))).toBe('pass');
  });
  test('is to pass, unasked, for a reader whom no law could reach', () => {
    const verdicts = verdictsFor({ ...start, links: false }, has, async () => ['share']);
    expect(verdicts.of(attempt('share', [LISTED]))).toBe('pass');
    expect(verdicts.of(attempt('share', null))).toBe('speak');
  });
  test('through a redirector too', () => {
    expect(verdictsFor(start, has, async () => []).of(attempt('share', [`https://vk.com/away.php?to=${encodeURIComponent(LISTED)}`]))).toBe('maybe');
  });
  test('that the background did not give is no "nothing": it is asked again', async () => {
    const ask = vi.fn(async (): Promise<GuardAct[] | undefined> => ['share']).mockResolvedValueOnce(undefined);
    const verdicts = verdictsFor(start, has, ask);
    await verdicts.ask(attempt('share', [LISTED]));
    expect(verdicts.of(attempt('share', [LISTED]))).toBe('maybe');
    await verdicts.ask(attempt('share', [LISTED]));
    expect(verdicts.of(attempt('share', [LISTED]))).toBe('speak');
  });
  test('after the page went on to another address holds for links, and for nobody’s page', async () => {
    const verdicts = verdictsFor(start, has, async () => ['share']);
    await verdicts.ask(attempt('share', [LISTED]));
    const moved = onLinksOnly(verdicts);
    expect([moved.ownPage, moved.of(attempt('share', null)), moved.of(attempt('share', [LISTED]))]).toEqual([false, 'pass', 'speak']);
  });
  test('is about the links or, without any, the page’s own publisher', () => {
    const verdicts = verdictsFor(start, has, async () => []);
    expect(verdicts.about(attempt('share', ['https://news.example/', LISTED]))).toEqual([LISTED]);
    expect(verdicts.about(attempt('share', null))).toEqual(['meduza']);
  });
});

describe('what was agreed to', () => {
  test('holds for the same act on the same publisher, for the menu that it opened, and not for long', () => {
    const agreed = agreements();
    agreed.note(attempt('share', null), [], 0, false);
    expect(agreed.has(attempt('share', null), [], 30_000)).toBe(true);
    expect(agreed.has(attempt('copy-link', null), [], 30_000)).toBe(true);
    expect(agreed.has(attempt('share', null), [], 60_001)).toBe(false);
    expect(agreed.has(attempt('share', null), [LISTED], 30_000)).toBe(false);
    expect(agreed.has(attempt('like', null), [], 0)).toBe(false);
  });
  test('a link that was copied is not shared yet; following and subscribing are one', () => {
    const agreed = agreements();
    agreed.note(attempt('copy-link', null), [], 0, true);
    expect(agreed.has(attempt('copy-link', null), [], 1)).toBe(true);
    expect(agreed.has(attempt('share', null), [], 1)).toBe(false);
    agreed.note(attempt('follow', null), [], 0, false);
    expect(agreed.has(attempt('subscribe', null), [], 1)).toBe(true);
  });
  test('holds for no other publisher to whose page the same tab went on', () => {
    const agreed = agreements();
    agreed.note({ ...attempt('comment', null), opens: true }, ['meduza'], 0, false);
    expect(agreed.has(attempt('comment', null), ['belsat'], 1)).toBe(false);
    expect(agreed.has(attempt('comment', null), ['meduza'], 1)).toBe(true);
  });
  test('a like is over at once, unless the reader’s own press is still to come', () => {
    const agreed = agreements();
    agreed.note(attempt('like', null), [], 0, false);
    expect(agreed.has(attempt('like', null), [], 6_000)).toBe(false);
    agreed.note(attempt('like', null), [], 0, true);
    expect(agreed.has(attempt('like', null), [], 6_000)).toBe(true);
  });
  test('a comment whose field was opened may be written at leisure; a letter is written in a field like any', () => {
    const agreed = agreements();
    agreed.note({ ...attempt('comment', null), opens: true }, [], 0, false);
    expect(agreed.has(attempt('comment', null), [], 300_000)).toBe(true);
    expect(agreed.has(attempt('contact', null), [], 1)).toBe(false);
    agreed.note({ ...attempt('contact', [LISTED]), opens: true }, [LISTED], 0, false);
    expect(agreed.has(attempt('comment', [LISTED]), [LISTED], 300_000)).toBe(true);
    const sent = agreements();
    sent.note(attempt('comment', null), [], 0, false);
    expect(sent.has(attempt('comment', null), [], 300_000)).toBe(false);
  });
  test('a letter that was sent allows no comment, and one that was written no second one', () => {
    const sent = agreements();
    sent.note(attempt('contact', null), [], 0, false);
    expect(sent.has(attempt('comment', null), [], 1)).toBe(false);
    const opened = agreements();
    opened.note({ ...attempt('comment', null), opens: true }, [], 0, false);
    expect(opened.has(attempt('comment', null), [], 60_000)).toBe(true);
    expect(opened.has(attempt('comment', null), [], 61_000), 'the steps of the same press').toBe(true);
    expect(opened.has(attempt('comment', null), [], 120_000)).toBe(false);
  });
});
