/** What Caveat would show for saved pages, addresses or plain texts: the same extraction and analysis from the command line. */
import { readFileSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { analyze } from '../core/analyze.ts';
import { extractArticle } from '../core/article/extract.ts';
import { publisherOfUrl } from '../core/publisher/identify.ts';
import type { RecordIndex } from '../core/record-index.ts';
import { findSourcingInText } from '../core/sourcing/find-sourcing.ts';
import { readArguments, USAGE, type Asked } from './inspect/arguments.ts';
import { compiledRecords } from './inspect/compiled-records.ts';
import { inspected, inspectedSourcing } from './inspect/contract.ts';
import { readLine, webAddress, type Input } from './inspect/inputs.ts';
import { withPage } from './inspect/load-page.ts';
import { printReport, printSourcing } from './inspect/print-report.ts';

/** The answer to one input, as JSON or in words. Throws with one line on why an input cannot be read. */
function answer(input: Input, index: RecordIndex, json: boolean): string {
  if (input.kind === 'text') {
    const sourcing = findSourcingInText(input.text, input.language, {
      agencies: index.agencies,
      self: { names: [], agency: null },
      publisherOfUrl: (href) => publisherOfUrl(href, index),
    });
    return json ? JSON.stringify({ sourcing: inspectedSourcing(sourcing) }) : printSourcing(sourcing).join('\n');
  }
  const { url, reader, today } = input;
  const report = input.kind === 'address' ? analyze({ url, article: null }, index, reader, today) : withPage(input.file, url, (document) => analyze({ url, article: extractArticle(document, url) }, index, reader, today));
  return json ? JSON.stringify(inspected(report)) : printReport(report);
}

/** Runs all lines of a manifest in order; an unreadable one is answered by its reason. Returns how many there were. */
async function runManifest(file: string, { reader, today, json }: Asked, index: RecordIndex): Promise<number> {
  let failures = 0;
  for (const [at, line] of readManifest(file).split('\n').entries()) {
    if (line.trim() === '') continue;
    // What weak references were made to is only let go when a job ends: in one long job every page would stay in memory.
    await setImmediate();
    try {
      print(answer(readLine(line, { reader, today }), index, json) + (json ? '' : '\n'));
    } catch (error) {
      failures++;
      const reason = reasonOf(error);
      console.error(`${file}:${at + 1}: ${reason}`);
      print(json ? JSON.stringify({ error: reason }) : `Not read: ${reason}\n`);
    }
  }
  return failures;
}

function readManifest(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Error(`the manifest ${file} cannot be read`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes a line at once and in full: console.log to a pipe may still be waiting when the process ends. */
function print(text: string): void {
  let rest: Uint8Array = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any more ("| head"): there is nothing left to do.
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
    }
  }
}

try {
  const asked = readArguments(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  const index = compiledRecords();
  if ('manifest' in asked.what) process.exitCode = (await runManifest(asked.what.manifest, asked, index)) > 0 ? 1 : 0;
  else print(answer({ ...asked, kind: 'page', file: asked.what.file, url: webAddress(asked.what.url) }, index, asked.json));
} catch (error) {
  const reason = reasonOf(error);
  console.error(`inspect: ${reason}`);
  if (process.argv.length <= 2) console.error(USAGE);
  process.exitCode = 1;
}
