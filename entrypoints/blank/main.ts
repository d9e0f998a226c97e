/**
 * What stands in the popup and in the browser's panel while everything is hidden: a sentence that any browser might say. Pressing it three
 * times calls Caveat back, for whoever has no keyboard or has forgotten the keys.
 */
import { isHidden, onHiddenChanged } from '../../browser/hidden.ts';
import { ask } from '../../browser/send.ts';
import { readSettings } from '../../browser/settings.ts';
import { wordsFor } from '../../browser/words.ts';
import './blank.css';

const TIMES = 3;
/** Milliseconds within which the next press counts. */
const WITHIN = 5000;
const [, page = 'popup', tab = ''] = /^#(popup|sidepanel)(#tab=\d+)?$/.exec(location.hash) ?? [];

const goBack = (): void => location.replace(`${page}.html${tab}`);

async function show(): Promise<void> {
  const words = wordsFor((await readSettings()).language);
  document.title = words.neutral.title;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  const sentence = document.createElement('button');
  sentence.type = 'button';
  sentence.textContent = words.neutral.text;
  let presses = 0;
  let last = 0;
  sentence.addEventListener('click', ({ timeStamp }) => {
    presses = timeStamp - last < WITHIN ? presses + 1 : 1;
    last = timeStamp;
    if (presses === TIMES) void ask('toggleHidden', undefined);
  });
  // A page of one sentence, and a whole one for a screen reader too.
  const [main, heading] = [document.createElement('main'), document.createElement('h1')];
  heading.append(sentence);
  main.append(heading);
  document.body.replaceChildren(main);
}

onHiddenChanged((hidden) => {
  if (!hidden) goBack();
});
void isHidden().then((hidden) => (hidden ? show() : goBack()));
