/** A publisher's place in its family. */
import type { RecordIndex } from '../record-index.ts';

/** The publisher and the bodies it belongs to, nearest first. Ends at a missing record and at a loop. */
export function chainOf(id: string, index: RecordIndex): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && Object.hasOwn(index.publishers, at) && !chain.includes(at); at = index.publishers[at]?.parent) chain.push(at);
  return chain;
}

const childrenOf = new WeakMap<RecordIndex, Map<string, string[]>>();

/** The publishers that name this one as their parent. */
export function children(id: string, index: RecordIndex): string[] {
  let table = childrenOf.get(index);
  if (!table) {
    table = new Map();
    for (const { id: child, parent } of Object.values(index.publishers)) if (parent !== undefined) table.set(parent, [...(table.get(parent) ?? []), child]);
    childrenOf.set(index, table);
  }
  return table.get(id) ?? [];
}

/** Everything below a publisher, at any depth, itself left out. */
export function descendants(id: string, index: RecordIndex, seen = new Set([id])): string[] {
  return children(id, index).flatMap((child) => {
    if (seen.has(child)) return [];
    seen.add(child);
    return [child, ...descendants(child, index, seen)];
  });
}
