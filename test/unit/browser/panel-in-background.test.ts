// @vitest-environment happy-dom
/** A panel in a tab that nobody looks at yet: what it holds was not shown to anybody. */
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
