/** The panel folded to a slim tab at the edge: one sign, one word. */
import type { JSX } from 'preact';
import type { SurfaceWords } from '../locales/words.ts';
import { Icon } from './icons.tsx';
import { lookOf, markOf } from './look.ts';
import type { PanelView } from './panel-view.ts';
import { rootAttributes } from './root.ts';

export function FoldedTab({ view, words, unfold }: { view: PanelView; words: SurfaceWords; unfold: () => void }): JSX.Element {
  const look = lookOf(view);
  const text = { applies: words.scope.applies, may: words.scope.mayShort, open: openWord(view, words), paused: words.scope.paused }[look];
  return (
    <button type="button" class="cv tab" {...rootAttributes(words, view.shown)} data-scope={look} aria-label={`${words.bar.unfold}: ${text}`} aria-expanded="false" onClick={unfold}>
      <Icon name={markOf(view) === 'mark-applies' ? 'mark' : markOf(view)} />
      <span class="txt">{text}</span>
    </button>
  );
}

/** What there is to say where no status applies. A fault is not "no notice". */
function openWord(view: PanelView, { scope, states, embedded }: SurfaceWords): string {
  if (view.kind === 'failed') return states.failedRecords.short;
  if (view.kind !== 'report') return states.nothing;
  if (view.report.embedded.length > 0 && view.shown.parts.warnings) return embedded.short;
  if (view.leftOut > 0 && view.shown.parts.warnings) return scope.notShown;
  return view.report.publisher.kind === 'known' && view.report.legal.checks.some((check) => check.state === 'not-listed') ? scope.noNotice : scope.noRecord;
}
