/** A listing hangs on a publisher and a law that exist, and names only parts that the publisher has. */
import { accountKey } from '../../core/publisher/accounts.ts';
import type { Platform, Publisher } from '../../data/schema.ts';
import { hostKey } from '../compile/host-keys.ts';
import type { Records } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { errorAt, warningAt } from './problem-at.ts';

function isPartOf(part: string, publisher: Publisher): boolean {
  const account = /^(?<platform>[a-z]+):(?<handle>.+)$/.exec(part)?.groups;
  if (account?.platform && account.handle) {
    const wanted = accountKey(account.platform as Platform, account.handle);
    return publisher.accounts.some(({ platform, handle }) => accountKey(platform, handle) === wanted);
  }
  const key = hostKey(part);
  return key !== null && publisher.hosts.some(({ host }) => {
    const own = hostKey(host);
    if (!own || (key.host !== own.host && !key.host.endsWith(`.${own.host}`))) return false;
    return own.path === null || `${key.path ?? ''}/`.startsWith(`${own.path}/`);
  });
}

export function checkListings({ publishers, regimes, lists }: Records): Problem[] {
  const known = new Map(publishers.map(({ value }) => [value.id, value]));
  const kinds = new Map(regimes.map(({ value }) => [value.id, value.kind]));
  return [...checkBorrowedLists(regimes, lists), ...lists.flatMap((record) => {
    const kind = kinds.get(record.value.regime);
    const problems = kind ? [] : [errorAt(record, ['regime'], `There is no law "${record.value.regime}".`, 'write the id of a record in data/laws, or add that record.')];
    record.value.entries.forEach(({ publisher: id, name, covers, only, hold, from }, at) => {
      if (hold === undefined && !from.some((key) => record.value.sources[key]?.url)) {
        problems.push(warningAt(record, ['entries', at], `"${name}" rests on no source that a reader can open: it is shown as unverified.`, 'find the source at an address with https, or another one that says the same.'));
      }
      if ((kind === 'content-rule' || kind === 'circumvention-rule') && hold === undefined) {
        problems.push(errorAt(record, ['entries', at], `"${name}" is listed under a rule that follows the story and not the publisher.`, 'put the entry on hold with the reason, or list it under the law that names publishers.'));
      }
      if (id === null) return;
      const publisher = known.get(id);
      if (!publisher) {
        problems.push(errorAt(record, ['entries', at, 'publisher'], `There is no publisher "${id}".`, 'write the id of a record in data/publishers, or add that record with what a source says of it.'));
        return;
      }
      only.forEach((part, index) => {
        if (!isPartOf(part, publisher)) problems.push(errorAt(record, ['entries', at, 'only', index], `"${part}" is no host, path or account of ${id}.`, `add it to data/publishers/${id}.yml, or write a part that is there.`));
      });
      if (covers === 'whole' && only.length > 0) problems.push(errorAt(record, ['entries', at, 'covers'], `"${name}" covers the whole of ${id} and names parts of it.`, 'write "service", "section", "account" or "items", or leave out "only".'));
      if ((covers === 'section' || covers === 'items') && only.length === 0 && hold === undefined) problems.push(warningAt(record, ['entries', at, 'covers'], `"${name}" covers a part of ${id} and does not say which.`, 'name the addresses under "only".'));
    });
    return problems;
  })];
}

/** A law that goes by the list of another: that one has a list, and it has none itself. */
function checkBorrowedLists(regimes: Records['regimes'], lists: Records['lists']): Problem[] {
  const listed = new Set(lists.map(({ value }) => value.regime));
  return regimes.flatMap((record) => {
    const { id, listedUnder, kind } = record.value;
    if (listedUnder === undefined) return [];
    const problem = (what: string, remedy: string): Problem => errorAt(record, ['listedUnder'], what, remedy);
    if (!listed.has(listedUnder)) return [problem(`There is no list of "${listedUnder}".`, 'write the id of a law that has a file in data/designations.')];
    if (listed.has(id)) return [problem(`"${id}" goes by the list of "${listedUnder}" and has one of its own.`, `take out "listedUnder", or data/designations/${id}.yml.`)];
    return kind === 'content-rule' || kind === 'circumvention-rule' ? [problem(`"${id}" follows the story and not the publisher.`, 'take out "listedUnder", or change "kind".')] : [];
  });
}
