import { describe, expect, test } from 'vitest';
import { lexParagraph } from '../../../../../core/sourcing/lexing/lex.ts';
import { choosePack } from '../../../../../core/sourcing/packs/choose-pack.ts';

function lexed(text: string, language = 'en') {
  return lexParagraph(text, 0, text.length, choosePack(language)!);
}

const words = (text: string, language?: string) => lexed(text, language).tokens.map((token) => (token.kind === 'quotation' ? '“”' : token.text));
function sentences(text: string, language?: string): string[] {
  const { tokens, sentences: list } = lexed(text, language);
  return list.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('tokens', () => {
  test('a quotation is one token', () => expect(words('“The tide is late,” he said.')).toEqual(['“”', 'he', 'said', '.']));
  test('possessives and contracted verbs stand alone, other contractions do not', () => {
    expect(words("The mayor's boat isn't hers; he’s late.")).toEqual(['The', 'mayor', "'s", 'boat', "isn't", 'hers', ';', 'he', "'s", 'late', '.']);
  });
  test('acronyms, initials and domains keep their full stops', () => expect(words('U.S. envoy J. Marsh of tide.example spoke.')).toEqual(['U.S.', 'envoy', 'J.', 'Marsh', 'of', 'tide.example', 'spoke', '.']));
  test('invisible characters vanish, and their places still fit', () => {
    const text = 'The har\u00adbour\u200b master';
    const [, harbour] = lexed(text).tokens;
    expect(harbour).toMatchObject({ text: 'harbour', start: 4, end: 13 });
  });
  test('French elision and clitics are cut', () => expect(words("L'élu explique-t-il", 'fr')).toEqual(["L'", 'élu', 'explique', 'il']));
  test('Turkish case endings are cut from names', () => expect(words("Fidan'ın sözleri", 'tr')).toEqual(['Fidan', "'ın", 'sözleri']));
  test('Chinese is cut at the words of the pack', () => expect(words('外交部发言人毛宁表示，', 'zh')).toEqual(['外交部', '发言人', '毛宁', '表示', '，']));
});

describe('sentences', () => {
  test('end at full stops, not at abbreviations', () => {
    expect(sentences('Sen. Ada Stone of the U.S. Senate spoke. Mr. Hart left.')).toEqual(['Sen. Ada Stone of the U.S. Senate spoke.', 'Mr. Hart left.']);
  });
  test('end behind an acronym when a small word goes on', () => expect(sentences('They met in the U.S. The talks failed.')).toEqual(['They met in the U.S.', 'The talks failed.']));
  test('do not end inside a quotation', () => expect(sentences('“It rained. It blew,” he said. They left.')).toEqual(['“It rained. It blew,” he said.', 'They left.']));
  test('leave out the dateline', () => {
    expect(sentences('LOWBRIDGE, Wash., Sept. 26 (AP) — The ferry sank.')).toEqual(['The ferry sank.']);
    expect(sentences('The ferry — an old one — sank.')).toEqual(['The ferry — an old one — sank.']);
  });
  test('German ordinals end none', () => {
    expect(sentences('Am 22. August kam er. Sie kam am 3. Tag.', 'de')).toEqual(['Am 22. August kam er.', 'Sie kam am 3. Tag.']);
    expect(sentences('Es waren 22. Die Polizei kam.', 'de')).toEqual(['Es waren 22.', 'Die Polizei kam.']);
  });
});
