/** Saved pages from the disk: packed or not, in whatever character set, or not at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { withPage } from '../../../../scripts/inspect/load-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'caveat-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
function titleOf(bytes: Uint8Array | string): string {
  const file = join(folder, 'page.html');
  writeFileSync(file, bytes);
  return withPage(file, 'https://a.example/', (document) => document.title);
}
const inOneByte = (html: string): Uint8Array => Uint8Array.from(html, (letter) => (letter.charCodeAt(0) >= 0x410 ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));

describe('read', () => {
  test('plain and packed', () => {
    expect(titleOf('<title>Straße</title>')).toBe('Straße');
    expect(titleOf(gzipSync('<title>Straße</title>'))).toBe('Straße');
  });
  test('UTF-8 whatever the page says, for the server’s word is lost', () => expect(titleOf('<meta charset="windows-1252"><title>Новость</title>')).toBe('Новость'));
  test('an older character set as declared', () => expect(titleOf(inOneByte('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Новость</title>'))).toBe('Новость'));
  test('Windows-1252 when nothing is declared', () => expect(titleOf(Uint8Array.from('<title>Straße</title>', (letter) => letter.charCodeAt(0)))).toBe('Straße'));
  test('UTF-16 by its mark', () => expect(titleOf(Buffer.from('\ufeff<title>Новость</title>', 'utf16le'))).toBe('Новость'));
});

describe('scripts of the page do not run', () => {
  test('nor do handlers', () => {
    expect(titleOf('<title>Before</title><script>document.title = "After"</script><img src="x" onerror="document.title = 1">')).toBe('Before');
  });
});

describe('refused with a reason', () => {
  const read = (file: string): unknown => withPage(file, 'https://a.example/', () => 1);
  test('no file', () => expect(() => read(join(folder, 'none.html'))).toThrow('there is no file'));
  test('a folder', () => expect(() => read(folder)).toThrow('is a folder'));
  test('a broken gzip file', () => expect(() => titleOf(gzipSync('<title>x</title>').subarray(0, 20))).toThrow('broken gzip'));
  test('an empty file', () => expect(() => titleOf(' \n')).toThrow('is empty'));
});
