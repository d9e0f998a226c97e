/** An account belongs to one publisher. */
import { accountKey } from '../../core/publisher/accounts.ts';
import type { Platform } from '../../data/schema.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './problem-at.ts';

/** The word that a platform writes before names of one kind, and that belongs to the handle. */
const MARKED: Partial<Record<Platform, RegExp>> = { youtube: /^(?:c|user)\//, facebook: /^groups\/(?=.)/ };

export function checkAccounts({ publishers }: Records): Problem[] {
  const owners = new Map<string, string>();
  return publishers.filter(({ value }) => !value.void).flatMap((record) => record.value.accounts.flatMap(({ platform, handle }, at) => {
    const key = accountKey(platform, handle);
    const other = owners.get(key);
    owners.set(key, record.value.id);
    const bare = handle.replace(MARKED[platform] ?? /^$/, '');
    if (/[/\s]|^@/.test(bare) && !['reddit', 'linkedin', 'ok', 'whatsapp', 'rss'].includes(platform)) {
      return [errorAt(record, ['accounts', at, 'handle'], `"${handle}" is not the bare name of an account.`, 'write the name alone, without "@" and without an address; on YouTube "c/" or "user/" before a name that is no handle, on Facebook "groups/" before that of a group.')];
    }
    if (platform === 'youtube' && /^UC[\w-]{15,}$/.test(handle) && handle.length !== 24) {
      return [errorAt(record, ['accounts', at, 'handle'], `"${handle}" can't be the number of a channel, which has 24 signs: it would never be met.`, 'copy it anew, or leave it out where its source is a sign short.')];
    }
    return other ? [errorAt(record, ['accounts', at, 'handle'], other === record.value.id ? `"${key}" stands here twice.` : `"${key}" belongs to ${other} too.`, 'leave it with one publisher.')] : [];
  }));
}
