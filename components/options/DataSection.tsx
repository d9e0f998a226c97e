/** What the records hold of each place, how old it is, and when it is due to be looked at again. */
import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';
import type { OptionsProps } from './Options.tsx';

export function DataSection({ words, coverage, data }: OptionsProps): JSX.Element {
  const { options, states } = words;
  const say = options.data;
  return (
    <section id="data">
      <h2>{say.title}</h2>
      <p class="quiet">
        {say.text} {data && `${say.compiled(data.compiled)} ${say.publishers(data.publishers)}.`}
      </p>
      <p>
        <a href="known.html">{words.known.open}</a>
      </p>
      {coverage === 'failed' && (
        <div class="note" role="alert">
          <Icon name="error" />
          <div>
            <b>{states.failedRecords.title}</b> {states.failedRecords.text}
          </div>
        </div>
      )}
      {coverage !== null && coverage !== 'failed' && (
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.regimes}</th>
              <th scope="col">{say.listed}</th>
              <th scope="col">{say.asOf}</th>
              <th scope="col">{say.reviewBy}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map((row) => (
              <tr key={row.jurisdiction}>
                <th scope="row">{words.place(row.jurisdiction)}</th>
                <td class="num">{row.regimes}</td>
                <td class="num">{row.statuses}</td>
                <td>{words.month(row.copyOf ?? row.checked)}</td>
                <td>
                  <span class="fresh">
                    <Icon name={row.stale ? 'clock' : 'check'} />
                    {row.stale ? say.pastReview : say.inDate}
                  </span>
                  <small>{words.day(row.reviewBy)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
