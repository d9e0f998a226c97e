/** The page that opens once after an installation. */
import { render } from 'preact';
import { mayWorkInPrivateWindows } from '../../browser/access.ts';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { liveSettings } from '../../browser/live-settings.ts';
import { openOptions } from '../../browser/page-answers.ts';
import { lockWords, onPolicyChanged, readPolicy } from '../../browser/policy.ts';
import { records } from '../../browser/records.ts';
import { ask } from '../../browser/send.ts';
import { changesWritten, today } from '../../browser/settings.ts';
import { closeThisTab } from '../../browser/tabs.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import { Welcome, type WelcomeProps } from '../../components/Welcome.tsx';
import { recordReport } from '../../core/known/publisher-report.ts';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';
import type { RecordIndex } from '../../core/record-index.ts';
import { noPolicy, type Policy } from '../../core/settings/policy.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

leaveWhenHidden('tab');

/** It has statuses in several places, and a notice of its own to its readers. */
const EXAMPLE = 'rferl';

let settings: Settings = defaultSettings;
let policy: Policy = noPolicy;
/** The records, once the example is wanted. */
let index: RecordIndex | 'failed' | null = null;
let keptOutOfPrivate = false;
let change: WelcomeProps['change'] = () => undefined;

function draw(): void {
  const words = wordsFor(settings.language);
  document.documentElement.lang = words.language;
  render(
    <Welcome
      settings={settings}
      words={words}
      places={{ countries: countryCodes, occupied: occupiedRegions }}
      change={(part) => change(part)}
      lock={lockWords(policy, words)}
      keptOutOfPrivate={keptOutOfPrivate}
      start={() => void changesWritten().then(leave).then(closeThisTab)}
      rules={{ actRows, outcomeOf }}
      example={index === null || index === 'failed' ? index : (recordReport(EXAMPLE, index, settings.reader, today()) ?? 'failed')}
      showExample={(on) => void showExample(on)}
      openSettings={() => void openOptions()}
    />,
    document.body,
  );
}

async function showExample(on: boolean): Promise<void> {
  index = on ? await records().catch((): 'failed' => 'failed') : null;
  draw();
}

/** However the reader leaves this page, that is their answer. What a page says when it is already hidden does not always reach the background (seen in Chrome 156). */
addEventListener('beforeunload', () => void leave());

let left = false;
async function leave(): Promise<void> {
  if (left) return;
  left = true;
  await ask('welcomeLeft', undefined).catch(() => undefined);
}

/** What an organisation settled and what the browser allows, beside the settings. */
async function lookOutside(): Promise<void> {
  const [settled, letIn] = await Promise.all([readPolicy(), mayWorkInPrivateWindows()]);
  policy = settled;
  keptOutOfPrivate = !letIn;
  draw();
}

void liveSettings((now) => {
  settings = now;
  draw();
}).then((changer) => {
  change = changer;
  return lookOutside();
});
onPolicyChanged(() => void lookOutside());
