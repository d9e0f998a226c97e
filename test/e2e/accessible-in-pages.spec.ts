/** What Caveat shows in pages of others, in both lights: no accessibility fault by axe. Runs on the build for tests, whose shadow roots are open. */
import { expectAccessible, expectAccessibleWithin } from './axe.ts';
import { LINE, MARKS, PANEL, until, WORD } from './driver.ts';
import { FORUM, GUARDED_ARTICLE } from './guard-pages.ts';
import { ALL, guardListens, guardsWatch, lineWith, wordWith } from './guard-steps.ts';
import { ownPageWith, panelWith, RUSSIAN_IN_RUSSIA, startAs } from './reader.ts';
import { MODEL_CASE, SEARCH } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ testBuild: true });

for (const theme of ['light', 'dark'] as const) {
  test(`${theme}: the panel, unfolded in all its parts and folded to a tab; the sheet to print`, async ({ driver }) => {
    await startAs(driver, RUSSIAN_IN_RUSSIA, { theme });
    const tab = await driver.newTab();
    await tab.goto(MODEL_CASE);
    await panelWith(tab, 'With reporting by AP');
    expect(await tab.panelMode(), 'open to axe').toBe('open');
    expect(await tab.inPanel('return root.querySelector(".cv").dataset.theme')).toBe(theme);
    await expectAccessibleWithin(tab, PANEL, `panel, ${theme}`);
    await tab.inPanel('for (const fold of root.querySelectorAll("details")) fold.open = true; for (const button of root.querySelectorAll(".show-all button, button[aria-expanded=false]")) button.click()');
    await expectAccessibleWithin(tab, PANEL, `panel unfolded, ${theme}`);
    const sheet = await driver.openOwn('print', MODEL_CASE);
    await ownPageWith(sheet, 'OVD-Info');
    await expectAccessible(sheet, `sheet, ${theme}`);
    await sheet.close();
    await tab.toFront();
    await tab.clickInPanel('button[title="Fold to a tab"]');
    await until(() => tab.inPanel<boolean>(`return root.querySelector('.tab') !== null`), 'the folded tab');
    await expectAccessibleWithin(tab, PANEL, `folded, ${theme}`);
    await tab.close();
  });

  test(`${theme}: a word before an act, the line beside a field, marks on links and the note at one`, async ({ driver }) => {
    await startAs(driver, RUSSIAN_IN_RUSSIA, { ...ALL, theme, links: 'always', folded: true });
    await guardsWatch(driver);
    const tab = await driver.newTab();
    await tab.goto(GUARDED_ARTICLE);
    await guardListens(driver, GUARDED_ARTICLE);
    await tab.click('#share');
    await wordWith(tab, 'Do not share');
    await expectAccessibleWithin(tab, WORD, `word, ${theme}`);
    await tab.goto(FORUM);
    await tab.click('#text');
    await tab.type('https://meduza.io/feature/2026/11/20/made-up');
    await lineWith(tab, 'A link to');
    await expectAccessibleWithin(tab, LINE, `line, ${theme}`);
    await tab.goto(SEARCH);
    await until(() => tab.inMarks<boolean>(`return root.querySelector('.marks').style.background !== ''`), 'the marks');
    await tab.eval(`document.querySelector('a[href*="rferl"]').focus()`);
    await until(() => tab.inMarks<boolean>(`return root.querySelector('[role=status]').textContent.includes('Radio Free Europe')`), 'the note');
    await expectAccessibleWithin(tab, MARKS, `note at a link, ${theme}`);
    await tab.close();
  });
}
