/** Times of extraction: in Node, as `inspect` runs it, and with the built script in a real Chromium, each page new to it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { filesOf } from '../../browser/script-parts.ts';
import { extractArticle } from '../../core/article/extract.ts';
import { findBrowser } from '../browsers.ts';
import { withPage } from '../inspect/load-page.ts';

const FIXTURES = 'test/fixtures/pages';
const EVALUATION = '../shared/eval/pages/html';
/** Built script and its part, as the browser runs them one after another. */
const SCRIPTS = filesOf('extract').map((file) => `.output/chrome-mv3${file}`);
const ADDRESS = 'https://news.example/2026/a-story.html';
/** The page's own scripts and styles stay out: only our time is wanted. */
const NOTHING_RUNS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };

const at = (values: number[], share: number): string => ([...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN).toFixed(1);
const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => /\.html(?:\.gz)?$/.test(name)).map((name) => `${folder}/${name}`) : []);
const textOf = (file: string): string => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');

/** Prints a line for each set of pages; says why when one can't be measured. */
export async function benchExtraction(): Promise<void> {
  const sets: [name: string, files: string[]][] = [['our fixture pages', filesIn(FIXTURES)], ['the pages in shared/eval', filesIn(EVALUATION)]];
  for (const [name, files] of sets) if (files.length > 0) inNode(name, files);
  const program = findBrowser('chromium');
  if (!program || !SCRIPTS.every((file) => existsSync(file))) return console.log('extraction in a browser: not measured (needs Chromium and `npm run build`)');
  await inChromium(program, sets.filter(([, files]) => files.length > 0));
}

function inNode(name: string, files: string[]): void {
  const whole: number[] = [];
  const extraction: number[] = [];
  for (const file of [...files, ...files]) {
    const began = performance.now();
    extraction.push(withPage(file, ADDRESS, (document) => {
      const parsed = performance.now();
      extractArticle(document, ADDRESS);
      return performance.now() - parsed;
    }));
    whole.push(performance.now() - began);
  }
  console.log(`extraction in Node, ${name} (${files.length}): median ${at(extraction, 0.5)} ms, p90 ${at(extraction, 0.9)} ms; with reading and parsing ${at(whole, 0.5)} ms`);
}

async function inChromium(program: string, sets: [name: string, files: string[]][]): Promise<void> {
  const sources = SCRIPTS.map((file) => readFileSync(file, 'utf8').trim().replace(/;$/, ''));
  const browser = await chromium.launch({ executablePath: program, headless: true });
  try {
    const page = await browser.newPage();
    let html = '';
    await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ headers: NOTHING_RUNS, body: html }) : route.abort()));
    const timed = async (body: string): Promise<number> => {
      html = body;
      await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
      return page.evaluate(`(async () => { const began = performance.now();\n${sources.map((source) => `await (${source});\n`).join('')}return performance.now() - began; })()`);
    };
    for (const [name, files] of sets) {
      const times: number[] = [];
      for (const file of files) times.push(await timed(textOf(file)));
      console.log(`extraction in Chromium, ${name} (${files.length}), script loaded and run: median ${at(times, 0.5)} ms, p90 ${at(times, 0.9)} ms`);
    }
    const lengths = [1_000, 10_000, 100_000];
    const times: string[] = [];
    for (const words of lengths) times.push(`${words.toLocaleString('en')} words ${(await timed(longStory(words / 50, 50))).toFixed(1)} ms`);
    console.log(`extraction by length: ${times.join(', ')} (goal for 1,000 words 15 ms, linear); 50,000 paragraphs ${(await timed(longStory(50_000, 10))).toFixed(0)} ms`);
  } finally {
    await browser.close();
  }
}

function longStory(paragraphs: number, words: number): string {
  return `<title>Long</title><meta property="og:type" content="article"><article><h1>Long</h1><div class="text">${`<p>${'word '.repeat(words - 1)}end.</p>\n`.repeat(paragraphs)}</div></article>`;
}
