// @vitest-environment happy-dom
/** The panel in a page that nobody looks at yet, so that nothing in it was shown to anybody; and in one that throws out what it doesn't know. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toBackground } from '../../../browser/in-page.ts';
import { layWords } from '../../../browser/page-words.ts';
import { showPanel } from '../../../entrypoints/sidebar/page-panel.tsx';
import { defaultSettings } from '../../../core/settings.ts';
import { surfaces } from '../../../locales/en/surfaces.ts';
import { applies } from '../../components/model-case.ts';

const handlers = vi.hoisted(() => [] as Record<string, (payload?: unknown) => unknown>[]);
vi.mock(import('../../../browser/in-page.ts'), async (original) => ({
  ...(await original()),
  isConnected: () => true,
  toBackground: vi.fn(),
  onBackground: vi.fn((given: object) => {
    handlers.push(given as (typeof handlers)[number]);
    return () => undefined;
  }),
}));

let visible = false;
const { parts, detail, theme, textSize } = defaultSettings;
const shown = { parts, detail, theme, textSize, language: 'en' as const, folded: false };
const told = (): string[] => vi.mocked(toBackground).mock.calls.map(([name]) => name).filter((name) => name === 'noticesShown');
const lookAt = (): void => {
  visible = true;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(toBackground).mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('innerWidth', 1400);
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  visible = false;
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (visible ? 'visible' : 'hidden') });
  layWords('en', surfaces);
  location.href = applies.page.url;
});
afterEach(() => {
  for (const { panelRemove } of handlers.splice(0)) panelRemove?.();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (): boolean => showPanel({ kind: 'report', report: applies, leftOut: 0, site: 'rferl.org', shown, privateWindow: false, mayEnter: true, changes: {} });

test('its notices count as seen once the reader comes to the tab, and once', () => {
  open();
  expect(told()).toEqual([]);
  lookAt();
  lookAt();
  expect(told()).toEqual(['noticesShown']);
});

test('not if the panel went before', () => {
  open();
  for (const { panelRemove } of handlers) panelRemove?.();
  lookAt();
  expect(told()).toEqual([]);
});

test('in a tab that is in front, at once', () => {
  visible = true;
  open();
  expect(told()).toEqual(['noticesShown']);
});

const stands = (): boolean => document.querySelector('caveat-panel') !== null;
const throwOut = (): void => document.querySelector('caveat-panel')?.remove();

test('a page that is drawn anew throws the panel out, and it comes back', () => {
  open();
  throwOut();
  expect(stands()).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(stands()).toBe(true);
});

test('with a page that goes on throwing it out it does not fight for ever, but comes when the reader asks for it', () => {
  open();
  for (let second = 0; second < 60; second++) {
    throwOut();
    vi.advanceTimersByTime(1_000);
  }
  expect(stands()).toBe(false);
  for (const { panelUnfold } of handlers) panelUnfold?.();
  expect(stands()).toBe(true);
});

test('it does not come back once it was taken away', () => {
  open();
  for (const { panelRemove } of handlers) panelRemove?.();
  vi.advanceTimersByTime(10_000);
  expect(stands()).toBe(false);
});
