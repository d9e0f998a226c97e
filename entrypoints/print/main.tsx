/** The notices of a tab, to be printed. */
import { render } from 'preact';
import { leaveWhenHidden } from '../../browser/leave-when-hidden.ts';
import { tabToPrint } from '../../browser/print-page.ts';
import { ask } from '../../browser/send.ts';
import { readSettings } from '../../browser/settings.ts';
import { wordsFor } from '../../browser/words.ts';
import '../../components/caveat.css';
import './print.css';
import { PrintSheet } from '../../components/PrintSheet.tsx';
import { actRows } from '../../core/legal/act-rows.ts';
import { outcomeOf } from '../../core/legal/outcome.ts';

leaveWhenHidden('tab');

async function show(): Promise<void> {
  const tabId = tabToPrint(location.search);
  const [report, settings] = await Promise.all([tabId === null ? null : ask('sheetFor', tabId), readSettings()]);
  const words = wordsFor(settings.language);
  document.documentElement.lang = words.language;
  document.title = `Caveat: ${words.take.printTitle}`;
  render(<PrintSheet report={report} words={words} rules={{ actRows, outcomeOf }} look={settings} print={() => window.print()} />, document.body);
  showAll();
}

/** Paper has no buttons to press for the rest of a list. */
function showAll(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.show-all button, .cite:not([aria-expanded])')) button.click();
}

void show();
