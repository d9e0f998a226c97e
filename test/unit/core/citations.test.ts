import { describe, expect, test } from 'vitest';
import { collectCitations, someLinked, someRead } from '../../../core/citations.ts';
import { source } from '../../fixtures/records.ts';

const sources = { a: source('a'), b: source('b', { access: 'unread', checked: null, gist: 'b' }), none: source('none', { url: null }) };

describe('numbers for sources', () => {
  test('count up in the order of asking, each address once', () => {
    const citations = collectCitations();
    expect(citations.refs(['b', 'a'], sources)).toEqual([0, 1]);
    expect(citations.refs(['a', 'a'], sources)).toEqual([1]);
    expect(citations.refs(['x'], { x: source('b') })).toEqual([0]);
    expect(citations.list().map(({ url }) => url)).toEqual(['https://source.example/b', 'https://source.example/a']);
  });
  test('are none for a source without an address and for a key that leads nowhere', () => {
    const citations = collectCitations();
    expect(citations.refs(['none', 'gone', 'constructor'], sources)).toEqual([]);
    expect(citations.list()).toEqual([]);
  });
  test('what one record read is read', () => {
    const citations = collectCitations();
    citations.refs(['b'], sources);
    citations.refs(['x'], { x: source('b', { checked: '2026-11-01' }) });
    citations.refs(['y'], { y: source('b', { access: 'unread', checked: null }) });
    expect(citations.list()).toEqual([{ url: 'https://source.example/b', title: 'Source b', access: 'read', checked: '2026-11-01', gist: 'b' }]);
  });
  test('and read again later is later', () => {
    const citations = collectCitations();
    citations.refs(['x'], { x: source('b', { checked: '2026-11-01' }) });
    citations.refs(['y'], { y: source('b', { checked: '2026-05-01' }) });
    expect(citations.list()[0]?.checked).toBe('2026-11-01');
  });
  test('the list is the caller’s own', () => {
    const citations = collectCitations();
    citations.refs(['a'], sources);
    citations.list().pop();
    expect(citations.list()).toHaveLength(1);
  });
});

test('read, and there at all', () => {
  expect(someRead(['a', 'b'], sources)).toBe(true);
  expect(someRead(['b'], sources)).toBe(false);
  expect(someRead(['none'], sources)).toBe(false);
  expect(someLinked(['b'], sources)).toBe(true);
  expect(someLinked(['none', 'gone'], sources)).toBe(false);
});
