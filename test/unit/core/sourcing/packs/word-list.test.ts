import { describe, expect, test } from 'vitest';
import { WordTags } from '../../../../../core/sourcing/packs/word-list.ts';

describe('word lists', () => {
  const tags = new WordTags();
  tags.add('minister police', 1);
  tags.add('minister* *speaker', 2);
  tags.add('police', 4);
  tags.add('!ministerial', 2);

  test.each([
    ['police', 5],
    ['minister', 1],
    ['ministers', 2],
    ['loudspeaker', 2],
    ['speaker', 2],
    ['ministerspeaker', 2],
    ['mini', 0],
    ['ministerial', 0],
    ['ministerially', 2],
    ['', 0],
  ])('%j: %i', (word, tag) => expect(tags.of(word)).toBe(tag));
  test('answers the same twice', () => expect([tags.of('ministers'), tags.of('ministers')]).toEqual([2, 2]));
});
