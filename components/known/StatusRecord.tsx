/** A status: one line in a list of them, or in full. */
import type { JSX } from 'preact';
import type { KnownStatus } from '../../core/known/statuses.ts';
import { pickText } from '../../locales/pick-text.ts';
import { Capped } from '../Capped.tsx';
import { Cites } from '../Cites.tsx';
import { Icon } from '../icons.tsx';
import { useOwnWords } from '../surface.ts';
import { Local, RichText } from '../Words.tsx';
import { Facts } from './Facts.tsx';
import { RecordLink } from './RecordLink.tsx';

/** Statuses in a row. `named`: what tells them apart there, the law that gives them or the publisher that has them. */
export function StatusLines({ statuses, named }: { statuses: readonly KnownStatus[]; named: 'law' | 'publisher' }): JSX.Element {
  const words = useOwnWords();
  const { known } = words;
  return (
    <ul class="others">
      <Capped items={statuses} at={20} as="li">
        {(status) => (
          <li key={`${status.regime} ${status.id}`}>
            <Icon name={status.state === 'holds' ? 'elsewhere' : 'clock'} />
            <span>
              <RecordLink to={{ type: 'status', id: status.id }}>
                {named === 'publisher' ? <bdi>{status.name}</bdi> : <RichText of={[`${words.place(status.jurisdiction)}: `, words.law.status(pickText(status.quoted, words.language), status.kind)]} />}
              </RecordLink>
              , {known.status.span(status.since, status.until)}
              {status.state !== 'holds' && <b> · {known.states[status.state]}</b>}
              <Cites refs={status.citations} />
            </span>
          </li>
        )}
      </Capped>
    </ul>
  );
}

export function StatusRecord({ status }: { status: KnownStatus }): JSX.Element {
  const words = useOwnWords();
  const { known, listing, publisher, scope } = words;
  return (
    <>
      {status.state !== 'holds' && status.withdrawn === null && <p><b>{known.states[status.state]}</b></p>}
      {!status.verified && <p class="unverified">{scope.unverified}</p>}
      <Facts
        lines={[
          [listing.status, <><RichText of={[words.law.status(pickText(status.quoted, words.language), status.kind)]} />{status.registerNumber !== null && `, ${listing.register(status.registerNumber)}`}<Cites refs={status.citations} /></>],
          [known.law.place, <RecordLink to={{ type: 'place', id: status.jurisdiction }}>{words.place(status.jurisdiction)}</RecordLink>],
          [known.status.law, <RecordLink to={{ type: 'law', id: status.regime }}><Local text={status.lawName} /></RecordLink>],
          [known.law.kind, known.kinds[status.kind]],
          [known.status.publisher, status.publisher ? <RecordLink to={{ type: 'publisher', id: status.publisher.id }}>{status.publisher.name}</RecordLink> : known.status.noPublisher],
          status.registerEntry === null ? null : [listing.name, <span class="said" dir="auto">{status.registerEntry}</span>],
          [listing.covers, listing.coverage[status.covers]],
          status.only.length === 0 ? null : [known.status.onlyPart, <span lang="en">{status.only.join(', ')}</span>],
          [listing.authority, <Local text={status.authority} />],
          status.decided === null ? null : [listing.decided, words.day(status.decided)],
          [listing.listed, status.since === null ? listing.unknownDate : `${words.day(status.since)}${basisOf(status, listing)}`],
          status.appliesFrom === null ? null : [known.status.appliesFrom, words.day(status.appliesFrom)],
          status.until === null ? null : [listing.until, words.day(status.until)],
          status.note === null ? null : [publisher.note, <Local text={status.note} />],
          [listing.checked, listing.checkedOn(status.checked, status.copyOf)],
          [listing.reviewBy, <>{words.day(status.reviewBy)}{status.stale && <b> · {known.law.pastReview}</b>}</>],
        ]}
      />
      <p class="quiet">{listing.notJudgement}</p>
    </>
  );
}

function basisOf({ sinceBasis }: KnownStatus, { inferred, fromMemory }: { inferred: string; fromMemory: string }): string {
  return sinceBasis === 'inferred' ? ` (${inferred})` : sinceBasis === 'memory' ? ` (${fromMemory})` : '';
}
