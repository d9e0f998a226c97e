/**
 * `npm run data:changes` writes data/CHANGES.tsv anew out of the history of data/. With `--check` it writes nothing and fails where the
 * file is behind. Commit the records first: what is not committed has no history.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { collectChanges } from './changes/collect-changes.ts';
import { NoHistory } from './changes/git-history.ts';
import { LEDGER, writeLedger } from './changes/ledger.ts';

try {
  const ledger = collectChanges('.');
  const text = writeLedger(ledger);
  const before = existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8') : '';
  if (text === before) console.log(`${LEDGER} is up to date: ${ledger.lines.length} lines`);
  else if (process.argv.includes('--check')) {
    console.error(`${LEDGER} is behind the history of data/. To mend: npm run data:changes, and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(LEDGER, text);
    console.log(`${LEDGER}: ${ledger.lines.length} lines, ${ledger.lines.at(0)?.day ?? '-'} to ${ledger.lines.at(-1)?.day ?? '-'}`);
  }
} catch (error) {
  if (!(error instanceof NoHistory)) throw error;
  console.error(`${error.message} ${LEDGER} stays as it is.`);
  process.exitCode = 1;
}
