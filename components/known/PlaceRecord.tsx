/** What is covered of a place and what is not: laws that name publishers with the age of their lists, rules on content, or nothing at all. */
import type { JSX } from 'preact';
import type { KnownPlace, PlaceLaw } from '../../core/known/known-record.ts';
import { Icon } from '../icons.tsx';
import { useOwnWords } from '../surface.ts';
import { Local } from '../Words.tsx';
import { RecordLink } from './RecordLink.tsx';

export function PlaceRecord({ record: { id, laws } }: { record: KnownPlace }): JSX.Element {
  const { known } = useOwnWords();
  if (laws.length === 0) {
    return (
      <p class="say">
        <Icon name="gap" /> {known.place.none(id)}
      </p>
    );
  }
  return (
    <>
      <p>{known.place.covered(id)}</p>
      <Laws title={known.place.registers} laws={laws.filter((law) => !law.content)} />
      <Laws title={known.place.content} laws={laws.filter((law) => law.content)} />
      <p class="quiet">{known.place.onlyThese}</p>
    </>
  );
}

function Laws({ title, laws }: { title: string; laws: PlaceLaw[] }): JSX.Element | null {
  const words = useOwnWords();
  if (laws.length === 0) return null;
  return (
    <section class="part">
      <h3>{title}</h3>
      <ul class="others">
        {laws.map((law) => (
          <li key={law.id}>
            <Icon name={law.stale ? 'clock' : 'check'} />
            <span>
              <RecordLink to={{ type: 'law', id: law.id }}>
                <Local text={law.name} />
              </RecordLink>
              <br />
              <span class="meta">{factsOf(law, words).filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf(law: PlaceLaw, { known, day, month }: ReturnType<typeof useOwnWords>): (string | null)[] {
  const { place } = known;
  const list = law.content || law.statuses === 0 ? null : law.copyOf === null ? place.noCopy : law.complete ? place.complete(law.copyOf) : place.copy(law.copyOf);
  return [
    known.kinds[law.kind],
    law.statuses > 0 ? known.statuses(law.statuses) : null,
    list,
    law.state === 'ended' ? place.ended : null,
    `${known.law.checked}: ${day(law.checked)}`,
    law.evidenceTo === null ? null : `${known.law.evidenceTo} ${month(law.evidenceTo)}`,
    `${known.law.reviewBy} ${day(law.reviewBy)}${law.stale ? ` (${known.law.pastReview})` : ''}`,
  ];
}
