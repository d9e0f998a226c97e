/** Whom "he", "she", "they" and "the ministry" mean, and when that stays open. */
import { describe, expect, test } from 'vitest';
import { sourcingOf } from '../said.ts';

function speakers(text: string): (string | null)[] {
  const { sources, attributions } = sourcingOf(text);
  const names = new Map(sources.map(({ id, name, text: words }) => [id, name ?? words]));
  return attributions.map(({ source }) => (source === null ? null : (names.get(source) ?? null)));
}

describe('he and she', () => {
  test('are the last speaker of the paragraph', () => {
    expect(speakers('Minister Colm Hart said he and Ada Stone had met. He said the pier was safe.')).toEqual(['Colm Hart', 'Colm Hart']);
  });
  test('or the last person named in it', () => {
    expect(speakers('Mayor Ada Stone opened the pier. She said it was safe.')).toEqual(['Ada Stone']);
  });
  test('reach back to the paragraph before', () => {
    expect(speakers('Mayor Ada Stone said the pier was safe.\n\nShe added that it was cheap.')).toEqual(['Ada Stone', 'Ada Stone']);
  });
  test('but not farther, and not to somebody of the other sex', () => {
    expect(speakers('Mayor Ada Stone said the pier was safe.\n\nThe wind rose.\n\nShe added that it was cheap.')).toEqual(['Ada Stone', null]);
    expect(speakers('Mayor Ada Stone and Mary Hart met. He said the pier was safe.')).toEqual([null]);
  });
  test('stay open where nobody is named', () => expect(speakers('He said the pier was safe.')).toEqual([null]));
});

describe('it and they', () => {
  test('are the body that spoke last', () => {
    expect(speakers('The Harbour Ministry said the pier was safe. It said the pier was cheap.')).toEqual(['Harbour Ministry', 'Harbour Ministry']);
    expect(speakers('Experts said the pier was safe. They said it was cheap.')).toEqual(['Experts', 'Experts']);
  });
  test('and never a person', () => expect(speakers('Mayor Ada Stone said the pier was safe. It said so on the door.')).toEqual(['Ada Stone', null]));
});

describe('an office', () => {
  test('is the one person who holds it', () => expect(speakers('Mayor Ada Stone opened the pier. “It is safe,” the mayor said.')).toEqual(['Ada Stone']));
  test('not one of two', () => expect(speakers('Mayor Ada Stone met Mayor Colm Hart. “It is safe,” the mayor said.')).toEqual([null]));
});
