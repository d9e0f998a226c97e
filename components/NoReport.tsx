/** The states without a report. Each says why nothing is said, so that silence is never taken for an answer. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import type { PanelView } from './panel-view.ts';
import { useWords } from './surface.ts';

export type StateActions = {
  retry?: (() => void) | undefined;
  resume?: (() => void) | undefined;
  /** Makes a pause an hour longer. */
  pauseMore?: (() => void) | undefined;
  giveAccess?: (() => void) | undefined;
};

export function NoReport({ view, actions }: { view: Exclude<PanelView, { kind: 'report' }>; actions: StateActions }): JSX.Element {
  const { states } = useWords();
  switch (view.kind) {
    case 'failed':
      return <Failed what={view.what} retry={actions.retry} />;
    case 'not-news':
      return <Hush icon="page" {...states.notNews} />;
    case 'waiting':
      return <Hush icon="clock" {...states.waiting} />;
    case 'no-access':
      return (
        <Hush icon="gap" {...states.noAccess}>
          {actions.giveAccess && <Press label={states.giveAccess} press={actions.giveAccess} main />}
        </Hush>
      );
    case 'paused':
      return (
        <Hush icon="pause" title={typeof view.until === 'number' ? states.pausedUntil(view.until) : states.paused} text={states.pausedText}>
          {actions.resume && (
            <Press label={states.resume} press={actions.resume} main>
              <Icon name="play" />
            </Press>
          )}
          {actions.pauseMore && typeof view.until === 'number' && <Press label={states.hourMore} press={actions.pauseMore} />}
        </Hush>
      );
  }
}

function Hush({ icon, title, text, children }: { icon: IconName; title: string; text: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="hush">
      <Icon name={icon} class="big" />
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="duo">{children}</div>}
    </div>
  );
}

function Press({ label, press, main = false, children }: { label: string; press: () => void; main?: boolean; children?: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class={main ? 'btn main' : 'btn'} onClick={press}>
      {children}
      {label}
    </button>
  );
}

/** A fault on our side. It must never look like "not listed". */
function Failed({ what, retry }: { what: 'records' | 'page'; retry: (() => void) | undefined }): JSX.Element {
  const { states } = useWords();
  const { title, text } = what === 'records' ? states.failedRecords : states.failedPage;
  return (
    <div class="note" role="alert">
      <Icon name="error" />
      <div>
        <b>{title}</b> {text}
        {retry && (
          <div class="acts-line">
            <button type="button" class="btn small" onClick={retry}>
              {states.retry}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
