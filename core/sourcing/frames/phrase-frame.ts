/** The frames that hang on a set phrase and need no verb: "according to ...", "declined to comment". */
import { TAG } from '../packs/tags.ts';
import { found, type Found } from './found.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { PhraseMatch } from './phrases.ts';
import { isComma, isDash, type Place } from './place.ts';

export function phraseFrame(place: Place, phrase: PhraseMatch): Found | null {
  switch (phrase.kind) {
    case 'according': return according(place, phrase);
    case 'declined': return declined(place, phrase);
    default: return null;
  }
}

/** "According to the poll, ..." and "..., according to the poll". */
function according(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence, end } = place;
  const actor = nounPhraseAfter(tokens, phrase.to, end, pack);
  if (!actor) return null;
  let to = actor.to;
  const opening = phrase.from === sentence.from || (phrase.from === sentence.from + 1 && (tokens[sentence.from]!.tags & (TAG.breaker | TAG.and | TAG.adverb)) !== 0);
  if (opening) while (to < end && !isComma(tokens[to])) to++;
  const part = opening && to < end ? { from: to + 1, to: end } : { from: sentence.from, to: phrase.from };
  while (part.to > part.from && (isComma(tokens[part.to - 1]) || isDash(tokens[part.to - 1]))) part.to--;
  const contents: Found['contents'] = part.to > part.from ? [[tokens[part.from]!.start, tokens[part.to - 1]!.end]] : [];
  const quoted = tokens.slice(part.from, Math.max(part.from, part.to)).some((token) => token.kind === 'quotation');
  return found({ paragraph: place.index, sentence: place.at, cue: { from: phrase.from, to: phrase.to }, actor, mention: actor, according: true, contents, quoted });
}

/** "A spokeswoman did not respond to a request for comment." */
function declined(place: Place, phrase: PhraseMatch): Found | null {
  const { tokens, pack, sentence } = place;
  let at = phrase.from - 1;
  if (at >= sentence.from && tokens[at]!.tags & TAG.relative) at -= isComma(tokens[at - 1]) ? 2 : 1;
  if (at < sentence.from) return null;
  const actor = nounPhraseBefore(tokens, at, sentence.from, pack);
  return actor && found({ paragraph: place.index, sentence: place.at, cue: { from: phrase.from, to: phrase.to }, actor, mention: actor, declined: true });
}
