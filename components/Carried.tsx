/** A small picture of who carries the text: of all paragraphs, how many lean on each kind of source. It is a table first. */
import type { JSX } from 'preact';
import type { Sourcing } from '../core/sourcing/sourcing.ts';
import { useWords } from './surface.ts';

export function Carried({ carried, paragraphs }: Pick<Sourcing, 'carried' | 'paragraphs'>): JSX.Element | null {
  const { carried: words } = useWords().sourcing;
  const rows = carried.filter((row) => row.paragraphs > 0).sort((a, b) => b.paragraphs - a.paragraphs);
  if (rows.length === 0 || paragraphs === 0) return null;
  return (
    <table class="carried">
      <caption>
        <b>{words.title}</b> {words.caption(paragraphs)}
      </caption>
      <thead class="vh">
        <tr>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.paragraphs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind} data-kind={row.kind}>
            <th scope="row">{words.kinds[row.kind]}</th>
            <td>
              <span class="bar-of" aria-hidden="true">
                <i style={{ inlineSize: `${Math.min(100, (100 * row.paragraphs) / paragraphs)}%` }} />
              </span>
              <span class="num">{row.paragraphs}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
