/**
 * Which laws' notices the reader has seen, so that they are told shorter the next time: in memory, or on this device if the reader said so.
 * Never a page, a site or a publisher, and nothing from private windows.
 */
import { seenOf, shownInFront, type SeenLaws } from '../core/legal/seen.ts';
import type { Settings } from '../core/settings.ts';
import { stateOf } from './panel-state.ts';
import { readSettings } from './settings.ts';
import { read, remove, write } from './stored.ts';
import { tabRecord } from './tab-records.ts';

const areaOf = ({ keepSeen }: Settings): 'local' | 'session' => (keepSeen ? 'local' : 'session');

/** By regime; empty when none was seen. */
export async function seenLaws(settings: Settings): Promise<SeenLaws> {
  return (await read(areaOf(settings), 'seenLaws')) ?? {};
}

/** Takes note that the notices of a tab were on show in full view: those that the settings let be shown there. */
export async function markSeen(tabId: number): Promise<void> {
  const record = await tabRecord(tabId);
  if (!record?.report || record.privateWindow) return;
  const settings = await readSettings();
  const state = stateOf({ ...record, report: record.report }, settings);
  if (state.kind !== 'report' || !state.shown.parts.warnings) return;
  const shown = shownInFront(state.report.legal.notices);
  if (shown.length === 0) return;
  const before = await seenLaws(settings);
  const next = { ...before, ...Object.fromEntries(shown.map((notice) => [notice.regime, seenOf(notice)])) };
  if (JSON.stringify(next) !== JSON.stringify(before)) await write(areaOf(settings), 'seenLaws', next);
}

/** Moves what is held to where the reader now wants it: nothing stays behind on the device. */
export async function moveSeenLaws(): Promise<void> {
  const settings = await readSettings();
  const [here, other] = settings.keepSeen ? (['local', 'session'] as const) : (['session', 'local'] as const);
  const left = await read(other, 'seenLaws');
  if (!left) return;
  await write(here, 'seenLaws', { ...left, ...(await read(here, 'seenLaws')) });
  await remove(other, ['seenLaws']);
}
