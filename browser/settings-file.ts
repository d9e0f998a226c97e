/** Settings as a file of the reader's: saved through a link that lives in this page only, read and taken over whole or not at all. */
import { readSettingsFile, settingsFile, type ReadFile } from '../core/settings/file.ts';
import { changeTo } from '../core/settings/compose.ts';
import { countryCodes, occupiedRegions } from '../locales/place-codes.ts';
import { changeSettings, readSettings } from './settings.ts';

/** Says nothing of whose settings it holds: a folder of downloads is seen by others. */
const NAME = 'settings.json';
/** Bytes; more is not even read. */
const LARGEST = 4_000_000;

export async function saveSettingsFile(): Promise<void> {
  const address = URL.createObjectURL(new Blob([settingsFile(await readSettings())], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = NAME;
  link.click();
  // The browser reads the link after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Takes over what a file holds, or says why nothing was changed. */
export async function takeSettingsFile(file: Pick<File, 'size' | 'text'>): Promise<{ kind: 'done' } | Exclude<ReadFile, { kind: 'settings' }>> {
  if (file.size > LARGEST) return { kind: 'refused', why: 'too-large' };
  const read = readSettingsFile(await file.text(), (code) => countryCodes.includes(code) || (occupiedRegions as readonly string[]).includes(code));
  if (read.kind !== 'settings') return read;
  await changeSettings(changeTo(await readSettings(), read.settings));
  return { kind: 'done' };
}
