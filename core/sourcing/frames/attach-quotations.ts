/** Gives quotations that no reporting verb governs to the speaker they go on quoting, or to nobody: a speaker is never guessed. */
import type { Paragraph, Token } from '../lexing/lex.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';
import { beforeColon } from './colon.ts';
import { found, type Found } from './found.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isDash } from './place.ts';

/** A quotation of fewer words inside a sentence is a term, a title or irony, not somebody's words. */
const SHORT = 5;

/** What the paragraph before leaves open: its last speaker, whether that speaker goes on, and whether a colon announced it. */
export type Carry = { speaker: Found | null; goesOn: boolean; announced: boolean };

/**
 * Adds to `list` (findings of one paragraph, in order) the quotations that are not yet anybody's.
 * Returns what the next paragraph has to know.
 */
export function attachQuotations(paragraph: Paragraph, index: number, list: Found[], carry: Carry, pack: CompiledPack): Carry {
  const { tokens } = paragraph;
  const own = list.filter((one) => !one.declined && (one.kind === 'speech' || one.quoted));
  const added: Found[] = [];
  let open = carry.goesOn;
  // "The governor added:" and then a paragraph without marks: set off, so his words all the same.
  if (carry.announced && tokens[0]?.kind !== 'quotation') {
    list.push(found({ paragraph: index, sentence: 0, contents: [[paragraph.start, paragraph.end]], quoted: true, continues: carry.speaker }));
    return { speaker: carry.speaker, goesOn: false, announced: false };
  }
  const isSaid = coverage(list);
  const near = nearest(own, tokens);
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'quotation') continue;
    if (isSaid(token)) {
      open = false;
      continue;
    }
    while (sentence + 1 < paragraph.sentences.length && i >= paragraph.sentences[sentence]!.to) sentence++;
    const base = { paragraph: index, sentence, contents: [[token.start, token.end]] as Found['contents'], quoted: true };
    const signed = signature(tokens, i, pack);
    if (signed) {
      added.push(found({ ...base, ...signed }));
      i = signed.actor.to - 1;
      continue;
    }
    const announcer = token.quotation!.words > 1 ? beforeColon(paragraph, i, pack) : null;
    if (announcer) {
      added.push(found({ ...base, ...announcer }));
      continue;
    }
    const alone = standsAlone(paragraph, sentence);
    if (!alone && token.quotation!.words < SHORT) continue;
    // A heading in quotation marks.
    if (tokens.length === 1 && token.quotation!.words < SHORT && !open) continue;
    const leads = paragraph.sentences[sentence]?.from === i && own.length > 0;
    const speaker = open && i === 0 ? carry.speaker : alone || leads ? near(token) : null;
    if (!alone && !leads && !open && token.quotation!.words < SHORT * 2 && !ends(token)) continue;
    added.push(found({ ...base, continues: speaker }));
  }
  list.push(...added);
  list.sort((a, b) => place(a, tokens) - place(b, tokens));
  const last = tokens.findLast((token) => token.kind === 'quotation');
  const unclosed = last !== undefined && !last.quotation!.closed;
  const speaker = speakerOf(list.at(-1)) ?? (open ? carry.speaker : null);
  const announced = list.some((one) => one.opensNext);
  return { speaker, goesOn: unclosed || announced, announced };
}

/** The finding that names the speaker, through any number of continuations. */
export function speakerOf(one: Found | undefined | null): Found | null {
  while (one?.continues) one = one.continues;
  return one?.actor ? one : null;
}

/** Answers, for tokens in the order of the text, whether one lies in words that are somebody's already. */
function coverage(list: readonly Found[]): (token: Token) => boolean {
  const spans = list.flatMap((one) => one.contents).sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reach = -1;
  return (token) => {
    while (next < spans.length && spans[next]![0] <= token.start) reach = Math.max(reach, spans[next++]![1]);
    return reach >= token.end;
  };
}

/** “...” — Steve Quinlan */
function signature(tokens: readonly Token[], at: number, pack: CompiledPack): Pick<Found, 'actor' | 'mention' | 'cue'> & { actor: { from: number; to: number } } | null {
  if (!isDash(tokens[at + 1]) || !tokens[at + 2]?.capital || !tokens[at]!.quotation!.closed) return null;
  const actor = nounPhraseAfter(tokens, at + 2, tokens.length, pack);
  if (!actor) return null;
  const rest = tokens[actor.to];
  return rest && rest.kind !== 'mark' ? null : { actor, mention: actor, cue: { from: at + 1, to: at + 2 } };
}

/** A sentence that is nothing but a quotation. */
function standsAlone(paragraph: Paragraph, sentence: number): boolean {
  const span = paragraph.sentences[sentence];
  if (!span) return true;
  for (let i = span.from; i < span.to; i++) if (paragraph.tokens[i]!.kind === 'word' || paragraph.tokens[i]!.kind === 'number') return false;
  return true;
}

function ends(token: Token): boolean {
  return '.!?…'.includes(token.quotation!.last);
}

/** Answers, for tokens in the order of the text, who spoke before one in this paragraph, else who speaks after it. */
function nearest(own: readonly Found[], tokens: readonly Token[]): (token: Token) => Found | null {
  const sorted = [...own].sort((a, b) => place(a, tokens) - place(b, tokens));
  let next = 0;
  return (token) => {
    while (next < sorted.length && place(sorted[next]!, tokens) < token.start) next++;
    return sorted[next - 1] ?? sorted[next] ?? null;
  };
}

function place(one: Found, tokens: readonly Token[]): number {
  return one.cue ? tokens[one.cue.from]!.start : (one.contents[0]?.[0] ?? 0);
}
