/** A list of facts, each with the name of what it is. Lines without a value are left out. */
import type { ComponentChildren, JSX } from 'preact';
import { Fragment } from 'preact';

export function Facts({ lines }: { lines: readonly (readonly [label: string, value: ComponentChildren] | null)[] }): JSX.Element {
  return (
    <dl class="facts">
      {lines.map((line) => line && (
        <Fragment key={line[0]}>
          <dt>{line[0]}</dt>
          <dd>{line[1]}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
