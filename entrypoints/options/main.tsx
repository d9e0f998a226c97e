/** The settings page: shows the settings and writes them back. */
import { render } from 'preact';
import { records } from '../../browser/records.ts';
import { ask } from '../../browser/send.ts';
import { changeSettings, onSettingsChanged, readSettings, today } from '../../browser/settings.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../components/caveat.css';
import '../../assets/page.css';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { coverage } from '../../core/coverage.ts';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

let held: Pick<OptionsProps, 'coverage' | 'data'> = { coverage: null, data: null };

async function draw(): Promise<void> {
  const settings = await readSettings();
  const words = wordsFor(settings.language);
  document.title = `${words.options.title} · ${words.bar.panel}`;
  document.documentElement.lang = words.language;
  render(
    <Options
      settings={settings}
      words={words}
      places={{ countries: countryCodes, occupied: occupiedRegions }}
      {...held}
      change={(change) => void changeSettings(change)}
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
  await draw();
}

onSettingsChanged(() => void draw());
void draw().then(readRecords);
