/** The page that opens once after an installation. */
import { render } from 'preact';
import { changeSettings, onSettingsChanged, readSettings } from '../../browser/settings.ts';
import { closeThisTab } from '../../browser/tabs.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../components/caveat.css';
import '../../assets/page.css';
import { Welcome } from '../../components/Welcome.tsx';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

async function draw(): Promise<void> {
  const settings = await readSettings();
  const words = wordsFor(settings.language);
  document.documentElement.lang = words.language;
  render(
    <Welcome
      settings={settings}
      words={words}
      places={{ countries: countryCodes, occupied: occupiedRegions }}
      change={(change) => void changeSettings(change)}
      start={() => void closeThisTab()}
    />,
    document.body,
  );
}

onSettingsChanged(() => void draw());
void draw();
