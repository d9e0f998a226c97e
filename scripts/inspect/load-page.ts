/** A saved page as a document: gzip, character set and a DOM for Node. Nothing is fetched and no script of the page runs. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Hands the document to `use` and closes its window afterwards. Throws with one line on why a file cannot be read. */
export function withPage<T>(file: string, url: string, use: (document: Document) => T): T {
  const html = decode(readBytes(file));
  if (html.trim() === '') throw new Error(`${file} is empty`);
  // Style sheets mean nothing here, and jsdom would spend half its time on them.
  const dom = new JSDOM(html.replace(/(<style\b[^>]*>)[\s\S]*?<\/style>/gi, '$1</style>'), { url, virtualConsole: new VirtualConsole() });
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}

function readBytes(file: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `there is no file ${file}` : code === 'EISDIR' ? `${file} is a folder` : `${file} cannot be read (${code})`);
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Error(`${file} is a broken gzip file`);
  }
}

/**
 * UTF-8 where the bytes are valid UTF-8, whatever is declared: the server's word on the character set is lost in a saved file. Else the
 * byte order mark or the declared set, and Windows-1252 last, as browsers do.
 */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
    const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
