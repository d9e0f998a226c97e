/** Lines of a manifest, checked before anything is done with them. */
import type { Reader } from '../../core/legal/legal.ts';
import { isoDay, placeCode } from './arguments.ts';

export type Input = { reader: Reader; today: string } & ({ kind: 'page'; file: string; url: string } | { kind: 'address'; url: string } | { kind: 'text'; text: string; language: string | null });

const KNOWN = new Set(['file', 'url', 'text', 'language', 'reader', 'today']);

/** One line as an input; `given` holds where the line says nothing. Throws with one line on what is wrong. */
export function readLine(line: string, given: { reader: Reader; today: string }): Input {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error('this line is no JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('this line is no JSON object');
  const { file, url, text, language, reader, today } = row as Record<string, unknown>;
  const strange = Object.keys(row).find((key) => !KNOWN.has(key));
  if (strange !== undefined) throw new Error(`unknown key ${JSON.stringify(strange)}; known are ${[...KNOWN].join(', ')}`);
  const about = { reader: reader === undefined ? given.reader : readerOf(reader), today: today === undefined ? given.today : isoDay(today) };
  if (text !== undefined) {
    if (typeof text !== 'string') throw new Error('"text" is no string');
    if (file !== undefined || url !== undefined) throw new Error('"text" stands alone, without "file" or "url"');
    if (language !== undefined && language !== null && typeof language !== 'string') throw new Error('"language" is no string');
    return { ...about, kind: 'text', text, language: language ?? null };
  }
  if (typeof url !== 'string') throw new Error(file === undefined ? 'neither "url" nor "text" was given' : '"url" is missing: the address that the page was saved from');
  if (file === undefined) return { ...about, kind: 'address', url: webAddress(url) };
  if (typeof file !== 'string') throw new Error('"file" is no string');
  return { ...about, kind: 'page', file, url: webAddress(url) };
}

/** The address itself if it is one of the web; throws otherwise. */
export function webAddress(url: string): string {
  let protocol = '';
  try {
    ({ protocol } = new URL(url));
  } catch {
    throw new Error(`${JSON.stringify(url)} is no address`);
  }
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`${JSON.stringify(url)} is no http or https address`);
  return url;
}

function readerOf(reader: unknown): Reader {
  if (typeof reader !== 'object' || reader === null || Array.isArray(reader)) throw new Error('"reader" is no object with at, citizen and statelessResident');
  const strange = Object.keys(reader).find((key) => !['at', 'citizen', 'statelessResident'].includes(key));
  if (strange !== undefined) throw new Error(`unknown key ${JSON.stringify(strange)} in "reader"; known are at, citizen, statelessResident`);
  const { at = [], citizen = [], statelessResident = [] } = reader as Record<string, unknown>;
  const codes = (value: unknown, name: string): string[] => {
    if (!Array.isArray(value)) throw new Error(`"reader.${name}" is no list`);
    return value.map(placeCode);
  };
  return { at: codes(at, 'at'), citizen: codes(citizen, 'citizen'), statelessResident: codes(statelessResident, 'statelessResident') };
}
