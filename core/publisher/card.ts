/** The facts about a publisher as the card shows them, each with its own sources. Nothing is inherited: a service shows its own facts. */
import type { Publisher } from '../../data/schema.ts';
import { someRead, type Citations } from '../citations.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Fact, PublisherCard } from './finding.ts';

type Stated<T> = { value: T; from: string[]; asOf: string | null } | null;

/** The card of a publisher that is in the records. */
export function publisherCard(id: string, index: RecordIndex, citations: Citations): PublisherCard {
  const record = index.publishers[id] as Publisher;
  const parent = record.parent === undefined ? undefined : index.publishers[record.parent];
  const fact = <T>(stated: Stated<T>): Fact<T> | null =>
    stated && {
      value: stated.value,
      asOf: stated.asOf,
      verified: someRead(stated.from, record.sources),
      citations: citations.refs(stated.from, record.sources),
    };
  const dates = [record.kind, record.owner, record.funding, record.country, record.seat, record.founded, record.languages, record.reach]
    .flatMap((stated) => stated?.asOf ?? [])
    .sort();
  return {
    id: record.id,
    name: record.name,
    otherNames: record.otherNames.map(({ text }) => text),
    parent: parent ? { id: parent.id, name: parent.name } : null,
    kind: fact(record.kind),
    kindBasis: record.kindBasis ?? null,
    owner: fact(record.owner),
    funding: fact(record.funding),
    country: fact(record.country),
    seat: fact(record.seat),
    founded: fact(record.founded),
    languages: fact(record.languages),
    reach: fact(record.reach),
    state: record.state?.value ?? null,
    note: record.note,
    noteVerified: someRead(record.noteFrom, record.sources),
    noteCitations: citations.refs(record.noteFrom, record.sources),
    // The oldest of them: the card as a whole is no newer than its oldest fact.
    asOf: dates[0] ?? null,
  };
}
