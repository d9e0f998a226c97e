/** A law in full: since when, whom it concerns, what each act can cost, whom it names, and how well all of that is known. */
import type { JSX } from 'preact';
import type { KnownLaw } from '../../core/known/known-record.ts';
import { ActTable } from '../ActTable.tsx';
import { Cites } from '../Cites.tsx';
import { Icon } from '../icons.tsx';
import { useOwnWords } from '../surface.ts';
import { Local } from '../Words.tsx';
import { Facts } from './Facts.tsx';
import { RecordLink } from './RecordLink.tsx';
import { StatusLines } from './StatusRecord.tsx';

export function LawRecord({ record }: { record: KnownLaw }): JSX.Element {
  const words = useOwnWords();
  const { known, cost, scope } = words;
  const { law, now, ways, acts, cites, list, statuses, reviewBy, stale, checked } = record;
  const reach = words.reach(ways);
  return (
    <>
      <p>{known.law.now[now.inForce]}</p>
      <Facts
        lines={[
          [known.law.place, <RecordLink to={{ type: 'place', id: law.jurisdiction }}>{words.place(law.jurisdiction)}</RecordLink>],
          [known.law.kind, known.kinds[law.kind]],
          [known.law.authority, <Local text={law.authority} />],
          law.quoted === null ? null : [known.law.called, <q class="said"><Local text={law.quoted} /></q>],
          [known.law.inForce, <Periods periods={law.inForce} />],
          law.legalBasis.length === 0 ? null : [known.law.basis, <Basis basis={law.legalBasis} />],
          [known.law.checked, <>{checked && words.day(checked)}<Cites refs={cites} /></>],
          law.evidenceTo === null ? null : [known.law.evidenceTo, words.month(law.evidenceTo)],
          [known.law.reviewBy, <>{words.day(reviewBy)}{stale && <b> · {known.law.pastReview}</b>}</>],
        ]}
      />
      {!record.verified && <p class="unverified">{scope.unverified}</p>}
      <section class="part">
        <h3>{known.law.whom}</h3>
        <p>{reach.lead}</p>
        {reach.items.length > 0 && <ul class="conds">{reach.items.map((item) => <li key={item}>{item}</li>)}</ul>}
        {reach.less && <p class="quiet">{reach.less}</p>}
      </section>
      {acts.length > 0 && (
        <section class="part cost">
          <h3>{known.law.acts}</h3>
          <ActTable acts={acts} />
        </section>
      )}
      {law.remainsLawful && (
        <div class="lawful">
          <Icon name="none" />
          <div>
            <h3>{cost.lawful}</h3>
            <p>
              <Local text={law.remainsLawful} />
            </p>
          </div>
        </div>
      )}
      {law.keepInMind.length > 0 && (
        <section class="part">
          <h3>{cost.keepInMind}</h3>
          <ul class="mind">
            {law.keepInMind.map((text) => (
              <li key={JSON.stringify(text)}>
                <Local text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h3>{known.law.listed}</h3>
        <p class="quiet">{list === null ? known.law.nobodyListed : listAge(list, known.law)}</p>
        {list !== null && statuses.length === 0 && <p class="quiet">{known.law.noEntries}</p>}
        <StatusLines statuses={statuses} named="publisher" />
      </section>
    </>
  );
}

function listAge({ copyOf, complete }: NonNullable<KnownLaw['list']>, words: { listComplete: (date: string) => string; listCopy: (date: string) => string; listPartial: string }): string {
  if (copyOf === null) return words.listPartial;
  return complete ? words.listComplete(copyOf) : words.listCopy(copyOf);
}

function Periods({ periods }: { periods: KnownLaw['law']['inForce'] }): JSX.Element {
  const { known } = useOwnWords();
  return (
    <ul>
      {periods.map(({ from, until, state, note }, at) => (
        <li key={at}>
          {known.law.period(from, until)}
          {state !== 'in-force' && ` (${known.law.periodStates[state]})`}
          {note && <span class="quiet" lang="en"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The words of the law are the state's: they stand in its letter. */
function Basis({ basis }: { basis: KnownLaw['law']['legalBasis'] }): JSX.Element {
  const { known } = useOwnWords();
  return (
    <ul>
      {basis.map(({ instrument, article, what, access }, at) => (
        <li key={at}>
          <span class="said" lang="en">{article === null ? instrument : `${instrument}, ${article}`}</span>
          <span lang="en"> ({what})</span> <span class="meta">{known.law.basisRead[access]}</span>
        </li>
      ))}
    </ul>
  );
}
