/** The head of the panel where no status applies: what was checked, what was not, or that the publisher is not known. */
import type { JSX } from 'preact';
import type { Check, Legal, Notice, Reader } from '../core/legal/legal.ts';
import type { PublisherFinding } from '../core/publisher/finding.ts';
import { headingParts } from '../locales/heading-parts.ts';
import { sortNotices } from './notice-words.ts';
import { ownChecks } from './own-checks.ts';
import { oldestCopy } from './PlaceChecks.tsx';
import { Slab } from './ScopeSlab.tsx';
import { useSurface, useWords } from './surface.ts';
import { RichText } from './Words.tsx';

type VerdictProps = { publisher: PublisherFinding; legal: Legal; reader: Reader; showElsewhere: boolean };

export function Verdict({ publisher, legal, reader, showElsewhere }: VerdictProps): JSX.Element {
  const { checks, scope } = useWords();
  if (publisher.kind !== 'known') {
    return (
      <Slab fill="open" mark="gap" tag={scope.noRecord}>
        <h2>{checks.unknownHeading}</h2>
        <p class="say">{checks.unknownSay}</p>
      </Slab>
    );
  }
  const { statusOnly, elsewhere } = sortNotices(legal.notices);
  const status = statusOnly.find((notice) => notice.scope !== 'elsewhere');
  if (status) return <StatusOnly notice={status} publisher={publisher.id} reader={reader} />;
  const farPlaces = showElsewhere ? [...new Set(elsewhere.map((notice) => notice.jurisdiction))] : [];
  const { own } = ownChecks(reader, legal.checks);
  return <Checked checks={own.length > 0 ? own : legal.checks} farPlaces={farPlaces} reader={reader} />;
}

/** The best answer that can be given for some places: not listed in a copy, not found in what we know, or no data at all. */
function Checked({ checks, farPlaces, reader }: { checks: readonly Check[]; farPlaces: string[]; reader: Reader }): JSX.Element {
  const { checks: say, scope } = useWords();
  const placesOf = (wanted: (check: Check) => boolean): string[] => checks.filter(wanted).map((check) => check.jurisdiction);
  const notListed = placesOf((check) => check.state === 'not-listed' && !check.partial);
  const notFound = placesOf((check) => check.state === 'not-listed' && check.partial === true);
  const notCovered = placesOf((check) => check.state === 'not-covered' && !check.rules);
  // Rules that name no publisher are data too: such a place must not be called one without.
  const [onlyRules] = placesOf((check) => check.rules === true);
  const copy = checks.filter((check) => check.state === 'not-listed').flatMap((check) => oldestCopy(check) ?? []).sort()[0];
  const answered = notListed.length + notFound.length > 0;
  const tag = answered || notCovered.length === 0 ? scope.noNotice : say.yourPlace(notCovered);
  const where = answered ? copy && say.copies(copy) : notCovered.length > 0 ? say.notCovered : undefined;
  const heading = notListed.length > 0 ? say.notListedHeading(notListed) : notFound.length > 0 ? say.notFoundHeading(notFound) : notCovered.length > 0 ? say.notCoveredHeading(notCovered) : onlyRules !== undefined ? say.onlyRulesLine(onlyRules) : say.nothingHeading;
  const sentences = [
    ...(answered ? [say.notListedSay] : [say.notCoveredSay]),
    ...(notFound.length > 0 ? [say.notFoundSay(notFound)] : []),
    ...(answered && notCovered.length > 0 ? [say.notCoveredShort(notCovered)] : []),
    ...(farPlaces.length > 0 ? [say.listedElsewhere(farPlaces)] : []),
  ];
  return (
    <Slab fill="open" mark={answered ? 'none' : 'gap'} tag={tag} where={where}>
      <h2>{heading}</h2>
      <p class="say">{sentences.join(' ')}</p>
      <YouSaid reader={reader} />
    </Slab>
  );
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
