/** A link to a record within the page. Its address names none: browsers keep the addresses that were gone to, and so would tell what was looked at. */
import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Chosen } from './Known.tsx';

/** Goes to a record; to none with null. */
export const OpenRecord = createContext<(to: Chosen | null) => void>(() => undefined);

export function RecordLink({ to, here = false, children }: { to: Chosen | null; here?: boolean; children: ComponentChildren }): JSX.Element {
  const open = useContext(OpenRecord);
  return (
    <a
      href="#"
      aria-current={here ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        open(to);
      }}
    >
      {children}
    </a>
  );
}
