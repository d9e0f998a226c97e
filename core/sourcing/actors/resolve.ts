/** Goes through the findings in the order of the text and says who each of them is about, pronouns and "the ministry" included. */
import type { Steps } from '../../steps.ts';
import type { Found } from '../frames/found.ts';
import type { ParagraphFindings } from '../frames/find-in-text.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { PERSON_NOUN } from '../packs/tags.ts';
import { describe } from './describe.ts';
import { plainKey, type Description, type Surroundings } from './description.ts';
import { capitalRun, nameIn, wordsOf } from './names.ts';
import type { Outlets } from './outlets.ts';
import type { People, Person } from './people.ts';

/** What a finding's actor turned out to be; `at`: the finding's place among the paragraphs. */
export type Resolved = { found: Found; actor: Description | null; outlet: Description | null };

/** Tokens before a pronoun among which the person it means is looked for. */
const NEAR = 150;
/** Speakers that "the ministry" or "the official" may still mean. */
const MOST_SPEAKERS = 100;
/** How many paragraphs back "he" may reach when nobody else has spoken since. */
const REACH = 1;

type Memory = { last: Description | null; paragraph: number; spoke: Description[]; mentioned: Description | null };

/** One paragraph a step. */
export function* resolve(text: string, paragraphs: readonly ParagraphFindings[], people: People, outlets: Outlets, pack: CompiledPack): Steps<Resolved[]> {
  const out: Resolved[] = [];
  const memory: Memory = { last: null, paragraph: -9, spoke: [], mentioned: null };
  const starts = paragraphs.map(({ paragraph }) => new Set(paragraph.sentences.map(({ from }) => from)));
  const capitals = new Set(paragraphs.flatMap(({ paragraph }, i) => paragraph.tokens.filter((token, at) => token.capital && !starts[i]!.has(at)).map((token) => token.text)));
  for (const [index, { paragraph, found: list }] of paragraphs.entries()) {
    yield;
    const at: Surroundings = { text, tokens: paragraph.tokens, starts: starts[index]!, capitals, pack, people, outlets };
    const seen = new Map<number, Description | null>();
    for (const found of list) {
      const outlet = found.outlet && outletOf(at, found.outlet);
      if (!found.actor) {
        out.push({ found, actor: null, outlet });
        continue;
      }
      const known = seen.get(found.actor.from);
      const actor = known !== undefined ? known : identify(at, found, index, memory);
      seen.set(found.actor.from, actor);
      out.push({ found, actor, outlet });
      if (actor?.key && !found.within && !found.second) {
        memory.last = actor;
        memory.paragraph = index;
        memory.spoke.push(actor);
        if (memory.spoke.length > MOST_SPEAKERS) memory.spoke.shift();
      }
    }
  }
  return out;
}

function identify(at: Surroundings, found: Found, index: number, memory: Memory): Description | null {
  const actor = describe(at, found.actor!, found.insider || found.anonymity);
  const paper = actor.kind === 'organisation' ? paperThatWrites(at, found) : null;
  if (paper) return { ...actor, kind: 'media', key: `media ${plainKey(paper, at.pack)}`, name: paper };
  if (actor.pronoun) return byPronoun(at, found, actor, index, memory);
  if (actor.kind === 'statement' && actor.definite) {
    const person = at.people.withRole(actor.head);
    if (person) return ofPerson(person, actor.text, at.pack);
  }
  if (actor.key || actor.name !== null) return sameBody(actor, memory, at.pack);
  return byNoun(at, actor, memory);
}

/** "Як піша «Люстэрка»": the name in quotation marks of something that writes. */
function paperThatWrites({ tokens, text, pack }: Surroundings, { actor, cue }: Found): string | null {
  const quotation = actor && actor.to - actor.from === 1 ? tokens[actor.from]!.quotation : undefined;
  return quotation && cue && tokens.slice(cue.from, cue.to).some(({ low }) => pack.isWriting(low)) ? text.slice(quotation.from, quotation.to) : null;
}

/**
 * "He" is the last speaker if nobody else has been named in between; otherwise the last person named in the paragraph.
 * Farther back nobody is guessed.
 */
