import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/publisher/identify.ts';
import { ownNames, sourcingContext } from '../../../core/sourcing-context.ts';
import type { Agency } from '../../../data/schema.ts';
import { families } from '../../fixtures/families.ts';
import { article, publisher, recordIndex } from '../../fixtures/records.ts';

const agency = (id: string, name: string): Agency => ({ id, name, country: '', kind: 'wire', forms: [name], localNames: {}, ambiguousForms: [], note: null });

describe('the page’s own publisher', () => {
  test('goes by all names of itself and of the bodies it belongs to', () => {
    expect(ownNames(identify('https://south.example/', null, families), families)).toEqual(['Wave South', 'Wave Radio', 'WR', 'Радио Волна']);
    expect(ownNames(identify('https://nobody.example/', article({ metadata: { publisher: 'The Harbour' } }), families), families)).toEqual(['The Harbour']);
    expect(ownNames(identify('https://nobody.example/', null, families), families)).toEqual([]);
  });
  test('has the hosts that are wholly its own', () => {
    expect(sourcingContext(identify('https://globe.example/east/1', null, families), families).self.hosts).toEqual(['east-globe.co.example', 'globe.example']);
  });
  test('may be an agency, by its id or its name', () => {
    const index = recordIndex({
      publishers: [publisher('wire', { hosts: ['wire.example'] }), publisher('wire-north', { parent: 'wire', hosts: ['north.example'] }), publisher('other', { name: 'Other Wire', hosts: ['other.example'] }), publisher('paper', { hosts: ['paper.example'] })],
      agencies: [agency('wire', 'A Wire'), agency('ow', 'Other Wire')],
    });
    const own = (url: string) => sourcingContext(identify(url, null, index), index).self.agency;
    expect(own('https://wire.example/')).toBe('wire');
    expect(own('https://north.example/')).toBe('wire');
    expect(own('https://other.example/')).toBe('ow');
    expect(own('https://paper.example/')).toBeNull();
  });
});

describe('other publishers', () => {
  const context = sourcingContext(identify('https://wave.example/', null, families), { ...families, mediaNames: { 'the globe': 'globe' } });
  test('are known by address', () => {
    expect(context.publisherOfUrl('https://globe.example/east/1')).toBe('globe-east');
    expect(context.publisherOfUrl('https://nobody.example/')).toBeNull();
  });
  test('and by the names that mean one of them', () => {
    expect(context.publisherOfName?.('The Globe')).toBe('globe');
    expect(context.publisherOfName?.('The Harbour')).toBeNull();
    expect(context.publisherOfName?.('constructor')).toBeNull();
    expect(sourcingContext(identify('https://wave.example/', null, families), recordIndex({})).publisherOfName?.('The Globe')).toBeNull();
  });
});
