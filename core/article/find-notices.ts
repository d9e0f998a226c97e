/** Legal labels and notices that the page itself carries: they are never article text. */
import type { PageNotice, PageNoticeKind } from './article.ts';
import { hint } from './element-hints.ts';
import type { Box, TextBlock } from './walk-blocks.ts';

/** A form of words. A `label` speaks for itself anywhere on the page; a statement must also stand as a notice does, not inside the story. */
type Form = { kind: PageNoticeKind; label: boolean; words: RegExp };

const QUOTE = '["\'“”„«»‘’]*';
const FORMS: Form[] = [
  // The label that Russian law prescribed, in its forms of 2020, 2022 and later.
  { kind: 'foreign-agent', label: true, words: /(?:настоящий материал|данное сообщение)\s*\((?:информация|материал)\)[^.]{0,400}иностранн\p{L}+/iu },
  { kind: 'foreign-agent', label: true, words: /(?:произведен\p{L}*|создан\p{L}*),?\s+(?:и\s*\(или\)\s*)?распространен\p{L}*[^.]{0,200}иностранн\p{L}+\s+агент/iu },
  { kind: 'foreign-agent', label: false, words: /(?:признан\p{L}*|внес[её]н\p{L}*|включ[её]н\p{L}*)[^.]{0,120}(?:иностранн\p{L}+\s+агент|иноагент)/iu },
  { kind: 'foreign-agent', label: false, words: /(?:declared|designated|labell?ed|listed)\s+(?:as\s+)?(?:an?\s+)?["'“”„«»‘’]*foreign[\s-]agent/iu },
  { kind: 'undesirable', label: false, words: new RegExp(`(?:declared|designated|labell?ed)\\s+(?:as\\s+)?(?:an?\\s+)?${QUOTE}undesirable\\s+(?:foreign\\s+)?organi[sz]ation`, 'iu') },
  { kind: 'undesirable', label: false, words: /(?:признан\p{L}*|объявлен\p{L}*|внес[её]н\p{L}*|включ[её]н\p{L}*)[^.]{0,120}["'“”„«»‘’]*нежелательн\p{L}+/iu },
  { kind: 'undesirable', label: false, words: /(?:визнан\p{L}*|оголошен\p{L}*)[^.]{0,120}["'“”„«»‘’]*небажан\p{L}+/iu },
  { kind: 'undesirable', label: false, words: /(?:прызнан\p{L}*|абвешчан\p{L}*)[^.]{0,120}["'“”„«»‘’]*непажадан\p{L}+/iu },
  { kind: 'terrorist', label: false, words: /(?:признан\p{L}*|внес[её]н\p{L}*|включ[её]н\p{L}*)[^.]{0,120}террорист\p{L}+/iu },
  { kind: 'extremist', label: false, words: /(?:признан\p{L}*|внес[её]н\p{L}*|включ[её]н\p{L}*)[^.]{0,120}экстремистск\p{L}+/iu },
  { kind: 'extremist', label: false, words: /(?:прызнан\p{L}*|унес\p{L}+|уключан\p{L}*)[^.]{0,120}["'“”„«»‘’]*экстрэмісцк\p{L}+/iu },
  { kind: 'extremist', label: false, words: /(?:recogni[sz]ed|declared|designated|labell?ed)\s+(?:as\s+)?(?:an?\s+)?["'“”„«»‘’]*extremist\b/iu },
  { kind: 'state-media', label: true, words: /^.{0,80}\bis\s+(?:wholly\s+|partly\s+|partially\s+)?funded\s+(?:in whole or in part|wholly or partly)\s+by\s+(?:the\s+)?[\p{L}\s]{2,40}government\.?$/iu },
  { kind: 'state-media', label: true, words: /^(?:[\p{L}\s]{0,40})state[\s-](?:affiliated|controlled|sponsored)\s+media(?:\s+outlet)?\.?$/iu },
  { kind: 'state-media', label: true, words: /^СМИ,?\s+(?:контролируемое|подконтрольное|аффилированное с)\s+(?:государств\p{L}+|правительств\p{L}+).{0,60}$/iu },
];
// Cheap: one look decides for nearly every block that there is nothing to look for.
const ANY = /иностранн|иноагент|нежелательн|небажан|непажадан|экстремист|экстрэміс|террорист|undesirable|foreign.agent|extremist|state.(?:affiliated|controlled|sponsored)|funded|СМИ/i;
// The second part of a notice: what the reader is warned of.
const WARNING =
  /please note|you could face|could face (?:a )?(?:fines?|imprisonment|prosecution)|fines? or imprisonment|you (?:may|can) be (?:fined|prosecuted)|мо(?:жет|гут|жете) (?:быть )?(?:грозить|привлеч|оштраф|понести|стать)|грозит|уголовн\p{L}+ (?:ответственност|преследован)|штраф|можуць? (?:быць )?(?:аштраф|пакара)|пагражае/iu;
const MORE = /^(?:to )?(?:find out more|learn more)|^(?:подробнее|чтобы узнать больше|падрабязней|докладніше)/iu;
const ADDRESSED = /\b(?:you|your|us|our)\b|(?<!\p{L})(?:вы|вас|вам|ваш\p{L}*|нас|наш\p{L}*|нам)(?!\p{L})|(?<!\p{L})(?:читател|чытач|читач)/iu;

const LONGEST_LABEL = 1_200;
const LONGEST_STATEMENT = 420;
const MOST_NOTICES = 12;
const WARNINGS_AFTER = 3;
/** Blocks after the text in which a bare statement still belongs to it. */
const NEAR = 30;

/** Where a block stands, as far as notices care. */
export type Standing = { inText: (at: number) => boolean; last: number; hintsOf: (box: Box) => number };

/** The notices of a page and the positions of their blocks. A story about such a label is no notice. */
export function findNotices(blocks: readonly TextBlock[], standing: Standing): { notices: PageNotice[]; at: Set<number> } {
  const notices: PageNotice[] = [];
  const at = new Set<number>();
  for (const block of blocks) {
    if (notices.length >= MOST_NOTICES) break;
    if (block.level || at.has(block.at) || block.text.length > LONGEST_LABEL || !ANY.test(block.text)) continue;
    const form = FORMS.find(({ words }) => words.test(block.text));
    if (!form || block.linked > block.text.length * 0.6) continue;
    const warnings = warningsAfter(blocks, block.at);
    if (!form.label && !standsAsNotice(block, standing, warnings.some((part) => !MORE.test(part.text)))) continue;
    for (const part of [block, ...warnings]) at.add(part.at);
    // "To find out more, click here" belongs to the notice but says nothing by itself.
    const text = [block, ...warnings.filter((part) => !MORE.test(part.text))].map((part) => part.text).join('\n\n');
    if (!notices.some((known) => known.text === text)) notices.push({ kind: form.kind, text });
  }
  return { notices, at };
}

function warningsAfter(blocks: readonly TextBlock[], from: number): TextBlock[] {
  const found: TextBlock[] = [];
  for (let at = from + 1; at <= from + WARNINGS_AFTER && at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.level || block.text.length > LONGEST_LABEL) break;
    if (!MORE.test(block.text) && !(WARNING.test(block.text) && ADDRESSED.test(block.text))) break;
    found.push(block);
  }
  return found;
}

/** With a warning to the reader, as a footnote, in a box named so, or after the text. Inside the story such a sentence is news. */
function standsAsNotice(block: TextBlock, { inText, last, hintsOf }: Standing, warns: boolean): boolean {
  const { text, at } = block;
  if (text.length > LONGEST_STATEMENT) return false;
  const hints = hintsOf(block.box);
  if (hints & hint.notice || warns) return true;
  if (/^\s*(?:[*†‡¹²³]|\d\s*\)|\(|\[)/.test(text) && text.length < 320) return true;
  if (hints & (hint.junk | hint.comments | hint.aside) || block.linked) return false;
  return !inText(at) && ((at > last && at <= last + NEAR) || (hints & hint.footer) !== 0);
}
