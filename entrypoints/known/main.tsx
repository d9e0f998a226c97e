/** The page that shows what is on record: search, and one record at a time. */
import { render } from 'preact';
import { liveSettings } from '../../browser/live-settings.ts';
import { openOptions } from '../../browser/page-answers.ts';
import { records } from '../../browser/records.ts';
import { today } from '../../browser/settings.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import '../../components/known/known.css';
import { Known, type KnownProps } from '../../components/known/Known.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import type { RecordIndex } from '../../core/record-index.ts';
import { listPublishers, recordReport, searchPublishers } from '../../core/search-records.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';

let settings: Settings = defaultSettings;
let index: RecordIndex | null = null;
let search: KnownProps['search'] = null;

function draw(): void {
  const words = wordsFor(settings.language);
  document.title = `${words.known.title} · ${words.bar.panel}`;
  document.documentElement.lang = words.language;
  render(
    <Known
      words={words}
      look={settings}
      rules={{ actRows, outcomeOf }}
      search={search}
      report={(id) => index && recordReport(id, index, settings.reader, today())}
      openSettings={() => void openOptions()}
    />,
    document.body,
  );
}

async function readRecords(): Promise<void> {
  try {
    index = await records();
    const rows = listPublishers(index);
    search = (query) => searchPublishers(rows, query);
  } catch {
    search = 'failed';
  }
  draw();
}

void liveSettings((now) => {
  settings = now;
  draw();
}).then(readRecords);
