/** The word of a guard in its states: first and later, certain and not, short and long. */
import { guardWord, type GuardWord } from '../../core/guard/guard-word.ts';
import type { Notice } from '../../core/legal/legal.ts';
import type { GuardAct } from '../../data/schema.ts';
import { citations, mayApply, undesirable } from './model-case.ts';

export type GuardState = { word: GuardWord; turn: number; state: 'ask' | 'again'; ownClick: boolean };

function state(act: GuardAct, notices: readonly Notice[], more: Partial<GuardState> = {}): GuardState {
  const word = guardWord(act, notices, citations, { level: 'all', acts: {} });
  if (!word) throw new Error(`no word before ${act}`);
  return { word, turn: 0, state: 'ask', ownClick: false, ...more };
}

const may = mayApply.legal.notices;
const elsewhereToo: Notice = { ...undesirable, jurisdiction: 'BY', regime: 'by-extremist-formation' };
const third: Notice = { ...undesirable, jurisdiction: 'KZ', regime: 'kz-made-up' };
const items: Notice = { ...undesirable, covers: 'items', kind: 'item-list' };
const long = 'Rundfunk- und Berichterstattungsgesellschaft an der Küste und auf den vorgelagerten Inseln';

export const guards: Record<string, GuardState> = {
  share: state('share', [undesirable]),
  'share-again': state('share', [undesirable], { turn: 1 }),
  'share-third': state('share', [undesirable], { turn: 2 }),
  donate: state('donate', [undesirable]),
  'like-unclear': state('like', [undesirable], { turn: 1 }),
  'may-apply': state('share', may),
  'may-apply-later': state('share', may, { turn: 1 }),
  'several-places': state('share', [undesirable, elsewhereToo, third]),
  'single-items': state('share', [items]),
  'copy-link': state('copy-link', [undesirable]),
  stale: state('share', [{ ...undesirable, stale: true, verified: false }]),
  'long-names': state('subscribe', [{ ...undesirable, publisherName: long, quoted: { en: long, ru: long } }]),
  'own-click': state('share', [undesirable], { turn: 1, ownClick: true }),
  credited: { ...state('share', [undesirable]), word: { ...state('share', [undesirable]).word, credited: { names: ['Associated Press', 'Reuters'], copyOf: '2026-07-10' } } },
  again: state('share', [undesirable], { turn: 1, state: 'again', ownClick: true }),
};
