/** A guard's word in the page: shown beside what was pressed, until the reader has answered it. */
import { render } from 'preact';
import type { WordControl } from '../../browser/guard-control.ts';
import type { Held } from '../../browser/guard-held.ts';
import type { ShownWord } from '../../browser/guard-state.ts';
import { toBackground } from '../../browser/in-page.ts';
import { createPageWord } from '../../browser/page-word.ts';
import { pageWords } from '../../browser/page-words.ts';
import type { SurfaceWorld } from '../../browser/surface-world.ts';
import css from '../../components/caveat.css?inline';
import { Guard } from '../../components/Guard.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';

const world = globalThis as SurfaceWorld;

/** Shows the word for what is held back; `gone`: it is away again, by the reader's answer or otherwise. */
export function showWord({ word, turn, language, theme, textSize }: ShownWord, held: Held, gone: () => void): WordControl {
  world.caveatOpenWord?.close();
  const page = createPageWord(document, css);
  const words = pageWords(language);
  let open = true;

  function draw(state: 'ask' | 'again'): void {
    render(
      <Guard
        word={word}
        turn={turn}
        state={state}
        ownClick={held.attempt.ownClick}
        words={words}
        look={{ theme, textSize }}
        rules={{ actRows, outcomeOf }}
        actions={{ dont, goOn, sayWhere: () => void toBackground('settingsWanted', undefined) }}
      />,
      page.box,
    );
    page.settle(held.at ?? middleOf(held.attempt.element));
  }
  function close(): void {
    if (!open) return;
    open = false;
    removeEventListener('pointerdown', close);
    removeEventListener('keydown', close);
    render(null, page.box);
    page.destroy();
    world.caveatOpenWord = undefined;
    gone();
  }
  function dont(notAgain = false): void {
    close();
    held.focusBack();
    if (notAgain) void toBackground('guardSwitchedOff', undefined);
  }
  function goOn(notAgain: boolean): void {
    // The page finds the focus where it would be without us. Then at once: what it does may need the reader's click, which is this one.
    held.focusBack();
    const outcome = held.goOn();
    if (notAgain) void toBackground('guardSwitchedOff', undefined);
    if (outcome === 'done') return close();
    draw('again');
    held.focusBack();
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
  }

  draw('ask');
  page.box.querySelector<HTMLElement>('.btn.main')?.focus({ preventScroll: true });
  return (world.caveatOpenWord = { host: page.host, dont: () => dont(), close });
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, width, bottom } = element.getBoundingClientRect();
  return { x: left + width / 2, y: bottom };
}
