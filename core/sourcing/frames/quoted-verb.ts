/** A quotation whose own first word is the reporting verb: Hale "stressed that ...". Somebody else's words about what Hale said. */
import { found, type Found } from './found.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isActor, type Place } from './place.ts';

export function quotedVerbFrames(place: Place): Found[] {
  const { tokens, pack, sentence, end } = place;
  const list: Found[] = [];
  for (let i = sentence.from + 1; i < end; i++) {
    const { quotation } = tokens[i]!;
    if (!quotation || quotation.capital || quotation.words < 5) continue;
    if (!pack.cuesOf(quotation.first)?.some((cue) => (cue.kind === 'speech' || cue.kind === 'stance') && (cue.form === 'past' || cue.form === 'finite'))) continue;
    const actor = nounPhraseBefore(tokens, i - 1, sentence.from, pack);
    if (!actor || !isActor(tokens, actor, place.pack)) continue;
    list.push(found({ paragraph: place.index, sentence: place.at, actor, mention: actor, contents: [[tokens[i]!.start, tokens[i]!.end]], quoted: true, second: true }));
  }
  return list;
}
