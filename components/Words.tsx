/** Words on their way into elements: texts of the data in the reader's language, and sentences with parts of their own weight. */
import type { JSX } from 'preact';
import type { LocalText } from '../data/schema.ts';
import { pickText } from '../locales/pick-text.ts';
import type { Rich } from '../locales/rich.ts';
import { useWords } from './surface.ts';

/** A text of the data. If it is in another language than the interface, it says so to screen readers. */
export function Local({ text }: { text: LocalText }): JSX.Element {
  const { text: words, lang } = pickText(text, useWords().language);
  return lang === undefined ? <>{words}</> : <span lang={lang}>{words}</span>;
}

/** A sentence of the locale. What the state or the page says stands in its own letter. */
export function RichText({ of }: { of: Rich }): JSX.Element {
  const { quote } = useWords();
  return (
    <>
      {of.map((piece) => {
        if (typeof piece === 'string') return piece;
        if ('strong' in piece) return <b>{piece.strong}</b>;
        return (
          <q lang={piece.lang} dir="auto">
            {quote(piece.quote)}
          </q>
        );
      })}
    </>
  );
}
