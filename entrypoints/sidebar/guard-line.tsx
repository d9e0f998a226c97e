/** The quiet line in the page about a link that is being written: stands beside its field until it is closed or the link is gone. */
import { render } from 'preact';
import type { LineControl } from '../../browser/guard-control.ts';
import type { ShownWord } from '../../browser/guard-state.ts';
import { createPageLine } from '../../browser/page-line.ts';
import { pageWords } from '../../browser/page-words.ts';
import css from '../../components/caveat.css?inline';
import { GuardLine } from '../../components/GuardLine.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';

/** Shows the line beside a field; `gone`: the reader closed it. */
export function showLine({ word, language, theme, textSize }: ShownWord, field: Element, gone: () => void): LineControl {
  const page = createPageLine(field, css);
  // It grows with what is unfolded, and the field with what is written.
  const sizes = new ResizeObserver(() => page.settle());
  let open = true;

  function close(): void {
    if (!open) return;
    open = false;
    sizes.disconnect();
    render(null, page.box);
    page.destroy();
  }
  render(
    <GuardLine
      word={word}
      words={pageWords(language)}
      look={{ theme, textSize }}
      rules={{ actRows, outcomeOf }}
      close={() => {
        close();
        gone();
      }}
    />,
    page.box,
  );
  page.settle();
  sizes.observe(page.box);
  sizes.observe(field);
  return { host: page.host, close };
}
