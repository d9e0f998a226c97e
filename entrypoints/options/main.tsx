/** The settings page: shows the settings and writes them back. */
import { render } from 'preact';
import { addOnSettings, askForAccess, mayReadAll, mayWorkInPrivateWindows, onAccessChanged } from '../../browser/access.ts';
import { commands, PAGES_MAY_KEEP_KEYS, shortcutSettings, type Command } from '../../browser/commands.ts';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { liveSettings } from '../../browser/live-settings.ts';
import { lockWords, onPolicyChanged, readPolicy } from '../../browser/policy.ts';
import { records } from '../../browser/records.ts';
import { ask } from '../../browser/send.ts';
import { saveSettingsFile, takeSettingsFile } from '../../browser/settings-file.ts';
import { today } from '../../browser/settings.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { coverage } from '../../core/coverage.ts';
import { lockedPaths, noPolicy, type Policy } from '../../core/settings/policy.ts';
import { siteNamed } from '../../core/settings/site-name.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

leaveWhenHidden('tab');

type Outside = { policy: Policy; mayRead: boolean; privateWindows: OptionsProps['privateWindows']; keys: Command[] };
const openKeys = shortcutSettings();

let settings: Settings = defaultSettings;
let held: Pick<OptionsProps, 'coverage' | 'data'> = { coverage: null, data: null };
let outside: Outside = { policy: noPolicy, mayRead: true, privateWindows: null, keys: [] };
let change: OptionsProps['change'] = () => undefined;

function draw(): void {
  const words = wordsFor(settings.language);
  document.title = `${words.options.title} · ${words.bar.panel}`;
  document.documentElement.lang = words.language;
  render(
    <Options
      settings={settings}
      words={words}
      places={{ countries: countryCodes, occupied: occupiedRegions }}
      {...held}
      change={(part) => change(part)}
      policy={{ organisation: outside.policy.organisation, locked: lockedPaths(outside.policy).length, problems: outside.policy.problems }}
      lock={lockWords(outside.policy, words)}
      mayRead={outside.mayRead}
      giveAccess={() => void askForAccess()}
      privateWindows={outside.privateWindows}
      siteNamed={siteNamed}
      keys={outside.keys}
      openKeys={openKeys && (() => void openKeys())}
      pagesMayKeepKeys={PAGES_MAY_KEEP_KEYS}
      saveFile={() => void saveSettingsFile()}
      importFile={takeSettingsFile}
      forget={async () => (await ask('forget', undefined).catch(() => false)) === true}
    />,
    document.body,
  );
}

/** What the browser and its administrator say, beside the settings. */
async function lookOutside(): Promise<void> {
  const [policy, mayRead, letIn, keys] = await Promise.all([readPolicy(), mayReadAll(), mayWorkInPrivateWindows(), commands()]);
  outside = { policy, mayRead, privateWindows: { letIn, ...addOnSettings() }, keys };
  draw();
}

async function readRecords(): Promise<void> {
  try {
    const index = await records();
    held = { coverage: coverage(index, today()), data: { compiled: index.compiled, publishers: Object.keys(index.publishers).length } };
  } catch {
    held = { coverage: 'failed', data: null };
  }
  draw();
}

void liveSettings((now) => {
  settings = now;
  draw();
}).then((changer) => {
  change = changer;
  return Promise.all([lookOutside(), readRecords()]);
});
onAccessChanged(() => void lookOutside());
onPolicyChanged(() => void lookOutside());
// Keys are changed in a page of the browser's, from which the reader comes back.
addEventListener('focus', () => void lookOutside());
