/** Where the reporting comes from, as the page itself says it: figures, then each source with the way to its words. */
import type { JSX } from 'preact';
import type { SourcingSummary } from '../core/sourcing/summary.ts';
import type { Sourcing } from '../core/sourcing/sourcing.ts';
import { Capped } from './Capped.tsx';
import { Carried } from './Carried.tsx';
import { Icon } from './icons.tsx';
import { JumpSign } from './Jump.tsx';
import { Links } from './Links.tsx';
import { sourceLines, tally, type SourceLine } from './source-lines.ts';
import { useSurface, useWords } from './surface.ts';

export function SourcingView({ sourcing, summary }: { sourcing: Sourcing; summary: SourcingSummary | null }): JSX.Element {
  const words = useWords();
  const lines = sourceLines(sourcing, words);
  return (
    <section class="sec">
      <header>
        <h2>{words.sourcing.title}</h2>
        <span class="meta">{words.sourcing.asPageSays}</span>
      </header>
      {summary && <p class="summary">{words.sourcingSentence(summary)}</p>}
      {sourcing.cutOff && (
        <p class="quiet aside cut">
          <Icon name="clock" />
          {words.sourcing.cutOff}
        </p>
      )}
      <Tally sourcing={sourcing} />
      <Carried carried={sourcing.carried} paragraphs={sourcing.paragraphs} />
      {lines.length === 0 && <p class="quiet">{words.sourcing.none}</p>}
      <ul class="srcs">
        <Capped items={lines} at={12} as="li">
          {(line) => <Line key={line.key} line={line} />}
        </Capped>
      </ul>
      {sourcing.pack === null && !summary && <p class="quiet aside">{words.sourcing.onlyCredits}</p>}
      <Links links={sourcing.links} />
    </section>
  );
}

function Tally({ sourcing }: { sourcing: Sourcing }): JSX.Element {
  const words = useWords();
  const { agencies, statements, people, unnamed, others } = tally(sourcing);
  const cells = [
    [agencies.length, words.sourcing.tally.agencies],
    // Where no sources are read in the language, a nought would say that there are none.
    ...(sourcing.pack === null
      ? []
      : ([
          [statements, words.sourcing.tally.statements],
          [people, words.sourcing.tally.people],
          ...(others > 0 ? [[others, words.sourcing.tally.others] as const] : []),
          [unnamed, words.sourcing.tally.unnamed],
        ] as const)),
  ] as const;
  return (
    <dl class="tally">
      {cells.map(([n, label], at) => (
        <div key={at}>
          <dt>{label(n)}</dt>
          <dd>{words.number(n)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Line({ line }: { line: SourceLine }): JSX.Element {
  const { pageLanguage, words } = useSurface();
  return (
    <li>
      <span class="how">{line.how}</span>
      <div>
        <div class="who">
          <bdi>{line.who}</bdi>
        </div>
        {line.roles.length > 0 && (
          <div class="role">
            {line.roles.map((role, at) => [at > 0 && '; ', <bdi key={role}>{role}</bdi>])}
          </div>
        )}
        {line.said !== null && (
          <span class="said" dir="auto" lang={pageLanguage ?? undefined}>
            {words.quote(line.said)}
          </span>
        )}
      </div>
      <JumpSign passages={line.passages} name={line.who} />
    </li>
  );
}
