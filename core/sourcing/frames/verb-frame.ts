/** The frame around one reporting verb: SUBJECT VERB CONTENT, CONTENT, VERB SUBJECT, and their kin. */
import { ACTOR, TAG } from '../packs/tags.ts';
import { contentAround } from './content-around.ts';
import { contentOf, hasQuotation, wholeLeft, type Content } from './content.ts';
import { found, type Found } from './found.ts';
import { headOf, isComma, isPlural, type Place } from './place.ts';
import { subjectOf, type Subject } from './subject.ts';
import { readVerb, type Reading } from './verb-group.ts';

/** What the verb at token `at` reports, if it reports anything; `before`: what the sentence gave so far. */
export function verbFrame(place: Place, at: number, before: readonly Found[]): Found | null {
  const { tokens, sentence, end } = place;
  const reading = readVerb(tokens, at, sentence.from, end, place.pack.particleReach ?? 2);
  if (!reading) return null;
  const { group, cue } = reading;
  if (group.modal || group.negated || group.infinitive || place.pack.isNonFinite(tokens[group.from]!.low)) return null;
  const earlier = before.findLast((one) => one.actor && !one.according && one.cue && one.cue.from < at);
  const subject = subjectOf(place, reading, earlier);
  if (!subject) return subjectless(place, reading);
  if (!fits(place, reading, subject)) return null;

  // "(Wikinews berichtete)": a pointer to what was printed before.
  if (tokens[subject.actor.from - 1]?.text === '(' && tokens[group.to]?.text === ')') return null;
  let behind = subject.inverted ? Math.max(group.to, subject.actor.to) : group.to;
  // "die Geschichten, die Zeitzeugen berichtet | haben"
  if (place.pack.subject === 'second' && (cue.form === 'participle' || cue.form === 'past') && tokens[behind] && tokens[behind]!.tags & TAG.auxiliary && subject.helper === undefined) behind++;
  const leftEnd = subject.start ?? (subject.inverted || subject.inherited ? group.from : Math.min(subject.actor.from, group.from, subject.helper ?? group.from));
  const previous = sentence.soft && leftEnd === sentence.from ? sentence.from - 1 : null;
  const passive = group.be && cue.form === 'past' && subject.inverted;
  // A study finds things, and a paper reports them.
  const tags = headOf(tokens, subject.actor, place.pack)?.tags ?? 0;
  const clause = cue.clause && !(cue.kind === 'evidence' && tags & TAG.document) && !(tags & TAG.media && cue.kind === 'speech');
  const content = passive ? wholeLeft(tokens, sentence.from, group.from)
    : place.pack.subject === 'initial' ? contentAround(place, subject.actor, group)
    : contentOf(tokens, { left: { from: sentence.from, to: leftEnd }, right: { from: behind, to: end }, inverted: subject.inverted, particle: group.particle }, clause, previous, place.pack);
  const called = place.pack.isCall(tokens[group.at]!.low) && (place.pack.names === 'capital' || (tags & ACTOR) !== 0);
  const said = content ?? (called && place.pack.commaBeforeClause ? calledFor(place, behind) : null) ?? middleField(place, subject, group.at) ?? backward(place, subject, group.from);
  if (!said || (!said.quoted && (cue.kind === 'quoting' || (cue.kind === 'mind' && (cue.form === 'gerund' || !opensClause(place, said)))))) return null;
  return found({
    paragraph: place.index, sentence: place.at, actor: subject.actor, mention: subject.mention, inherited: subject.inherited, kind: cue.kind,
    cue: { from: group.from, to: group.to },
    contents: said.parts.map((part) => [tokens[part.from]!.start, tokens[part.to - 1]!.end]), quoted: said.quoted, opensNext: said.opensNext, backward: said.backward === true,
    // What unnamed sources confirm or believe is news because they do.
    weak: !said.quoted && !(tags & (TAG.media | TAG.document | TAG.anonymous)) && ((cue.kind === 'stance' && (said.bare || !place.pack.commaBeforeClause)) || cue.kind === 'mind' || (said.bare && !called && !place.pack.isSay(tokens[group.at]!.low))),
  });
}

/** "Dodał, że ...": a verb without a subject at the start of a sentence goes on with the last speaker. */
function subjectless(place: Place, { cue, group }: Reading): Found | null {
  const { tokens, sentence, end, pack } = place;
  const lead = group.from - sentence.from;
  if (!pack.proDrop || cue.kind !== 'speech' || cue.form === 'gerund' || cue.form === 'base') return null;
  const first = tokens[sentence.from]!;
  const afterQuote = first.kind === 'quotation' && (lead === 1 || (lead === 2 && isComma(tokens[sentence.from + 1])));
  if (!afterQuote && (lead > 1 || (lead === 1 && !(tokens[sentence.from]!.tags & (TAG.and | TAG.adverb | TAG.breaker))))) return null;
  const content = contentOf(tokens, { left: { from: sentence.from, to: group.from }, right: { from: group.to, to: end }, inverted: false, particle: group.particle }, true, null, pack);
  if (!content || content.parts.length === 0) return null;
  return found({
    paragraph: place.index, sentence: place.at, cue: { from: group.from, to: group.to }, goesOn: true, quoted: content.quoted,
    contents: content.parts.map((part) => [tokens[part.from]!.start, tokens[part.to - 1]!.end]),
  });
}

