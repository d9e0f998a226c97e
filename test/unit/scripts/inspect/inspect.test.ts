/** The whole command, as researchers run it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const PAGE = 'test/fixtures/pages/rferl-helsinki.html';
const LINES = [
  { text: 'The plan is late, two people familiar with it said.\n\nThe ministry declined to comment.', language: 'en' },
  { url: 'https://www.rferl.org/', reader: { at: ['NO'], citizen: ['NO'] } },
  'no JSON',
  { file: 'nowhere.html', url: 'https://a.example/' },
  { file: PAGE, url: 'https://www.rferl.org/a/1.html', reader: { at: ['RU'], citizen: ['RU'] }, today: '2026-11-23' },
];

function inspect(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/inspect.ts', ...args], { cwd: root, encoding: 'utf8', input });
}

describe('a manifest', { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = inspect(['--manifest', '-', '--json'], LINES.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, never>);

  test('is answered line by line, in order', () => expect(answers.map((answer) => Object.keys(answer)[0])).toEqual(['sourcing', 'page', 'error', 'error', 'page']));
  test('gives back a text as it was', () => expect(answers[0]).toMatchObject({ sourcing: { text: (LINES[0] as { text: string }).text } }));
  test('says on standard error what could not be read, one line each, and ends with a failure', () => {
    expect(stderr.trim().split('\n')).toEqual(['-:3: this line is no JSON', '-:4: there is no file nowhere.html']);
    expect(status).toBe(1);
  });
  test('knows the model case: who, what sourcing, what law', () => {
    expect(answers[4]).toMatchObject({
      page: { kind: 'article', language: 'en' },
      publisher: { kind: 'known', id: 'rferl', how: 'host' },
      pageNotices: [{ kind: 'undesirable' }],
      sourcing: { credits: [{ agency: 'ap', form: 'text-credit', text: 'With reporting by AP' }] },
    });
    const notices = answers[4]?.['notices'] as unknown as { regime: string; scope: string }[];
    expect(notices.find(({ regime }) => regime === 'ru-undesirable-organization')).toMatchObject({ scope: 'applies' });
  });
  test('takes each line’s own reader', () => {
    const notices = answers[1]?.['notices'] as unknown as { regime: string; scope: string }[];
    expect(notices.find(({ regime }) => regime === 'ru-undesirable-organization')).toMatchObject({ scope: 'elsewhere' });
  });
});

describe('one page', { timeout: 30_000 }, () => {
  test('in words', () => {
    const { status, stdout } = inspect([PAGE, '--url', 'https://www.rferl.org/a/1.html']);
    expect(status).toBe(0);
    for (const words of ['No Agreement Reported At Helsinki Talks', '“With reporting by AP”', 'may apply']) expect(stdout).toContain(words);
  });
  test('that cannot be read', () => {
    expect(inspect(['nowhere.html', '--url', 'https://a.example/'])).toMatchObject({ status: 1, stdout: '', stderr: 'inspect: there is no file nowhere.html\n' });
  });
});
