/** Does it concern me? Solid: it applies. Hatched: it may. Open: it does not, or nobody knows. */
import type { ComponentChildren, JSX } from 'preact';
import type { Notice, Reader } from '../core/legal/legal.ts';
import { Icon, type IconName } from './icons.tsx';
import { headingParts } from '../locales/heading-parts.ts';
import { sayGroups } from './notice-words.ts';
import { surenessOf } from './sureness.ts';
import { useSurface } from './surface.ts';
import { Local, RichText } from './Words.tsx';

type SlabProps = { fill: 'applies' | 'may' | 'open'; mark: IconName; tag: string; where?: string | undefined; compact?: boolean; children: ComponentChildren };

/** `compact`: lighter, for what stands below another. */
export function Slab({ fill, mark, tag, where, compact = false, children }: SlabProps): JSX.Element {
  return (
    <section class={compact ? 'scope compact' : 'scope'} data-scope={fill}>
      <p class="tag">
        <Icon name={mark} />
        {tag}
        {where && <span class="where">{where}</span>}
      </p>
      {children}
    </section>
  );
}

/** `reader`: null where a notice above has told already what the reader said; 'anybody': on paper, which others can find. */
type ScopeSlabProps = { notice: Notice; reader: Reader | 'anybody' | null; pagePublisher: string | null; compact?: boolean };

/** A status that applies or may apply to this reader: who gave it, what acts can bring, and why it is shown. */
export function ScopeSlab({ notice, reader, pagePublisher, compact = false }: ScopeSlabProps): JSX.Element {
  const { words } = useSurface();
  if (reader === 'anybody') return <SlabForAnybody notice={notice} pagePublisher={pagePublisher} />;
  const applies = notice.scope === 'applies';
  const tag = applies ? (notice.stale ? words.scope.stale : words.scope.applies) : notice.stale ? words.scope.staleMay : words.scope.may;
  return (
    <Slab fill={applies ? 'applies' : 'may'} mark={applies ? 'applies' : 'may'} tag={tag} where={words.place(notice.jurisdiction)} compact={compact}>
      <h2>
        <RichText of={words.law.heading(headingParts(notice, pagePublisher, words.language))} />
      </h2>
      {applies ? <Say notice={notice} /> : <Reach notice={notice} />}
      <Sure notice={notice} />
      <Doubts notice={notice} />
      <Why notice={notice} reader={reader} />
    </Slab>
  );
}

/** The same without a word on whether it reaches this reader: where it holds, what acts can bring, and whom the law reaches. */
function SlabForAnybody({ notice, pagePublisher }: Pick<ScopeSlabProps, 'notice' | 'pagePublisher'>): JSX.Element {
  const { words } = useSurface();
  return (
    <Slab fill="open" mark="page" tag={words.place(notice.jurisdiction)} compact>
      <h2>
        <RichText of={words.law.heading(headingParts(notice, pagePublisher, words.language))} />
      </h2>
      <Say notice={notice} />
      {notice.because.length > 0 && <Reach notice={notice} />}
      <Sure notice={notice} />
      <Doubts notice={notice} />
      {notice.because.some((way) => way.partly) && <p class="why">{words.scope.partly}</p>}
    </Slab>
  );
}

/** What acts can bring. */
function Say({ notice }: { notice: Notice }): JSX.Element {
  const { words, rules } = useSurface();
  return (
    <p class="say">
      {notice.stale && words.scope.thatTime}
      <RichText of={words.law.say(sayGroups(notice.acts, rules))} />
    </p>
  );
}

/** How sure the notice is, and on what that rests: law and practice are named apart. */
function Sure({ notice }: { notice: Notice }): JSX.Element {
  const { lowest, highest, grounds } = surenessOf(notice);
  return <p class="why">{useSurface().words.howSure(lowest, highest, grounds)}</p>;
}

/** Whether the law itself still holds, and whether somebody opened a source for the listing. */
export function Doubts({ notice }: { notice: Notice }): JSX.Element {
  const { scope } = useSurface().words;
  return (
    <>
      {notice.regimeState && notice.regimeState !== 'in-force' && <p class="why">{scope.lawState[notice.regimeState]}</p>}
      {!notice.verified && <p class="why">{scope.unverified}</p>}
    </>
  );
}

/** For whom it holds, as conditions that the reader can check for themselves. */
function Reach({ notice }: { notice: Notice }): JSX.Element {
  const { words } = useSurface();
  const { lead, items, less } = words.reach(notice.because);
  return (
    <>
      <p class="say">{lead}</p>
      {items.length > 0 && (
        <ul class="conds">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {less && <p class="why">{less}</p>}
    </>
  );
}

/** What the reader said of themselves, and how sure it is that it brings them in. */
function Why({ notice, reader }: { notice: Notice; reader: Reader | null }): JSX.Element {
  const { scope } = useSurface().words;
  const doubtful = notice.scope === 'applies' && notice.because.length > 0 && notice.because.every((way) => way.certainty === 'lower');
  const note = notice.because[0]?.note;
  return (
    <>
      {doubtful && (
        <p class="why">
          {scope.lessCertain}
          {note && <Local text={note} />}
        </p>
      )}
      {notice.because.some((way) => way.partly) && <p class="why">{scope.partly}</p>}
      {reader && <Said reader={reader} />}
    </>
  );
}

function Said({ reader }: { reader: Reader }): JSX.Element {
  const { words, openSettings } = useSurface();
  const said = words.youSaid(reader);
  if (said === null) {
    return (
      <div class="ask">
        <button type="button" class="btn small" onClick={openSettings}>
          {words.scope.sayWhere}
        </button>
        <span class="meta">{words.scope.staysHere}</span>
      </div>
    );
  }
  return (
    <p class="why">
      {said}{' '}
      <button type="button" class="as-link" onClick={openSettings}>
        {words.scope.change}
      </button>
    </p>
  );
}
