/** Collects lines of furniture, joining those that stand in one figure, byline box or list item into one. */
import type { Block, Zone } from './article.ts';
import { hint } from './element-hints.ts';
import type { HintsOf } from './settle-hints.ts';
import type { Box, TextBlock } from './walk-blocks.ts';

const MOST = 150;
const LONGEST_GROUP = 600;
/** A list of more pictures is a gallery that hardly belongs to one story; its credits are not the story's. */
const LONGEST_GALLERY = 15;
const OWN_GROUP = /^(?:FIGURE|LI|ADDRESS)$/;

export function furnitureList(hintsOf: HintsOf): { add(zone: Zone, block: TextBlock, kind: number): void; all(): Block[] } {
  const found: Block[] = [];
  const groups = new Map<Box, Block>();
  return {
    /** `kind`: the hint by which the block belongs together with its neighbours; 0 for a line of its own. */
    add(zone, block, kind) {
      const box = kind ? groupOf(block.box, kind) : null;
      if (found.length >= MOST || (box && kind & hint.caption && inLongGallery(box))) return;
      const open = box ? groups.get(box) : undefined;
      if (open && open.zone === zone && open.text.length + block.text.length < LONGEST_GROUP) {
        open.pieces.push(...block.pieces);
        open.text = open.pieces.join(' ');
        return;
      }
      const made = { zone, text: block.pieces.join(' '), pieces: [...block.pieces] };
      found.push(made);
      if (box) groups.set(box, made);
    },
    all: () => found,
  };

  /** The box whose lines belong together: a figure, a list item, else the outermost box of that kind. */
  function groupOf(box: Box, kind: number): Box {
    let outermost = box;
    for (let up: Box | null = box; up && hintsOf(up) & kind; up = up.parent) {
      outermost = up;
      if (OWN_GROUP.test(up.element.tagName)) break;
    }
    return outermost;
  }
}

function inLongGallery(box: Box): boolean {
  return box.element.tagName === 'LI' && (box.parent?.element.childElementCount ?? 0) > LONGEST_GALLERY;
}
