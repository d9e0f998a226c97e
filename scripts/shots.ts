/**
 * Pictures of every surface of the built extension, in both browsers, for eyes: `node scripts/shots.ts [chromium|firefox] [part of a scene's name]`,
 * after `npm run build`.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { startChromium } from '../test/e2e/chromium.ts';
import type { Driver } from '../test/e2e/driver.ts';
import { startFirefox } from '../test/e2e/firefox.ts';
import { pageFor } from '../test/e2e/sites.ts';
import { SCENES } from './scenes.ts';

const [only, part = ''] = process.argv.slice(2);

async function shoot(driver: Driver): Promise<void> {
  try {
    for (const [name, scene] of Object.entries(SCENES).filter(([name]) => name.includes(part))) {
      // One scene that fails takes no other with it.
      await scene(driver, (what) => `shots/${driver.name}-${name}-${what}.png`).catch((error: unknown) => {
        console.error(`${driver.name}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      });
    }
  } finally {
    await driver.close();
  }
}

mkdirSync('shots', { recursive: true });
const start = { pages: pageFor, headless: true };
if (only !== 'firefox') await shoot(await startChromium({ ...start, build: '.output/chrome-mv3' }));
if (only !== 'chromium') await shoot(await startFirefox({ ...start, build: '.output/firefox-mv3' }));
if (existsSync('shots/chromium-read-page-russia.png')) {
  mkdirSync('docs', { recursive: true });
  copyFileSync('shots/chromium-read-page-russia.png', 'docs/caveat.png');
}
