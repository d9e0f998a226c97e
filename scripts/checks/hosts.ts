/** A host belongs to one publisher, unless a path or a sub-host parts it; a public suffix belongs to nobody. */
import { hostKey, publicSuffix } from '../compile/host-keys.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

export function checkHosts({ publishers }: Records): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const record of publishers.filter(({ value }) => !value.void)) {
    record.value.hosts.forEach(({ host: written }, at) => {
      const path = ['hosts', at, 'host'];
      const key = hostKey(written);
      if (!key) {
        problems.push(errorAt(record, path, `"${written}" is not a host.`, 'write a host, or a host with a path: "bbc.com/persian"; no "https://", no port.'));
        return;
      }
      if (publicSuffix(key.host) === key.host) {
        problems.push(errorAt(record, path, `"${written}" is a public suffix: everybody can register below it.`, 'write the full host of this publisher, such as "name.' + key.host + '".'));
        return;
      }
      const canonical = key.path === null ? key.host : `${key.host}/${key.path}`;
      if (written !== canonical) problems.push(errorAt(record, path, `"${written}" is not written as a browser has it.`, `write "${canonical}".`));
      const other = owners.get(canonical);
      if (other) problems.push(errorAt(record, path, other === record.value.id ? `"${canonical}" stands here twice.` : `"${canonical}" belongs to ${other} too.`, 'leave it with one publisher, or part it by sub-host or path: "bbc.com/persian".'));
      else owners.set(canonical, record.value.id);
    });
  }
  return problems;
}
