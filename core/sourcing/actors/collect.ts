/** Makes the list of sources: one entry for each, with all its passages, and the attributions that lead to them. */
import { passageAt } from '../../article/passages.ts';
import { speakerOf } from '../frames/attach-quotations.ts';
import type { Found } from '../frames/found.ts';
import type { ParagraphFindings } from '../frames/find-in-text.ts';
import type { Range } from '../frames/noun-phrase.ts';
import type { Attribution, Source, SourceKind, Span } from '../sourcing.ts';
import type { Description } from './description.ts';
import type { Resolved } from './resolve.ts';

export type Collected = {
  sources: Source[];
  attributions: Attribution[];
  /** Kinds of source that each paragraph carries. */
  carried: Set<SourceKind | 'unstated'>[];
};

/** Characters of a passage beyond which it is cut, and passages of one source. */
const LONGEST = 600, MOST_PASSAGES = 200;

export function collect(text: string, paragraphs: readonly ParagraphFindings[], resolved: readonly Resolved[]): Collected {
  const entries = new Map<string, Source>();
  const keyOf = new Map<Found, string>();
  const outletKeys = new Map<Found, string>();
  const kinds = new Map(resolved.map(({ found, actor }) => [found, actor?.kind ?? null]));
  for (const one of resolved) {
    const key = sourceKey(one);
    if (!key || !makesSource(one, kinds)) continue;
    add(entries, key, one);
  }
  for (const one of resolved) {
    const key = sourceKey(one);
    if (key && entries.has(key)) keyOf.set(one.found, key);
    if (one.outlet?.key && !isStance(one.found)) {
      add(entries, one.outlet.key, { found: one.found, actor: one.outlet, outlet: null });
      outletKeys.set(one.found, one.outlet.key);
    }
  }
  const order = inOrder(text, paragraphs, resolved, entries, keyOf, outletKeys);
  const ids = new Map(order.map((key, i) => [key, `s${i + 1}`]));
  const carried = paragraphs.map(() => new Set<SourceKind | 'unstated'>());
  const attributions: Attribution[] = [];
  for (const one of resolved) {
    const { found } = one;
    // "spoke to the guests" is only worth a word if they were of the press.
    if (found.outlet && !found.actor && found.contents.length === 0 && !found.goesOn && !outletKeys.has(found)) continue;
    const { paragraph } = paragraphs[found.paragraph]!;
    const span = (range: Range | null): Span | null => range && [paragraph.tokens[range.from]!.start, paragraph.tokens[range.to - 1]!.end];
    const silent = found.weak && found.kind === 'mind';
    const key = silent ? undefined : keyFor(found, keyOf);
    const entry = key ? entries.get(key) : undefined;
    const [first = null, ...rest] = joined(found.contents);
    attributions.push({ source: key ? (ids.get(key) ?? null) : null, sourceSpan: span(found.mention), cueSpan: span(found.cue), contentSpan: first, quoted: found.quoted });
    for (const content of rest) attributions.push({ source: key ? (ids.get(key) ?? null) : null, sourceSpan: null, cueSpan: null, contentSpan: content, quoted: found.quoted });
    const outlet = outletKeys.get(found);
    if ((entry ? !isStance(found) : !found.weak) && (found.contents.length > 0 || found.opensNext)) carried[found.paragraph]!.add(entry?.kind ?? 'unstated');
    if (outlet) carried[found.paragraph]!.add('media');
    const passage = passageOf(text, paragraphs, found);
    for (const target of [entry, outlet ? entries.get(outlet) : undefined]) {
      if (!target || !passage || isStance(found)) continue;
      count(target, found);
      addPassage(target, passage, text);
    }
  }
  for (const { line } of paragraphs) if (line) attributions.push({ source: null, sourceSpan: line.name, cueSpan: line.colon, contentSpan: line.content, quoted: true });
  linkThrough(resolved, entries, keyOf, outletKeys, ids);
  const sources = order.map((key) => ({ ...entries.get(key)!, id: ids.get(key)! }));
  return { sources, attributions, carried };
}

/** Says where somebody stands, not what they said: leads to its source, but is no passage of it. */
function isStance(found: Found): boolean {
  return found.weak && (found.kind === 'stance' || found.kind === 'mind') && !found.anonymity;
}

/** Under which entry a finding goes; an unnamed speaker of a body goes under the body. */
function sourceKey({ actor, found }: Resolved): string | null {
  if (!actor?.key) return null;
  if (actor.kind === 'person' && actor.spokesperson && found.statement) return bodyKey(actor);
  return actor.key;
}

function bodyKey(actor: Description): string {
  return `body ${actor.head.toLowerCase()}`;
}

/** A source is made by words that are somebody's, not by a stance that is only mentioned. */
function makesSource({ found, actor }: Resolved, kinds: ReadonlyMap<Found, SourceKind | null>): boolean {
  if (!actor?.kind) return false;
  if (found.second) return found.within !== null;
  // What one person says that another said is hearsay; what a paper or a statement reports is not.
  const outer = found.within ? kinds.get(found.within) : undefined;
  if (found.within && !found.quoted && actor.kind !== 'document' && (actor.kind === 'person' || outer === 'person' || outer === null)) return false;
  if (!found.weak || found.anonymity || found.declined) return true;
  return false;
}

