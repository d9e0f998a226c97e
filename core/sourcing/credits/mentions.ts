/** Classes agencies inside running text: a medium cited ("told the AP", "laut dpa"), or merely what the sentence is about. */
import type { Agency } from '../../../data/schema.ts';
import { originalSpan } from './fold-text.ts';
import { agencyOf } from './finding.ts';
import type { HitClass } from './finding.ts';
import { endsSentence, is, isClosing, isOpening } from './line-parts.ts';
import { lex } from './lexer.ts';
import type { Line } from './lexer.ts';
import type { Token } from './tokens.ts';
import { AGENCY_WORD, AND, ARTICLE, CITE_AFTER, CITE_BEFORE, ROLE, SMALL } from './roles.ts';
import { scannerFor } from './scanner.ts';
import { selfIds } from './self-names.ts';
import type { SelfNames } from './self-names.ts';

/** A mention of an agency in running text; offsets are UTF-16, into the text that was given. */
export type AgencyMention = { agency: string; name: string; as: HitClass; start: number; end: number };

export type MentionContext = { agencies: readonly Agency[]; self: SelfNames; language: string | null };

/**
 * Agencies that a paragraph of running text mentions. `medium` ones are sources of a fact; `self` is the outlet itself;
 * `subject` is what the sentence is about; `unsure` could be something else and should not be shown.
 */
export function agencyMentions(text: string, context: MentionContext): AgencyMention[] {
  const line = lex(text, scannerFor(context.agencies, context.language));
  return mentionsIn(line, context.language, selfIds(context.self, context.agencies));
}

/** The same for a line that was lexed already. */
export function mentionsIn(line: Line, language: string | null, self: ReadonlySet<string>): AgencyMention[] {
  const { tokens } = line;
  const found: AgencyMention[] = [];
  let chained = false;
  tokens.forEach((token, i) => {
    if (!token.form) return;
    const agency = agencyOf(token, language, 'fair');
    const medium = chained || citedBefore(tokens, i) || citedAfter(tokens, i);
    chained = medium && is(tokens[i + 1], AND) && tokens[i + 2]?.form !== null;
    if (!agency || agency.kind === 'photo' || token.form.photo) return;
    const as: HitClass = self.has(agency.id) ? 'self' : medium ? 'medium' : token.loose || token.form.risky ? 'unsure' : 'subject';
    const [start, end] = originalSpan(line.folded, token.start, token.end);
    found.push({ agency: agency.id, name: agency.name, as, start, end });
  });
  return found;
}

/** "told the AP", "laut der Nachrichtenagentur dpa", "передает ТАСС". */
function citedBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.prefix.includes('ل')) return true;
  if (is(tokens[i + 1], ROLE) && !is(tokens[i + 1], CITE_AFTER)) return false;
  for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
    const before = tokens[j]!;
    if (before.form !== null || endsSentence(tokens, j) || isClosing(before)) return false;
    if (before.text === '"' || before.text === "'" || isOpening(before)) continue;
    if (before.shape === 'sign') return false;
    if (is(before, CITE_BEFORE)) {
      // "агентство", "à": alone they only introduce the name, so the words before them decide, or their own second sense.
      if (!is(before, AGENCY_WORD | ARTICLE) || /\s/.test(before.text)) return true;
      continue;
    }
    if (is(before, AGENCY_WORD | ARTICLE)) continue;
    // One adjective may stand between: "the state news agency", "иранское агентство".
    if (i - j <= 4 && is(tokens[j + 1], AGENCY_WORD)) continue;
    return false;
  }
  return false;
}

/** "Reuters reported", "AFP zufolge", "ロイターによると". */
function citedAfter(tokens: readonly Token[], i: number): boolean {
  // "Reuters'ın haberine göre": the ending is part of the name.
  const from = tokens[i]!.suffixed ? i + 3 : i + 1;
  for (let j = from; j < tokens.length && j - from <= 3; j++) {
    const after = tokens[j]!;
    if (after.text === '"' || after.text === "'" || isOpening(after) || isClosing(after)) continue;
    if (after.text === ',' && j === from && /^wh/.test(tokens[j + 1]?.text ?? '')) continue;
    if (is(after, CITE_AFTER) && !is(after, ROLE)) return true;
    if (tokens[i]!.compound && after.text === '-') continue;
    if (is(after, AGENCY_WORD | ARTICLE | SMALL) && after.shape !== 'sign' && j === from) continue;
    return false;
  }
  return false;
}
