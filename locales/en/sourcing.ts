/** Words about where a text's reporting comes from. */
import type { CreditForm, OutboundLink, SourceKind } from '../../core/sourcing/sourcing.ts';
import { counter } from '../plural.ts';

const { form } = counter('en');

export const sourcing = {
  title: 'Sourcing',
  asPageSays: 'found in the text',
  tally: {
    agencies: (n: number): string => form(n, { one: 'wire agency', other: 'wire agencies' }),
    statements: (n: number): string => form(n, { one: 'statement', other: 'statements' }),
    people: (n: number): string => form(n, { one: 'person', other: 'people' }),
    unnamed: (_n: number): string => 'unnamed',
    others: (n: number): string => form(n, { one: 'other', other: 'others' }),
  },
  forms: { 'text-credit': 'Wire credit', dateline: 'Dateline', byline: 'Byline', 'photo-credit': 'Photo' } satisfies Record<CreditForm, string>,
  quoted: 'Quoted',
  paraphrased: 'Paraphrased',
  mentioned: 'Named',
  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    statement: 'Statement',
    anonymous: 'Not named',
    vague: 'Not named',
    media: 'Other media',
    document: 'Document',
    'social-post': 'Post',
  } satisfies Record<SourceKind, string>,
  anonymous: 'An unnamed source',
  vague: 'No one in particular',
  agenciesUnnamed: 'Agencies, not named',
  spokesperson: (name: string): string => `through ${name}`,
  via: (name: string): string => `through ${name}`,
  times: (quoted: number, paraphrased: number): string | null => {
    const parts = [
      ...(quoted > 0 ? [`quoted ${times(quoted)}`] : []),
      ...(paraphrased > 0 ? [`paraphrased ${times(paraphrased)}`] : []),
    ];
    return quoted + paraphrased < 2 ? null : parts.join(', ');
  },
  reason: (reason: string): string => `reason given: ${reason}`,
  noReason: 'no reason is given',
  declined: 'asked, gave no answer',
  photoNote: 'Photo',
  placeOnly: 'where it was written; no agency is named there',
  translated: 'Translated',
  republished: 'Taken over from',
  contributors: 'With help of',
  none: 'No credit and no source was found in this text. That does not mean it has none.',
  onlyCredits: 'For this language only credits and datelines are read.',
  cutOff: 'The page holds only part of the text; a closing credit may be missing.',
  showAll: (n: number): string => `Show all ${n}`,
  links: {
    title: 'Links in the text',
    kinds: { embedded: 'Embedded posts and players', primary: 'Primary sources', publisher: 'Other publishers', other: 'Other sites', own: 'Its own pages' } satisfies Record<OutboundLink['kind'] | 'embedded', string>,
  },
  carried: {
    title: 'Who carries the text',
    caption: (n: number): string => `In how many of its ${n} paragraphs each kind of source speaks`,
    kind: 'Kind of source',
    paragraphs: 'Paragraphs',
    kinds: {
      person: 'Named people',
      organisation: 'Organisations',
      statement: 'Statements',
      anonymous: 'Unnamed sources',
      vague: 'No one in particular',
      media: 'Other media',
      document: 'Documents',
      'social-post': 'Posts',
      unstated: 'Speaker not stated',
    } satisfies Record<SourceKind | 'unstated', string>,
  },
};

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}