function add(entries: Map<string, Source>, key: string, { found, actor }: Resolved): void {
  if (!actor?.kind) return;
  const asStatement = actor.kind !== 'person' ? found.statement && actor.kind === 'organisation' : actor.spokesperson !== null && found.statement;
  const kind: SourceKind = asStatement ? 'statement' : found.anonymity && actor.kind === 'vague' ? 'anonymous' : actor.kind;
  const body = actor.kind === 'person' && asStatement;
  const entry = entries.get(key);
  if (!entry) {
    entries.set(key, {
      id: '', kind, name: kind === 'anonymous' || kind === 'vague' ? null : body ? actor.head : actor.name, role: kind === 'person' ? actor.role : null, spokesperson: body ? actor.spokesperson : null,
      via: null, text: body ? actor.text : actor.text, reason: found.reason, quoted: 0, paraphrased: 0, declined: found.declined, passages: [],
    });
    return;
  }
  if (kind === 'statement' && entry.kind === 'organisation') entry.kind = 'statement';
  if (kind === 'anonymous' && entry.kind === 'vague') [entry.kind, entry.name] = ['anonymous', null];
  if (body) entry.spokesperson ??= actor.spokesperson;
  entry.reason ??= found.reason;
  entry.declined ||= found.declined;
  entry.role ??= kind === 'person' ? actor.role : null;
}

function keyFor(found: Found, keyOf: ReadonlyMap<Found, string>): string | undefined {
  const own = keyOf.get(found);
  if (own) return own;
  const speaker = speakerOf(found);
  return speaker ? keyOf.get(speaker) : undefined;
}

/** Keys in the order in which the text first mentions them. */
function inOrder(text: string, paragraphs: readonly ParagraphFindings[], resolved: readonly Resolved[], entries: ReadonlyMap<string, Source>, keyOf: ReadonlyMap<Found, string>, outletKeys: ReadonlyMap<Found, string>): string[] {
  const first = new Map<string, number>();
  for (const { found } of resolved) {
    const { tokens } = paragraphs[found.paragraph]!.paragraph;
    for (const [key, range] of [[keyOf.get(found), found.mention], [outletKeys.get(found), found.outlet]] as const) {
      if (!key || !range || !entries.has(key)) continue;
      const at = tokens[range.from]!.start;
      if (at < (first.get(key) ?? text.length)) first.set(key, at);
    }
  }
  return [...first].sort((a, b) => a[1] - b[1]).map(([key]) => key);
}

/** Contents that lie in different places stay apart; those around a verb in the middle become one. */
function joined(contents: readonly Span[]): Span[] {
  if (contents.length === 0) return [];
  return [[Math.min(...contents.map(([from]) => from)), Math.max(...contents.map(([, to]) => to))]];
}

function passageOf(text: string, paragraphs: readonly ParagraphFindings[], found: Found): Span | null {
  const { tokens } = paragraphs[found.paragraph]!.paragraph;
  const spans: Span[] = [...found.contents];
  for (const range of [found.mention, found.cue]) if (range && !found.inherited) spans.push([tokens[range.from]!.start, tokens[range.to - 1]!.end]);
  if (found.cue && found.inherited) spans.push([tokens[found.cue.from]!.start, tokens[found.cue.to - 1]!.end]);
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map(([start]) => start));
  return [from, Math.min(Math.max(...spans.map(([, end]) => end)), from + LONGEST, text.length)];
}

function count(source: Source, found: Found): void {
  if (found.contents.length === 0 && !found.opensNext) return;
  // What goes on without a verb of its own is part of what was said before.
  if (found.continues && !found.cue) return;
  if (found.quoted || found.contents.length === 0) source.quoted++;
  else source.paraphrased++;
}

function addPassage(source: Source, [from, to]: Span, text: string): void {
  if (source.passages.length >= MOST_PASSAGES) return;
  source.passages.push(passageAt(text, from, to));
}

/** "via": somebody who is heard only through another source's words. */
function linkThrough(resolved: readonly Resolved[], entries: ReadonlyMap<string, Source>, keyOf: ReadonlyMap<Found, string>, outletKeys: ReadonlyMap<Found, string>, ids: ReadonlyMap<string, string>): void {
  const direct = new Set<string>();
  const through = new Map<string, string>();
  for (const { found } of resolved) {
    const key = keyOf.get(found);
    if (!key || found.contents.length === 0) continue;
    const outer = outletKeys.get(found) ?? (found.within ? keyFor(found.within, keyOf) : undefined);
    if (outer && outer !== key) through.set(key, through.get(key) ?? outer);
    else direct.add(key);
  }
  for (const [key, outer] of through) if (!direct.has(key)) entries.get(key)!.via = ids.get(outer) ?? null;
}
