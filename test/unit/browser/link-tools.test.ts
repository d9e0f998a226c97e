/** The tools for links in a page: what a choice that changes meanwhile does to them. */
import { beforeEach, expect, test, vi } from 'vitest';
import { linkTools } from '../../../browser/link-tools.ts';
import { onBackground, toBackground } from '../../../browser/in-page.ts';

type Choice = { forget: boolean };
const hearing = new Set<(choice: Choice) => unknown>();
const changed = (forget: boolean): unknown[] => [...hearing].map((hear) => hear({ forget }));

vi.mock(import('../../../browser/in-page.ts'), async (original) => ({ ...(await original()), onBackground: vi.fn(), toBackground: vi.fn() }));

beforeEach(() => {
  hearing.clear();
  vi.stubGlobal('window', { top: null });
  vi.stubGlobal('innerWidth', 900);
  vi.stubGlobal('innerHeight', 900);
  vi.mocked(onBackground).mockImplementation(({ linksChanged }) => {
    const hear = linksChanged as (choice: Choice) => unknown;
    hearing.add(hear);
    return () => hearing.delete(hear);
  });
});

test('a table that was on its way when everything was hidden marks nothing', async () => {
  const answers: ((table: never) => void)[] = [];
  vi.mocked(toBackground).mockImplementation(() => new Promise<never>((resolve) => answers.push(resolve)));
  // Whatever it would do in the document, it would fail at.
  const marking = linkTools({} as Document).mark(true);
  expect(changed(true), 'others are left to answer').toEqual([false]);
  answers[1]?.(null as never);
  answers[0]?.({} as never);
  expect(await marking).toBe(false);
  expect(vi.mocked(toBackground).mock.calls).toEqual([['linkTableWanted', { asked: true }], ['linkTableWanted', { asked: false }]]);
  await vi.waitFor(() => expect(hearing.size).toBe(0));
});
