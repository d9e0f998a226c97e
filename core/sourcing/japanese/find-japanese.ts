/**
 * Who says what in a Japanese text, by a few sure patterns: 「…」と述べた, …によると. Japanese sets neither words nor names apart, so the
 * frames of the other languages do not reach it.
 */
import { passageAt } from '../../article/passages.ts';
import type { Attribution, Source, Sourcing, Span } from '../sourcing.ts';
import { quotationsOf, sentencesOf } from './sentences.ts';
import { speakerIn, type Speaker } from './speakers.ts';
import { ACCORDING, SAID } from './words.ts';

/** Signs of a phrase for a speaker, of what may stand between a quotation and its verb, and of one between a speaker and a quotation. */
const LONGEST_PHRASE = 40, LONGEST_TAIL = 24, LONGEST_GAP = 40;
const MOST_PASSAGES = 200;

type Carried = Sourcing['carried'][number]['kind'];
type Reading = { sources: Source[]; attributions: Attribution[]; carried: Set<Carried>[] };
type Subject = { span: Span; speaker: Speaker | null };

/** Sources of the paragraphs `spans` of `text`; `own`: names of the page's own outlet, which is no other medium. */
export function findJapanese(text: string, spans: readonly Span[], own: readonly string[]): Reading {
  const entries = new Map<string, Source>();
  const people = new Set<string>();
  const attributions: Attribution[] = [];
  const carried = spans.map(([start, end]) => {
    const kinds = new Set<Carried>();
    let last: Subject | null = null;
    for (const sentence of sentencesOf(text, start, end)) {
      const quotations = quotationsOf(text, sentence);
      const according = accordingTo(text, sentence, quotations, people);
      if (according?.subject.speaker) {
        note(according.subject, according.cue, according.content, false);
        last = according.subject;
      }
      const subject = subjectOf(text, sentence, quotations[0]?.[0] ?? null, people);
      if (subject?.speaker && (quotations.length > 0 || closesWithVerb(text, sentence))) last = subject;
      for (const [i, quotation] of quotations.entries()) {
        const cue = verbBehind(text, quotation[1], quotations[i + 1]?.[0] ?? sentence[1]);
        if (cue) note(last, cue, quotation, true);
        else if (quotation[1] - quotation[0] >= sentence[1] - sentence[0] - 1 && quotation[1] - quotation[0] > 8) note(i === 0 && last ? last : null, null, quotation, true);
      }
    }
    return kinds;

    function note(subject: Subject | null, cue: Span | null, content: Span, quoted: boolean): void {
      const speaker = subject?.speaker ?? null;
      const isOwn = speaker?.kind === 'media' && own.some((name) => name !== '' && speaker.name!.includes(name));
      const source = speaker && !isOwn ? sourceFor(entries, speaker, text.slice(...subject!.span)) : null;
      attributions.push({ source: source?.id ?? null, sourceSpan: subject?.span ?? null, cueSpan: cue, contentSpan: content, quoted });
      kinds.add(source?.kind ?? 'unstated');
      if (!source) return;
      if (quoted) source.quoted++;
      else source.paraphrased++;
      const from = Math.min(content[0], subject!.span[0]);
      if (source.passages.length < MOST_PASSAGES) source.passages.push(passageAt(text, content[0] - from > 200 ? content[0] : from, Math.max(content[1], cue?.[1] ?? 0)));
    }
  });
  return { sources: [...entries.values()], attributions, carried };
}

function sourceFor(entries: Map<string, Source>, { key, kind, name, role }: Speaker, text: string): Source {
  const known = entries.get(key);
  if (known) {
    known.role ??= role;
    return known;
  }
  const made: Source = { id: `s${entries.size + 1}`, kind, name, role, spokesperson: null, via: null, text, reason: null, quoted: 0, paraphrased: 0, declined: false, passages: [] };
  entries.set(key, made);
  return made;
}

/** "捜査関係者によると、…": the source in front, and the rest of the sentence. */
function accordingTo(text: string, [start, end]: Span, quotations: readonly Span[], people: Set<string>): { subject: Subject; cue: Span; content: Span } | null {
  const sentence = text.slice(start, end);
  for (const phrase of ACCORDING) {
    const at = sentence.indexOf(phrase);
    if (at < 1 || quotations.some(([from, to]) => start + at > from && start + at < to)) continue;
    const from = phraseStart(text, start, start + at);
    let content = start + at + phrase.length;
    while (content < end && '、，と'.includes(text[content]!)) content++;
    const speaker = speakerIn(text.slice(from, start + at), people);
    if (content < end) return { subject: { span: [from, start + at], speaker }, cue: [start + at, start + at + phrase.length], content: [content, end] };
  }
  return null;
}

/** The phrase in front of は or が, nearest to the quotation, or the first one of a sentence without a quotation. */
function subjectOf(text: string, [start, end]: Span, quotation: number | null, people: Set<string>): Subject | null {
  const ceiling = quotation ?? end;
  if (quotation === null) {
    for (let i = start + 1; i < Math.min(ceiling, start + LONGEST_PHRASE * 2); i++) {
      const subject = text[i] === 'は' || text[i] === 'が' ? subjectAt(text, start, i, people) : null;
      if (subject?.speaker) return subject;
    }
    return null;
  }
  for (let i = ceiling - 1; i > start && ceiling - i < LONGEST_GAP; i--) {
    const subject = 'はがも'.includes(text[i]!) ? subjectAt(text, start, i, people) : null;
    if (subject?.speaker) return subject;
  }
  return null;
}

function subjectAt(text: string, start: number, particle: number, people: Set<string>): Subject | null {
  const from = phraseStart(text, start, particle);
  return from < particle ? { span: [from, particle], speaker: speakerIn(text.slice(from, particle), people) } : null;
}

/** Where the phrase that ends at `to` starts: behind the last comma or quotation, or behind a clause that says more of it ("…という"). */
function phraseStart(text: string, start: number, to: number): number {
  let from = to;
  let depth = 0;
  while (from > start && to - from < LONGEST_PHRASE) {
    const sign = text[from - 1]!;
    if ('）'.includes(sign)) depth++;
    else if ('（'.includes(sign)) depth--;
    else if (depth === 0 && ('、，」。！？\n　'.includes(sign) || (from < to && (text.startsWith('という', from - 3) || text.startsWith('とした', from - 3))))) break;
    from--;
  }
  return from;
}

/** "…」と(心配そうに)話した": the verb behind a quotation, with what stands between. */
function verbBehind(text: string, from: number, ceiling: number): Span | null {
  let at = from;
  if (text.startsWith('など', at)) at += 2;
  if (text[at] !== 'と') return null;
  const stop = Math.min(ceiling, at + LONGEST_TAIL);
  for (let i = at + 1; i < stop && text[i] !== '、'; i++) {
    const verb = SAID.find((one) => text.startsWith(one, i));
    if (verb) return [at, Math.min(i + verb.length, ceiling)];
  }
  return null;
}

/** "…は13日、ほっとした口ぶりで語った": a sentence that says that somebody spoke. */
function closesWithVerb(text: string, [start, end]: Span): boolean {
  const tail = text.slice(Math.max(start, end - 6), end);
  return SAID.some((verb) => tail.includes(verb));
}
