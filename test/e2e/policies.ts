/** Where administrators write what holds for Caveat, for each browser; written for one test and taken away after it. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium reads the machine's folder only. */
const CHROMIUM_POLICIES = process.env['CHROMIUM_POLICIES'] ?? '/etc/chromium/policies/managed';

/** The id that Chromium gives an extension without a key: made from the folder that it is loaded from. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** Writes the policy for the extension of a folder. Returns what takes it away; null where this user may not write there. */
export function writeChromiumPolicy(folder: string, policy: object): (() => void) | null {
  const id = idOfFolder(folder);
  const file = join(CHROMIUM_POLICIES, `${id}.json`);
  try {
    mkdirSync(CHROMIUM_POLICIES, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  } catch {
    return null;
  }
  return () => rmSync(file, { force: true });
}

/** Writes the policy into a home folder that is made for one Firefox. */
export function writeFirefoxPolicy(home: string, id: string, policy: object): void {
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ name: id, description: 'set for a test', type: 'storage', data: policy }));
}
