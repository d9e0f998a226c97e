/** How records came to be what they are: what happened to each, day by day. Compiled from data/CHANGES.tsv, read by one page only. */
import type { Act } from '../data/schema.ts';

export const changeKinds = ['added', 'changed', 'checked', 'corrected', 'ended', 'withdrawn', 'removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const recordTypes = ['publisher', 'law', 'status', 'agency', 'helper'] as const;
export type RecordType = (typeof recordTypes)[number];

/** `fields`: what changed, as the record names it: "owner", "acts.share", and in what ships one for each topic; empty where the record as a whole came or went. */
export type Change = { day: string; kind: ChangeKind; fields: string[] };

export type History = {
  /** The first day of the history: what is named nowhere below came in on it. */
  from: string;
  /** "publisher rferl", "status ru-foreign-agent/meduza" -> its changes, oldest first. Those that only came in on the first day are left out. */
  records: Record<string, Change[]>;
};

/** The changes of one record, newest first; a record that is named nowhere came in on the first day. */
export function historyOf({ from, records }: History, type: RecordType, id: string): Change[] {
  const key = `${type} ${id}`;
  const changes = Object.hasOwn(records, key) ? (records[key] ?? []) : [{ day: from, kind: 'added' as const, fields: [] }];
  return [...changes].reverse();
}

/**
 * The name of each entry within its list: its publisher, or the name in the register where it has none; a second one of the same name
 * counts on. Entries on hold count last, so that the names are the same where they are left out.
 */
export function statusNames(regime: string, entries: readonly { publisher: string | null; name: string; hold?: string | undefined }[]): string[] {
  const seen = new Map<string, number>();
  const names = entries.map(({ publisher, name }) => `${regime}/${publisher ?? name}`);
  const order = entries.map((_, at) => at).sort((a, b) => Number(entries[a]?.hold !== undefined) - Number(entries[b]?.hold !== undefined) || a - b);
  const numbered = [...names];
  for (const at of order) {
    const name = names[at] as string;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 1) numbered[at] = `${name}~${count}`;
  }
  return numbered;
}

/** What a change was about, in the few words that a reader needs. */
export const topics = [
  'names', 'addresses', 'kind', 'owner', 'place', 'dates', 'languages', 'note', 'sources', 'reach', 'scope', 'law', 'lawful', 'covered', 'looked-at', 'editors', 'corrections', 'help',
] as const;
export type Topic = (typeof topics)[number];

const FIELDS: Record<Topic, string> = {
  names: 'name otherNames legalEntity quoted registerEntry registerNumber localNames forms ambiguousForms',
  addresses: 'hosts accounts url',
  kind: 'kind kindBasis alsoKind measure',
  owner: 'owner funding parent',
  place: 'country seat jurisdiction at',
  dates: 'founded state inForce since sinceBasis sinceMeans decided appliesFrom until',
  languages: 'languages',
  note: 'note noteFrom signals policies',
  sources: 'sources from',
  reach: 'reach',
  scope: 'scope extraterritorial',
  law: 'legalBasis authority oldPosts',
  lawful: 'remainsLawful keepInMind',
  covered: 'publisher covers only',
  'looked-at': 'checked accountsSought evidenceTo reviewBy',
  editors: 'cautions examples hold id',
  corrections: 'corrections void',
  help: 'helps offers contactRisk',
};
const topicOfField = new Map(topics.flatMap((topic) => FIELDS[topic].split(' ').map((field) => [field, topic] as const)));

/** The topics of a change, each once; acts come apart, by their names. A field that has no topic counts as a remark for editors. */
export function topicsOf({ fields }: Pick<Change, 'fields'>): { topics: Topic[]; acts: Act[] } {
  const acts = fields.flatMap((field) => (field.startsWith('acts.') ? [field.slice(5) as Act] : []));
  const named = fields.filter((field) => !field.startsWith('acts.')).map((field) => topicOfField.get(field) ?? 'editors');
  return { topics: [...new Set(named)], acts };
}

/** As few fields as tell the same topics and acts, in one order: of the many sets of fields that changed together few are left, which is what ships. */
export function fewestFields(fields: string[]): string[] {
  const told = topicsOf({ fields });
  return [...topics.filter((topic) => told.topics.includes(topic)).map((topic) => FIELDS[topic].split(' ', 1)[0] as string), ...told.acts.map((act) => `acts.${act}`).sort()];
}
