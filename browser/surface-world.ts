/** What the script with the in-page surfaces lays ready in our own world of the page, which the page can't see. */
import type { LineControl, WordControl } from './guard-control.ts';
import type { Held } from './guard-held.ts';
import type { FrameAct, ShownWord } from './guard-state.ts';
import type { PanelState } from './panel-state.ts';

export type SurfaceWorld = {
  /** Opens the panel with this, or shows it in the one that is there. */
  caveatShowPanel?: (state: PanelState) => void;
  caveatWord?: (shown: ShownWord, held: Held, gone: () => void) => WordControl;
  /** For an act in a frame of the page. */
  caveatFrameWord?: (shown: ShownWord, from: FrameAct) => void;
  /** The word that stands in the page now, whoever asked for it. */
  caveatOpenWord?: WordControl | undefined;
  caveatLine?: (shown: ShownWord, field: Element, gone: () => void) => LineControl;
};
