/** Versions that readers were given: in order, none from the future, and only the newest still waiting. */
import { expect, test } from 'vitest';
import { checkReleases } from '../../../../scripts/checks/releases.ts';
import { records, releasesFrom } from '../records-from.ts';

const said = (...lines: string[]): string[] => checkReleases(records({ releases: releasesFrom(lines.map((line) => `- { ${line} }\n`).join('')) }), '2026-11-27').map(({ message }) => message);

test.each([
  [['version: 0.1.0, on: null']],
  [['version: 0.1.0, on: 2026-11-27']],
  [['version: 0.1.0, on: 2026-11-01', 'version: 0.1.1, on: 2026-11-01', 'version: 0.2.0, on: null']],
])('in order: %s', (lines) => expect(said(...lines)).toEqual([]));

test.each([
  [['version: 0.1.0, on: 2026-11-28'], '0.1.0 is said to have been given out on 2026-11-28, which is yet to come.'],
  [['version: 0.1.0, on: null', 'version: 0.2.0, on: 2026-11-01'], '0.1.0 was not given out, and 0.2.0 follows it.'],
  [['version: 0.1.0, on: 2026-11-02', 'version: 0.2.0, on: 2026-11-01'], '0.2.0 is said to be older than 0.1.0, which stands before it.'],
])('not in order: %s', (lines, message) => expect(said(...lines)).toEqual([message]));
