/** A part that is folded to its summary. What it holds is most of a panel, so it is drawn once the rest is on show, or when the reader opens it. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from './surface.ts';

/** Milliseconds; a page that is never idle must not keep it undrawn, or the page's own search would not find it. */
const AT_LATEST = 1000;

type DetailsProps = { class: string; summary: ComponentChildren; open?: boolean; risk?: string | undefined; children: ComponentChildren };

export function Details({ class: name, summary, open = false, risk, children }: DetailsProps): JSX.Element {
  const { unfolded = false } = useSurface();
  const [due, setDue] = useState(false);
  const drawn = due || open || unfolded;
  useEffect(() => {
    if (drawn) return;
    const idle = requestIdleCallback(() => setDue(true), { timeout: AT_LATEST });
    return () => cancelIdleCallback(idle);
  }, [drawn]);
  return (
    <details class={name} data-risk={risk} open={open || unfolded} onToggle={() => setDue(true)}>
      <summary>{summary}</summary>
      {drawn && children}
    </details>
  );
}
