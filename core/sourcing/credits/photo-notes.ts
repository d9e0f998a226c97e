/** Finds remarks about a picture that are no credit: "(file photo)", "Archivbild", "архивное фото". */
import { endsSentence, is, isClosing, isDash, isOpening } from './line-parts.ts';
import type { Line } from './lexer.ts';
import type { Token } from './tokens.ts';
import { AND, ARTICLE, FILE, SMALL } from './roles.ts';

/** [from, to) of each note in a caption. */
export function photoNotes(line: Line): [number, number][] {
  const { tokens } = line;
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!is(tokens[i], FILE) || tokens[i]!.form !== null) continue;
    const span = bracketed(tokens, i) ?? parted(tokens, i);
    if (!span) continue;
    found.push(span);
    i = span[1] - 1;
  }
  return found;
}

/** "(file photo)", "(undated file photo)": alone in its bracket. */
function bracketed(tokens: readonly Token[], i: number): [number, number] | null {
  let open = i - 1, close = i + 1;
  while (open >= 0 && i - open < 4 && filler(tokens[open]!)) open--;
  while (close < tokens.length && close - i < 5 && filler(tokens[close]!)) close++;
  return isOpening(tokens[open]) && isClosing(tokens[close]) ? [open, close + 1] : null;
}
const filler = (token: Token): boolean => token.shape === 'number' || token.text === ',' || is(token, SMALL | ARTICLE | AND) || (token.shape === 'title' && token.roles === 0 && token.form === null);

/** "Archivbild: ...", "FILE - ...", "... /Archiv", "... | Symbolbild", "... Archivfoto." */
function parted(tokens: readonly Token[], i: number): [number, number] | null {
  const before = tokens[i - 1], next = tokens[i + 1];
  const opens = i === 0 || tokens[i]!.edge || (before !== undefined && (endsSentence(tokens, i - 1) || isOpening(before) || ':|/,;'.includes(before.text) || (isDash(before) && before.spaced)));
  const closes = next === undefined || next.edge || isClosing(next) || ':|/,;.'.includes(next.text) || isDash(next) || endsSentence(tokens, i + 1);
  if (!opens || !closes) return null;
  // A bare "archive" in a list of things is prose; a comma counts only beside a credit.
  const word = !/\s/.test(tokens[i]!.text);
  const comma = before?.text === ',' || (next?.text === ',' && i > 0);
  const credit = tokens.slice(Math.max(0, i - 8), i + 8).some((token) => token.form !== null || token.text === '/' || token.text === '\u00a9');
  if (word && comma && !credit) return null;
  if (word && i > 0 && tokens[i]!.shape === 'lower' && !credit && !isOpening(before)) return null;
  return [i, i + 1];
}
