/** What finding sources has to know about the page's own publisher and the others in the records. */
import type { Identity } from './publisher/identity.ts';
import { publisherOfUrl } from './publisher/identify.ts';
import type { RecordIndex } from './record-index.ts';
import type { SourcingContext } from './sourcing/context.ts';

/** All names that the page's publisher goes by; for one that is not known, the name that the page gives itself. */
export function ownNames({ finding, chain }: Identity, index: RecordIndex): string[] {
  if (finding.kind === 'declared') return [finding.name];
  return chain.flatMap((id) => {
    const record = index.publishers[id];
    return record ? [record.name, ...record.otherNames.map(({ text }) => text)] : [];
  });
}

/** The context in which the text of a page of this publisher is read. */
export function sourcingContext(identity: Identity, index: RecordIndex): SourcingContext {
  return {
    agencies: index.agencies,
    self: { names: ownNames(identity, index), agency: ownAgency(identity, index), hosts: ownHosts(identity, index) },
    publisherOfUrl: (href) => publisherOfUrl(href, index),
    publisherOfName: (name) => publisherOfName(name, index),
  };
}

/** The agency that the publisher itself is: its own name is no credit. */
function ownAgency({ chain }: Identity, index: RecordIndex): string | null {
  return index.agencies.find(({ id, name }) => chain.some((own) => own === id || index.publishers[own]?.name === name))?.id ?? null;
}

/** Hosts that are wholly its own; one that it has only a part of is others' too. */
function ownHosts({ chain }: Identity, index: RecordIndex): string[] {
  return chain.flatMap((id) => index.publishers[id]?.hosts.map(({ host }) => host) ?? []).filter((host) => !host.includes('/'));
}

function publisherOfName(name: string, { mediaNames = {} }: RecordIndex): string | null {
  const key = name.toLowerCase();
  return Object.hasOwn(mediaNames, key) ? (mediaNames[key] ?? null) : null;
}
