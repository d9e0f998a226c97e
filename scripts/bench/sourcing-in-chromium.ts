/** Times of sourcing in a real Chromium, by the same articles as in Node. */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { Article } from '../../core/article/article.ts';
import type { RecordIndex } from '../../core/record-index.ts';
import { findBrowser } from '../browsers.ts';

/** Milliseconds for each article, or null where there is no Chromium. */
export async function timesInChromium(index: RecordIndex, articles: readonly Article[], address: string): Promise<number[] | null> {
  const program = findBrowser('chromium');
  if (!program) return null;
  const code = await bundled();
  const browser = await chromium.launch({ executablePath: program, headless: true });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${code}; globalThis.timesOf = bench.timesOf`);
    return await page.evaluate(([records, list, at]) => (globalThis as unknown as { timesOf: (...given: unknown[]) => number[] }).timesOf(records, list, at), [index, articles, address] as const);
  } finally {
    await browser.close();
  }
}

async function bundled(): Promise<string> {
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'chrome120', lib: { entry: 'scripts/bench/sourcing-page.ts', formats: ['iife'], name: 'bench' } } });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('vite built nothing for the bench of sourcing');
  return chunk.code;
}
