/** The page that opens once after an installation. */
import { render } from 'preact';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { liveSettings } from '../../browser/live-settings.ts';
import { lockWords, onPolicyChanged, readPolicy } from '../../browser/policy.ts';
import { closeThisTab } from '../../browser/tabs.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import { Welcome, type WelcomeProps } from '../../components/Welcome.tsx';
import { noPolicy, type Policy } from '../../core/settings/policy.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

leaveWhenHidden('tab');

let settings: Settings = defaultSettings;
let policy: Policy = noPolicy;
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
      start={() => void closeThisTab()}
    />,
    document.body,
  );
}

/** What an organisation settled, beside the settings. */
async function readLocks(): Promise<void> {
  policy = await readPolicy();
  draw();
}

void liveSettings((now) => {
  settings = now;
  draw();
}).then((changer) => {
  change = changer;
  return readLocks();
});
onPolicyChanged(() => void readLocks());
