/** Proper names in a run of tokens: where one starts, where it ends, and what stands in front of it that is office, not name. */
import type { Token } from '../lexing/lex.ts';
import { isAcronym } from '../frames/place.ts';
import { TAG } from '../packs/tags.ts';
import type { Range } from '../frames/noun-phrase.ts';

/** Words that stand before a name and are not part of it. */
const BEFORE_NAME = TAG.role | TAG.spokesperson | TAG.official | TAG.body | TAG.nationality | TAG.media | TAG.document | TAG.time | TAG.people | TAG.vague | TAG.anonymous;

/** Small words, which have a capital at the start of a sentence: "When | Jane Roberts". */
const SMALL = TAG.determiner | TAG.pronoun | TAG.breaker | TAG.preposition | TAG.that | TAG.relative | TAG.and | TAG.negation | TAG.auxiliary | TAG.adverb | TAG.infinitive;

/** The run of capitals around or from `at`: capitals, and particles between them. End exclusive. */
export function capitalRun(tokens: readonly Token[], at: number, ceiling: number): Range | null {
  if (!isCapital(tokens[at])) return null;
  let to = at + 1;
  while (to < ceiling) {
    let next = to;
    while (next < ceiling && next - to < 3 && !tokens[next]!.capital && (tokens[next]!.tags & TAG.particle || (next > to && /^(der|den|dem|het)$/.test(tokens[next]!.low)))) next++;
    if (next >= ceiling || !isCapital(tokens[next])) break;
    to = next + 1;
  }
  return { from: at, to };
}

/**
 * The personal name at the end of a run: what follows the last title or office in it. A given name in the run is where the
 * name starts at the latest; without either, `unsure` is set: the run may be anything.
 */
export function nameIn(tokens: readonly Token[], run: Range): { range: Range; unsure: boolean; titled: boolean } | null {
  let from = run.from;
  let titled = false;
  for (let i = run.from; i < run.to - 1; i++) {
    const { tags } = tokens[i]!;
    if (tags & TAG.givenName && !(tags & TAG.title) && i > from) {
      // "Secretary of State | John Kerry", "for Political Affairs | David Hale": the name starts at the given name.
      const before = tokens[run.from - 1] && tokens[run.from - 1]!.tags & TAG.determiner && !(tokens[run.from - 1]!.tags & TAG.link) ? tokens[run.from - 2] : tokens[run.from - 1];
      const office = (from > run.from && i === from + 1 && tokens[from - 1]!.tags & (TAG.role | TAG.spokesperson)) || (before && before.tags & (TAG.link | TAG.role | TAG.spokesperson)) || tokens.slice(from, i).every((token) => token.tags & (BEFORE_NAME | TAG.place) || isAcronym(token));
      // "Fähigkeiten von | Susanne Raab"
      const behindVon = i - 1 > from && !tokens[i - 1]!.capital;
      if (!(tokens[i - 1]!.tags & TAG.givenName) && !isInitial(tokens[i - 1]!) && (office || behindVon)) from = i;
      break;
    }
    if (tags & (BEFORE_NAME | TAG.title) && !(tags & TAG.givenName)) {
      from = i + 1;
      titled = (tags & (TAG.title | TAG.role | TAG.spokesperson | TAG.official)) !== 0;
    }
  }
  while (from < run.to && tokens[from]!.tags & TAG.title) {
    from++;
    titled = true;
  }
  const size = run.to - from;
  // "RMF FM"
  if (size > 1 && tokens.slice(from, run.to).every((token) => isAcronym(token) && token.text.length < 5)) return null;
  if (size === 0 || size > 5) return null;
  // "Câmara de | Vilarrueda", "Ministro da | Saúde": the rest of a body or an office; but "General de Gaulle", "Ministerin von der Leyen".
  const opening = tokens[from]!;
  if (from > run.from && !opening.capital && opening.tags & TAG.link && opening.low !== 'von' && !(tokens[from - 1]!.tags & TAG.title)) return null;
  const given = tokens.slice(from, run.to - 1).some((token) => token.tags & TAG.givenName || isInitial(token));
  if (size === 1 && tokens[from]!.tags & (BEFORE_NAME | TAG.place) && !titled) return null;
  if (size > 1 && !given && tokens[run.to - 1]!.tags & (TAG.body | TAG.media | TAG.document | TAG.role | TAG.time | TAG.platform)) return null;
  return { range: { from, to: run.to }, unsure: !given && !titled, titled };
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.capital && (!(token.tags & SMALL) || (token.tags & TAG.particle) !== 0);
}

function isInitial(token: Token): boolean {
  return token.text.length === 2 && token.text[1] === '.' && token.capital;
}

/** The surnames of nearly everybody in China, Taiwan, Hong Kong and Singapore; foreign names are written out with a dot. */
const HAN_SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊兰殷施陶洪翟安颜顏倪严嚴温溫季俞章鲁魯葛伍韦韋申尤毕聂焦向柳邢路岳齐齊梅莫庄辛管祝左涂谷祁舒耿詹关關苗凌费纪盛童欧歐项裴卫衛鲍霍翁景单包司柏宁寧柯阮桂习';

/**
 * Where names have no capitals: the two to four words that close a phrase behind the last word that is something else ("سخنگوی وزارت
 * خارجه | اسماعیل بقایی"), or a phrase that starts with a given name.
 */
export function uncasedName(tokens: readonly Token[], range: Range, spaceless: boolean): Range | null {
  let from = range.to;
  while (from > range.from && isPlainWord(tokens[from - 1]!)) from--;
  if (from === range.from && !(tokens[from]!.tags & TAG.givenName)) return null;
  const size = range.to - from;
  const letters = tokens.slice(from, range.to).reduce((sum, token) => sum + token.text.length, 0);
  return size > 0 && (spaceless ? size === 1 && letters >= 2 && letters <= 4 && HAN_SURNAMES.includes(tokens[from]!.text[0]!) : size > 1 && size <= 4) ? { from, to: range.to } : null;
}

function isPlainWord({ kind, tags }: Token): boolean {
  return kind === 'word' && (tags & ~(TAG.givenName | TAG.particle)) === 0;
}

/** The words of a token range as printed, white space collapsed. */
export function wordsOf(text: string, tokens: readonly Token[], range: Range): string {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
