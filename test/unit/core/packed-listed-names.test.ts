/** A listing that is called like its publisher has its name from there; every other keeps its own. */
import { expect, test } from 'vitest';
import { putPublishersNames, withoutPublishersNames } from '../../../core/packed-listed-names.ts';

const publishers = { courier: { name: 'The Courier' } };
const entries = [{ publisher: 'courier', name: 'The Courier' }, { publisher: 'courier', name: 'Courier Ltd' }, { publisher: null, name: 'The Courier' }, { publisher: 'gone', name: 'Gone' }];

test('only the name that its publisher has is left out, and it comes back', () => {
  const list = withoutPublishersNames({ regime: 'no-law', entries }, publishers);
  expect(list.entries.map(({ name }) => name)).toEqual(['', 'Courier Ltd', 'The Courier', 'Gone']);
  const read = structuredClone(list);
  putPublishersNames(read, publishers);
  expect(read).toEqual({ regime: 'no-law', entries });
});
