/** What was looked at, place by place: listed; checked and not listed, with the age of the copy; not covered. The three never look alike. */
import { Fragment, type JSX } from 'preact';
import type { Check } from '../core/legal/legal.ts';
import { Capped } from './Capped.tsx';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './surface.ts';
import { Local } from './Words.tsx';

function markOf({ state, partial }: Check): IconName {
  if (state === 'listed') return 'elsewhere';
  return state === 'not-covered' || partial ? 'gap' : 'check';
}

/** As a section of its own. */
export function PlaceChecks({ checks }: { checks: readonly Check[] }): JSX.Element | null {
  const words = useWords();
  // Where nothing was checked the heading has said so already; it names one place with other rules, and not several.
  if (checks.every((check) => check.state === 'not-covered') && (checks.length === 1 || !checks.some((check) => check.rules))) return null;
  return (
    <section class="sec">
      <header>
        <h2>{words.checks.title}</h2>
      </header>
      <CheckList checks={checks} />
    </section>
  );
}

/** Inside another section, below its own head. */
export function OtherChecks({ checks }: { checks: readonly Check[] }): JSX.Element | null {
  const words = useWords();
  if (checks.length === 0) return null;
  return (
    <div class="block">
      <h3>{words.checks.othersTitle}</h3>
      <CheckList checks={checks} />
    </div>
  );
}

function CheckList({ checks }: { checks: readonly Check[] }): JSX.Element {
  const words = useWords();
  return (
    <ul class="states">
      <Capped items={checks} at={5} as="li">
        {(check) => (
          <li key={check.jurisdiction}>
            <Icon name={markOf(check)} />
            <b>{words.place(check.jurisdiction)}</b>
            <span class="meta">{check.rules ? words.checks.onlyRules : ageOf(check, words)}</span>
            <span class="sub">
              {check.rules ? words.checks.onlyRulesLine(check.jurisdiction) : <Registers check={check} />}
            </span>
          </li>
        )}
      </Capped>
    </ul>
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
  const lead = check.state === 'listed' ? checks.listedIn : check.partial ? checks.notFoundIn : checks.notListedIn;
  return (
    <>
      {lead}
      {check.registers.map((register, at) => (
        <Fragment key={register.regime}>
          {at > 0 && ', '}
          <Local text={register.name} />
        </Fragment>
      ))}
      .{check.partial && ` ${checks.notFoundNote}`}
    </>
  );
}