/** "believes that ...", "wants to ...", "fears the plan would ...": the clause starts right behind the verb. */
function opensClause({ tokens }: Place, { parts }: Content): boolean {
  const part = parts.at(-1);
  if (!part) return false;
  for (let i = part.from; i < part.to && i - part.from < 6; i++) {
    const { tags, low } = tokens[i]!;
    if (i - part.from < 3 && tags & (TAG.that | TAG.pronoun)) return true;
    if (tags & TAG.infinitive) return i === part.from;
    if (tags & (TAG.auxiliary | TAG.modal) && low !== "'s") return true;
  }
  return false;
}

/** "wezwała | do uwolnienia dziennikarzy": what is asked for may hang on a preposition. */
function calledFor({ tokens, end }: Place, from: number): Content | null {
  const first = tokens[from];
  return first && from + 1 < end && first.tags & TAG.preposition ? { parts: [{ from, to: end }], quoted: hasQuotation(tokens, from, end), opensNext: false, bare: true } : null;
}

/** "hat am Montag seinen Rücktritt erklärt": what stands between helper and participle. */
function middleField({ tokens }: Place, { helper, actor }: Subject, at: number): Content | null {
  if (helper === undefined) return null;
  const from = Math.max(helper + 1, actor.from > helper ? actor.to : 0);
  return from < at ? { parts: [{ from, to: at }], quoted: hasQuotation(tokens, from, at), opensNext: false, bare: true } : null;
}

/** "Das teilte die Polizei mit." */
function backward({ tokens, sentence, pack }: Place, { inverted }: Subject, verb: number): Content | null {
  const words = tokens.slice(sentence.from, verb);
  const opens = words.length > 0 && words.length < 4 && words.every((token) => pack.isAnaphora(token.low));
  // "Об этом в пятницу в своём канале сообщил губернатор"
  const goesOn = pack.subject === 'free' && words.length > 2 && words.length < 12 && pack.isAnaphora(words[0]!.low) && pack.isAnaphora(words[1]!.low) && !words.some((token) => isComma(token));
  const behind = words.length === 0 && pack.isAnaphora(tokens[verb + 1]?.low ?? '') && pack.isAnaphora(tokens[verb + 2]?.low ?? '');
  return inverted && (opens || goesOn || behind) ? { parts: [], quoted: false, opensNext: false, bare: false, backward: true } : null;
}

/** Can this subject go with this verb? Keeps nouns that look like verbs ("states", "tweets") and things that cannot speak out. */
function fits(place: Place, { cue, group }: Reading, { actor, inverted, inherited }: Subject): boolean {
  const { tokens, end } = place;
  const head = headOf(tokens, actor, place.pack);
  if (!head) return false;
  const verb = tokens[group.at]!;
  if (place.pack.subject === 'initial' || place.pack.subject === 'after') return true;
  if (cue.form === 'base' && place.pack.subject === 'before' && !inverted && !inherited && !isPlural(tokens, actor, place.pack)) return false;
  const next = tokens[group.to];
  // "called into a show", "a group called Lashkar-e-Taiba"
  if (place.pack.isTransitive(verb.low) && group.to === group.at + 1 && next?.tags && next.tags & TAG.preposition) return false;
  if (place.pack.isNaming(verb.low) && next?.capital && !head.capital && group.from === group.at && !(head.tags & (TAG.pronoun | TAG.role))) return false;
  if (place.pack.isNounToo(verb.low) && !inverted && !(head.tags & TAG.pronoun)) {
    if (next && group.to < end && (next.tags & TAG.preposition || isComma(next) || next.tags & TAG.and || next.cues)) return false;
    if (!head.capital && !(head.tags & ACTOR)) return false;
    // "top diplomats from EU | states"
    if (place.pack.subject === 'before' && cue.form === 'finite' && verb.low.endsWith('s') && !head.capital && isPlural(tokens, actor, place.pack)) return false;
  }
  // "Как того | требует закон": laws ask for things, but say nothing.
  if (place.pack.isCall(verb.low) && head.tags & TAG.document) return false;
  if (cue.kind === 'evidence' && !(head.tags & (TAG.document | TAG.body | TAG.media | TAG.vague | TAG.role)) && !(place.pack.isLearning(verb.low) && head.capital)) return false;
  const nameLike = head.capital && (place.pack.names !== 'capital-nouns' || !(tokens[actor.from]!.tags & TAG.determiner));
  if (nameLike || head.tags & (ACTOR | TAG.pronoun)) return true;
  return cue.kind === 'speech' && !cue.clause && (tokens[actor.from]!.tags & TAG.determiner) !== 0;
}
