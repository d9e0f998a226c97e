/** What the signs mean: one question, one visual variable. */
import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './surface.ts';

const shapes = [
  ['none', 'none'],
  ['unclear', 'unclear'],
  ['fine', 'fine'],
  ['crime', 'crime'],
  ['na', 'not-assessed'],
] as const satisfies readonly (readonly [string, IconName])[];

export function Legend(): JSX.Element {
  const { legend } = useWords();
  const shapeWords = { none: legend.none, unclear: legend.unclear, fine: legend.fine, crime: legend.crime, 'not-assessed': legend.notAssessed };
  return (
    <div class="legend">
      <div>
        <h3>{legend.fill}</h3>
        <ul>
          <li><span class="sw applies" />{legend.applies}</li>
          <li><span class="sw may" />{legend.may}</li>
          <li><span class="sw" />{legend.elsewhere}</li>
        </ul>
      </div>
      <div>
        <h3>{legend.shape}</h3>
        <ul>
          {shapes.map(([risk, mark]) => (
            <li key={risk} data-risk={risk}>
              <Icon name={mark} />
              <span>{shapeWords[mark]}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{legend.line}</h3>
        <ul>
          <li><span class="ln law" />{legend.law}</li>
          <li><span class="ln case" />{legend.case}</li>
          <li><span class="ln warning" />{legend.warning}</li>
          <li><span class="ln reading" />{legend.reading}</li>
        </ul>
      </div>
      <div>
        <h3>{legend.letter}</h3>
        <ul>
          <li><span class="aa s" aria-hidden="true">Aa</span>{legend.pageOrState}</li>
          <li><span class="aa" aria-hidden="true">Aa</span>{legend.caveat}</li>
        </ul>
      </div>
    </div>
  );
}
