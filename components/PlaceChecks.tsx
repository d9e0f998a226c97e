/** What was looked at, place by place: listed; checked and not listed, with the age of the copy; not covered. The three never look alike. */
import type { JSX } from 'preact';
import type { Check } from '../core/legal/legal.ts';
import { Capped } from './Capped.tsx';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

const marks: Record<Check['state'], IconName> = { listed: 'elsewhere', 'not-listed': 'check', 'not-covered': 'gap' };

export function PlaceChecks({ checks }: { checks: readonly Check[] }): JSX.Element | null {
  const words = useWords();
  // Where nothing was checked the heading has said so already.
  if (checks.every((check) => check.state === 'not-covered')) return null;
  return (
    <section class="sec">
      <header>
        <h2>{words.checks.title}</h2>
      </header>
      <ul class="states">
        <Capped items={checks} at={8} as="li">
          {(check) => (
            <li key={check.jurisdiction}>
              <Icon name={marks[check.state]} />
              <b>{words.place(check.jurisdiction)}</b>
              <span class="meta">{ageOf(check, words)}</span>
              <span class="sub">
                <Registers check={check} />
              </span>
            </li>
          )}
        </Capped>
      </ul>
    </section>
  );
}

/** The date that the whole check can stand for: the oldest of its copies. */
export function oldestCopy(check: Check): string | null {
  return check.registers.map((register) => register.copyOf).filter((date) => date !== null).sort()[0] ?? null;
}

function ageOf(check: Check, { checks }: ReturnType<typeof useWords>): string {
  if (check.state === 'not-covered') return checks.noData;
  if (check.registers.some((register) => register.stale)) return checks.pastReview;
  const copy = oldestCopy(check);
  const [checked] = check.registers.map((register) => register.checked).sort();
  return copy !== null ? checks.copies(copy) : checked ? checks.checked(checked) : '';
}

function Registers({ check }: { check: Check }): JSX.Element {
  const { checks } = useWords();
  if (check.state === 'not-covered') return <>{checks.notCoveredLine(check.jurisdiction)}</>;
  if (check.state === 'listed') return <>{checks.listedLine}</>;
  return (
    <>
      {checks.notListedIn}
      {check.registers.map((register, at) => (
        <>
          {at > 0 && ', '}
          <Local text={register.name} />
        </>
      ))}
      .
    </>
  );
}
