/** The head of the panel where no status applies: what was checked, what was not, or that the publisher is not known. */
import type { JSX } from 'preact';
import type { Legal, Notice, Reader } from '../core/legal/legal.ts';
import type { PublisherFinding } from '../core/publisher/finding.ts';
import { oldestCopy } from './PlaceChecks.tsx';
import { Slab } from './ScopeSlab.tsx';
import { headingParts, sortNotices } from './notice-words.ts';
import { useSurface, useWords } from './surface.ts';
import { RichText } from './Words.tsx';

type VerdictProps = { publisher: PublisherFinding; legal: Legal; reader: Reader; showElsewhere: boolean };

export function Verdict({ publisher, legal, reader, showElsewhere }: VerdictProps): JSX.Element {
  const words = useWords();
  const { checks, scope } = words;
  if (publisher.kind !== 'known') {
    return (
      <Slab fill="open" mark="gap" tag={scope.noRecord}>
        <h2>{checks.unknownHeading}</h2>
        <p class="say">{checks.unknownSay}</p>
      </Slab>
    );
  }
  const { notListed, notCovered } = checkedFor(reader, legal);
  const { statusOnly, elsewhere } = sortNotices(legal.notices);
  const status = statusOnly.find((notice) => notice.scope !== 'elsewhere');
  if (status) return <StatusOnly notice={status} publisher={publisher.id} reader={reader} />;
  const far = showElsewhere ? elsewhere : [];
  const farPlaces = [...new Set(far.map((notice) => notice.jurisdiction))];
  if (notListed.length === 0) {
    return (
      <Slab fill="open" mark="gap" tag={notCovered.length > 0 ? checks.yourPlace(notCovered) : scope.noNotice} where={notCovered.length > 0 ? checks.notCovered : undefined}>
        <h2>{notCovered.length > 0 ? checks.notCoveredHeading(notCovered) : checks.nothingHeading}</h2>
        <p class="say">
          {checks.notCoveredSay} {farPlaces.length > 0 && checks.listedElsewhere(farPlaces)}
        </p>
        <YouSaid reader={reader} />
      </Slab>
    );
  }
  const copy = notListed.map(oldestCopy).filter((date) => date !== null).sort()[0] ?? null;
  return (
    <Slab fill="open" mark="none" tag={scope.noNotice} where={copy === null ? undefined : checks.copies(copy)}>
      <h2>{checks.notListedHeading(notListed.map((check) => check.jurisdiction))}</h2>
      <p class="say">
        {checks.notListedSay} {notCovered.length > 0 && `${checks.notCoveredShort(notCovered)} `}
        {farPlaces.length > 0 && checks.listedElsewhere(farPlaces)}
      </p>
      <YouSaid reader={reader} />
    </Slab>
  );
}

/**
 * What was checked and found free of a status, and the places that nobody here has looked at: of the places that the reader named, if any. That
 * Belarus doesn't list a publisher is no answer to somebody in Norway.
 */
function checkedFor(reader: Reader, { checks }: Legal): { notListed: Legal['checks']; notCovered: string[] } {
  const named = [...reader.at, ...reader.citizen, ...reader.statelessResident];
  const own = named.length === 0 ? checks : checks.filter(({ jurisdiction }) => named.some((code) => code.split('-')[0] === jurisdiction.split('-')[0]));
  return {
    notListed: own.filter((check) => check.state === 'not-listed'),
    notCovered: own.filter((check) => check.state === 'not-covered').map((check) => check.jurisdiction),
  };
}

/** The head where a state gave the publisher a status that sets no rule for readers: named, and not made a warning. */
function StatusOnly({ notice, publisher, reader }: { notice: Notice; publisher: string; reader: Reader }): JSX.Element {
  const { scope, law, language, place } = useWords();
  return (
    <Slab fill="open" mark="none" tag={scope.statusOnly} where={place(notice.jurisdiction)}>
      <h2>
        <RichText of={law.heading(headingParts(notice, publisher, language))} />
      </h2>
      <p class="say">{scope.statusOnlySay}</p>
      <YouSaid reader={reader} />
    </Slab>
  );
}

function YouSaid({ reader }: { reader: Reader }): JSX.Element {
  const { words, openSettings } = useSurface();
  const said = words.youSaid(reader);
  return (
    <p class="why">
      {said}{' '}
      <button type="button" class="as-link" onClick={openSettings}>
        {said === null ? words.scope.sayWhere : words.scope.change}
      </button>
    </p>
  );
}
