/** The one word and mark that a whole view comes down to: for the bar and for the folded tab. */
import type { IconName } from './icons.tsx';
import { sortNotices } from './notice-words.ts';
import type { PanelView } from './panel-view.ts';

export type Look = 'applies' | 'may' | 'open' | 'paused';

export function lookOf(view: PanelView): Look {
  if (view.kind === 'paused') return 'paused';
  if (view.kind !== 'report' || !view.shown.parts.warnings) return 'open';
  const { here } = sortNotices(view.report.legal.notices);
  if (here.some((notice) => notice.scope === 'applies')) return 'applies';
  return here.length > 0 ? 'may' : 'open';
}

export function markOf(view: PanelView): IconName {
  const look = lookOf(view);
  return look === 'applies' ? 'mark-applies' : look === 'paused' ? 'mark-paused' : 'mark';
}
