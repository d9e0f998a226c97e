import { describe, expect, test } from 'vitest';
import { collectCitations } from '../../../../core/citations.ts';
import { publisherCard } from '../../../../core/publisher/card.ts';
import { publisher, recordIndex } from '../../../fixtures/records.ts';

const index = recordIndex({
  publishers: [
    publisher('radio', {
      name: 'Radio', otherNames: ['R'], kind: { value: 'public-service', from: ['a'], asOf: '2026-03' }, kindBasis: 'By a list.',
      owner: { value: 'Its owner', from: ['unread'], asOf: '2025-12' }, founded: { value: 1950, from: [], asOf: null },
      state: { value: 'active', from: ['a'], asOf: null }, note: 'A note.', noteFrom: ['a'],
    }),
    publisher('radio-north', { name: 'Radio North', parent: 'radio' }),
    publisher('orphan', { parent: 'gone' }),
  ],
});

describe('a card', () => {
  const citations = collectCitations();
  const card = publisherCard('radio', index, citations);
  test('shows facts with their sources', () => {
    expect(card).toMatchObject({ id: 'radio', name: 'Radio', otherNames: ['R'], parent: null, kindBasis: 'By a list.', state: 'active', note: 'A note.' });
    expect(card.kind).toEqual({ value: 'public-service', asOf: '2026-03', verified: true, citations: [0] });
    expect(citations.list()[0]?.url).toBe('https://source.example/radio-a');
  });
  test('marks what nobody read, and what has no source', () => {
    expect(card.owner).toMatchObject({ verified: false, citations: [1] });
    expect(card.founded).toMatchObject({ value: 1950, verified: false, citations: [] });
    expect(card.noteVerified).toBe(true);
  });
  test('is as old as its oldest dated fact', () => expect(card.asOf).toBe('2025-12'));
  test('says what is not known', () => expect(card).toMatchObject({ funding: null, country: null, seat: null, languages: null, reach: null }));

  test('of a service names its parent and takes nothing over', () => {
    const north = publisherCard('radio-north', index, collectCitations());
    expect(north.parent).toEqual({ id: 'radio', name: 'Radio' });
    expect(north).toMatchObject({ kind: null, owner: null, founded: null, state: null, note: null, asOf: null });
  });
  test('of a publisher whose parent is missing', () => expect(publisherCard('orphan', index, collectCitations()).parent).toBeNull());
});
