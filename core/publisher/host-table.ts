/** Whose a host, or the part of one below a path, is. */
import type { Publisher } from '../../data/schema.ts';
import type { RecordIndex } from '../record-index.ts';

type Owner = RecordIndex['hosts'][string][number];

/** Host -> owners, the part of a site before the whole. A withdrawn record can be read about, and is met on no page. */
export function hostsOf(publishers: readonly Pick<Publisher, 'id' | 'hosts' | 'void'>[]): Map<string, Owner[]> {
  const table = new Map<string, Owner[]>();
  for (const { id, hosts, void: withdrawn } of publishers) {
    if (withdrawn) continue;
    for (const { host: written, mirror } of hosts) {
      const [host = '', ...path] = written.split('/');
      const owners = table.get(host) ?? [];
      table.set(host, owners);
      owners.push({ path: path.length > 0 ? path.join('/') : null, publisher: id, mirror });
    }
  }
  for (const owners of table.values()) owners.sort((one, other) => (other.path?.length ?? 0) - (one.path?.length ?? 0));
  return table;
}
