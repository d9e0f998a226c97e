/** Versions were given out one after another, and only the newest may still be waiting. */
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkReleases({ releases }: Records, today: string): Problem[] {
  if (!releases) return [];
  return releases.value.flatMap(({ version, on }, at, all) => {
    const before = all[at - 1];
    if (on !== null && on > today) return [errorAt(releases, [at, 'on'], `${version} is said to have been given out on ${on}, which is yet to come.`, 'write the day once it has come, and null until then.')];
    if (before && before.on === null) return [errorAt(releases, [at - 1, 'on'], `${before.version} was not given out, and ${version} follows it.`, `write the day on which ${before.version} was given out, or remove its line.`)];
    if (before?.on && on !== null && on < before.on) return [errorAt(releases, [at, 'on'], `${version} is said to be older than ${before.version}, which stands before it.`, 'put the versions in the order of their days.')];
    return [];
  });
}
