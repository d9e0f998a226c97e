/** What `inspect` is asked for on the command line. */
import { parseArgs } from 'node:util';
import type { Reader } from '../../core/legal/legal.ts';

export type Asked = {
  what: { file: string; url: string } | { manifest: string };
  reader: Reader;
  today: string;
  json: boolean;
};

export const USAGE = `npm run -s inspect -- FILE.html --url URL [--at RU]... [--citizen RU]... [--stateless-resident RU]... [--today YYYY-MM-DD] [--json]
npm run -s inspect -- --manifest FILE.jsonl [the same options]
FILE may be gzipped. Lines of a manifest: {"file","url"}, {"text","language"?} or {"url"}, each with "reader" and "today" if wanted.`;

/** A country, or a region of one: "RU", "UA-43". Small letters are meant well. */
export function placeCode(code: unknown): string {
  const found = typeof code === 'string' ? /^([a-z]{2})(?:-([a-z\d]{1,3}))?$/i.exec(code.trim()) : null;
  if (!found) throw new Error(`${JSON.stringify(code)} is no country code such as RU, or region code such as UA-43`);
  return found[0].toUpperCase();
}

export function isoDay(day: unknown): string {
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) {
    throw new Error(`${JSON.stringify(day)} is no day of the form 2026-11-23`);
  }
  return day;
}

/** Throws with one line on what is wrong. `now` is today's ISO day, for when none is given. */
export function readArguments(args: string[], now: string): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      manifest: { type: 'string' },
      at: { type: 'string', multiple: true, default: [] },
      citizen: { type: 'string', multiple: true, default: [] },
      'stateless-resident': { type: 'string', multiple: true, default: [] },
      today: { type: 'string', default: now },
      json: { type: 'boolean', default: false },
    },
  });
  const { manifest, url } = values;
  const [file, more] = positionals;
  if (more !== undefined) throw new Error(`one file at a time, not ${positionals.length}: ${more} (for many there is --manifest)`);
  if (manifest !== undefined && (file !== undefined || url !== undefined)) throw new Error('either a file with --url, or --manifest, not both');
  if (manifest === undefined && file === undefined) throw new Error('no file and no --manifest was given');
  if (manifest === undefined && url === undefined) throw new Error('--url is missing: the address that the page was saved from');
  return {
    what: manifest !== undefined ? { manifest } : { file: file as string, url: url as string },
    reader: {
      at: values.at.map(placeCode),
      citizen: values.citizen.map(placeCode),
      statelessResident: values['stateless-resident'].map(placeCode),
    },
    today: isoDay(values.today),
    json: values.json,
  };
}
