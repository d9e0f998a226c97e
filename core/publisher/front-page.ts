/** Where a publisher is at home, for what is said of it without any page of it. */
import type { RecordIndex } from '../record-index.ts';
import type { Place } from './identity.ts';

/** The place of its first address of its own, mirrors left out; an empty host where it has none. */
export function frontPage({ hosts }: RecordIndex['publishers'][string]): Place {
  const [host = '', ...path] = (hosts.find(({ mirror }) => !mirror)?.host ?? '').split('/');
  return { host, path: `/${path.join('/')}`, account: null };
}
