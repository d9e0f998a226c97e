/** The settings page: shows the settings and writes them back. */
import { render } from 'preact';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { liveSettings } from '../../browser/live-settings.ts';
import { records } from '../../browser/records.ts';
import { ask } from '../../browser/send.ts';
import { today } from '../../browser/settings.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { coverage } from '../../core/coverage.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

leaveWhenHidden('tab');

let settings: Settings = defaultSettings;
let held: Pick<OptionsProps, 'coverage' | 'data'> = { coverage: null, data: null };
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
      forget={() => void ask('forget', undefined)}
    />,
    document.body,
  );
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
  return readRecords();
});
