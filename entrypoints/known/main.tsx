/** The page that shows what is on record: search, and one record at a time. */
import { render } from 'preact';
import { recordHistory } from '../../browser/history.ts';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { liveSettings } from '../../browser/live-settings.ts';
import { openOptions } from '../../browser/page-answers.ts';
import { records } from '../../browser/records.ts';
import { today } from '../../browser/settings.ts';
import { stepsInPage } from '../../browser/steps-in-page.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import '../../components/known/known.css';
import { Known, type Chosen, type KnownProps } from '../../components/known/Known.tsx';
import type { History } from '../../core/history.ts';
import { knownRecord } from '../../core/known/known-record.ts';
import { makeRows } from '../../core/known/rows.ts';
import { searchRows } from '../../core/known/search.ts';
import { toldHistory } from '../../core/known/told-history.ts';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import type { RecordIndex } from '../../core/record-index.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { countryCodes } from '../../locales/place-codes.ts';

leaveWhenHidden('tab');

let settings: Settings = defaultSettings;
let index: RecordIndex | 'failed' | null = null;
let history: History | 'failed' | null = null;
/** Rows by the language that places are named in. */
let search: { language: string; find: KnownProps['search'] } = { language: '', find: null };

const steps = stepsInPage<Chosen>(draw);

function open(to: Chosen | null): void {
  const at = steps.now();
  if (to?.type !== at?.type || to?.id !== at?.id) steps.go(to);
}

function draw(): void {
  const words = wordsFor(settings.language);
  document.title = `${words.known.title} · ${words.bar.panel}`;
  document.documentElement.lang = words.language;
  if (index !== null && index !== 'failed' && search.language !== words.language) {
    const rows = makeRows(index, countryCodes, words.place, today());
    search = { language: words.language, find: (query) => searchRows(rows, query) };
  }
  const at = steps.now();
  const record = at && index !== null && index !== 'failed' ? knownRecord(at.type, at.id, index, settings.reader, today()) : null;
  const told = record && record.type !== 'place' && history !== null && history !== 'failed' ? toldHistory(history, record.type, record.id) : null;
  render(
    <Known
      words={words}
      look={settings}
      rules={{ actRows, outcomeOf }}
      search={index === 'failed' ? 'failed' : search.find}
      chosen={at}
      record={record}
      history={history === 'failed' ? 'failed' : told}
      compiled={index === null || index === 'failed' ? null : index.compiled}
      copy={copy}
      open={open}
      openSettings={() => void openOptions()}
    />,
    document.body,
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function readRecords(): Promise<void> {
  const read = await records().catch((): 'failed' => 'failed');
  index = read;
  draw();
  history = read === 'failed' ? read : await recordHistory(read).catch((): 'failed' => 'failed');
  draw();
}

void liveSettings((now) => {
  settings = now;
  draw();
}).then(readRecords);