function byPronoun(at: Surroundings, found: Found, actor: Description, index: number, memory: Memory): Description | null {
  const { pronoun } = actor;
  if (pronoun === 'other' || !pronoun) return null;
  const person = pronoun === 'he' || pronoun === 'she';
  const last = memory.last && index - memory.paragraph <= REACH ? memory.last : null;
  if (!person) return last && fitsThing(pronoun, last) ? { ...last, text: actor.text } : null;
  const fits = (one: Description | null): one is Description => one !== null && (one.kind === 'person' || one.kind === 'anonymous' || one.kind === 'vague') && (!one.person?.pronoun || one.person.pronoun === pronoun);
  if (fits(last) && memory.paragraph === index) return { ...last, text: actor.text };
  const named = lastPersonBefore(at, found.actor!.from);
  if (fits(named)) return { ...named, text: actor.text };
  return fits(last) ? { ...last, text: actor.text } : null;
}

function ofPerson(person: Person, text: string, pack: CompiledPack): Description {
  return { kind: 'person', key: `person ${plainKey(person.name, pack)}`, name: person.name, role: person.role, text, head: '', pronoun: null, person, spokesperson: null, definite: true };
}

function fitsThing(pronoun: 'they' | 'it', last: Description): boolean {
  if (pronoun === 'it') return last.kind === 'organisation' || last.kind === 'statement' || last.kind === 'media' || last.kind === 'document';
  return last.kind === 'organisation' || last.kind === 'vague' || last.kind === 'anonymous';
}

/** The last person named in the paragraph before token `before`: in the same or the previous sentence, as subject first of all. */
function lastPersonBefore(at: Surroundings, before: number): Description | null {
  const { tokens, people, text } = at;
  let best: Description | null = null;
  for (let i = Math.max(0, before - NEAR); i < before; i++) {
    const run = capitalRun(tokens, i, before);
    if (!run) continue;
    const name = nameIn(tokens, run);
    i = run.to - 1;
    if (!name || (tokens[run.to] && tokens[run.to]!.low === "'s")) continue;
    const words = wordsOf(text, tokens, name.range);
    const person = people.find(words.toLowerCase());
    if (person) best = ofPerson(person, words, at.pack);
  }
  return best;
}

/** "the governor", "the official", "the report": something with that noun that has spoken, or a person known by that office. */
function byNoun(at: Surroundings, actor: Description, memory: Memory): Description | null {
  const { head, text } = actor;
  if (head === '') return null;
  const before = memory.spoke.findLast((one) => one.head === head || one.key?.endsWith(` ${head}`) === true);
  if (before) return { ...before, text };
  const person = at.people.withRole(head);
  if (person) return ofPerson(person, text, at.pack);
  const recent = memory.spoke.at(-1);
  const tags = at.pack.tagsOf(head);
  // "the woman": the unnamed person who spoke last.
  if (recent && tags & PERSON_NOUN && (recent.kind === 'anonymous' || recent.kind === 'vague') && actor.definite) return { ...recent, text };
  return null;
}

/** "the ministry" after "the Foreign Ministry", "the Commission" after "the European Commission": the longer name that ends so. */
function sameBody(actor: Description, memory: Memory, pack: CompiledPack): Description {
  if (!actor.key) return actor;
  if (actor.kind === 'anonymous' && actor.definite) {
    const before = memory.spoke.findLast((one) => one.kind === 'anonymous' && one.head === actor.head);
    if (before) return { ...before, text: actor.text };
  }
  if (actor.kind !== 'organisation' && actor.kind !== 'document' && actor.kind !== 'statement') return actor;
  const words = plainKey(actor.text, pack);
  const before = memory.spoke.findLast((one) => one.key === actor.key || ((one.kind === actor.kind || (one.kind !== 'document' && actor.kind !== 'document')) && one.kind !== 'person' && one.key?.endsWith(` ${words}`) === true && actor.definite));
  return before && before.key !== actor.key ? { ...actor, key: before.key, name: before.name } : actor;
}

/** An outlet that was told, if that is what the phrase names. */
function outletOf(at: Surroundings, range: { from: number; to: number }): Description | null {
  const outlet = describe(at, range, false);
  if (outlet.kind === 'media') return outlet;
  // "told CNN's Anderson Cooper"
  let possessive = range.from + 1;
  while (possessive < range.to && at.tokens[possessive]!.low !== "'s") possessive++;
  if (possessive < range.to) {
    const owner = describe(at, { from: range.from, to: possessive }, false);
    return owner.kind === 'media' ? owner : null;
  }
  for (let to = range.to - 1; to > range.from; to--) {
    const part = describe(at, { from: range.from, to }, false);
    if (part.kind === 'media' && part.name) return part;
  }
  return null;
}
