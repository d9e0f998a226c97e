/** The page that opens once after an installation. */
import { render } from 'preact';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { liveSettings } from '../../browser/live-settings.ts';
import { closeThisTab } from '../../browser/tabs.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../assets/page.css';
import '../../components/caveat.css';
import { Welcome, type WelcomeProps } from '../../components/Welcome.tsx';
import { countryCodes, occupiedRegions } from '../../locales/place-codes.ts';

leaveWhenHidden('tab');

let change: WelcomeProps['change'] = () => undefined;

void liveSettings((settings) => {
  const words = wordsFor(settings.language);
  document.documentElement.lang = words.language;
  render(
    <Welcome
      settings={settings}
      words={words}
      places={{ countries: countryCodes, occupied: occupiedRegions }}
      change={(part) => change(part)}
      start={() => void closeThisTab()}
    />,
    document.body,
  );
}).then((changer) => {
  change = changer;
});
