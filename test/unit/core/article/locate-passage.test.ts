/** Passages found again in a page that is written otherwise than the text was read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../core/article/article.ts';
import { extractArticle } from '../../../../core/article/extract.ts';
import { locatePassage } from '../../../../core/article/locate-passage.ts';
import { passageAt } from '../../../../core/article/passages.ts';
import { documentOf, fixture } from './page.ts';

const passage = (exact: string, around: Partial<Passage> = {}): Passage => ({ exact, prefix: '', suffix: '', where: 'body', ...around });
function wordsAt(document: Document, wanted: Passage): string | null {
  const found = locatePassage(document, wanted);
  if (!found) return null;
  const range = document.createRange();
  range.setStart(found.startNode, found.startOffset);
  range.setEnd(found.endNode, found.endOffset);
  return range.toString();
}
const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

describe('found', () => {
  test('across inline elements, line ends, zero-width characters and soft hyphens', () => {
    const document = documentOf('<p>The <b>State\n  Depart\u00adment</b> said <a href="/">in a\u200b state</a>ment.</p>');
    expect(squeeze(wordsAt(document, passage('State Department said in a statement')) ?? '')).toBe('StateDepartmentsaidinastatement');
  });
  test('the right one of several, by what stands around it', () => {
    const document = documentOf('<p>He said no.</p><p id="two">She said no. They left.</p>');
    const found = locatePassage(document, passage('said no', { prefix: 'She ', suffix: '. They left' }));
    expect(found?.startNode.parentElement?.id).toBe('two');
  });
  test('the right one even where its surroundings have changed on one side', () => {
    const document = documentOf('<p>He said no.</p><figure>A caption</figure><p id="two">She said no.</p>');
    expect(locatePassage(document, passage('said no', { prefix: 'the end.\n\nShe ', suffix: '. Gone' }))?.startNode.parentElement?.id).toBe('two');
  });
  test('a line of furniture whose pieces were glued', () => {
    const document = documentOf('<figcaption>At the cup<span>Credit: PA</span></figcaption>');
    expect(wordsAt(document, passage('Credit: PA', { prefix: 'At the cup ', where: 'furniture' }))).toBe('Credit: PA');
  });
  test('an agency as a word rather than inside one', () => {
    expect(wordsAt(documentOf('<p>MAPS</p><p>By <i>AP</i></p>'), passage('AP'))).toBe('AP');
    expect(locatePassage(documentOf('<p>MAPS</p><p id="x">By AP</p>'), passage('AP'))?.startNode.parentElement?.id).toBe('x');
  });
  test('two paragraphs with something between them, from the first to the last', () => {
    const document = documentOf('<p>One ends here.</p><div>See also</div><p>Two begins here.</p>');
    expect(wordsAt(document, passage('ends here.\n\nTwo begins', { prefix: 'One ', suffix: ' here.' }))).toBe('ends here.See alsoTwo begins');
  });
  test('the second of them where its first letter stands in what is between', () => {
    const document = documentOf('<p>One ends here.</p><div>See This Too</div><p>Two begins here.</p>');
    expect(wordsAt(document, passage('ends here.\n\nT', { prefix: 'One ', suffix: 'wo begins' }))).toBe('ends here.See This TooT');
  });
  test('the notice of the model case, over two paragraphs', () => {
    const document = fixture('rferl-helsinki');
    const [notice] = extractArticle(document, 'https://www.rferl.org/a/1.html').notices;
    const words = wordsAt(document, passage(notice?.text ?? '', { where: 'furniture' })) ?? '';
    expect(words).toMatch(/^RFE\/RL has been declared[\s\S]*for contacting us\.$/);
  });
});

describe('not found', () => {
  test('words that are gone', () => expect(locatePassage(documentOf('<p>Other words.</p>'), passage('These words'))).toBeNull());
  test('what has no place, or no words', () => {
    expect(locatePassage(documentOf('<p>AP</p>'), passage('AP', { where: 'metadata' }))).toBeNull();
    expect(locatePassage(documentOf('<p>AP</p>'), passage(' \u200b'))).toBeNull();
  });
  test('words in scripts, styles and templates', () => {
    expect(locatePassage(documentOf('<p>Words.</p><script>var x = "secret words"</script><style>secret words</style><noscript>secret words</noscript>'), passage('secret words'))).toBeNull();
  });
  test('anything in a document without a body', () => {
    const document = documentOf('');
    document.body.remove();
    expect(locatePassage(document, passage('x'))).toBeNull();
  });
});

test('every stretch of an article is found again where it stands', () => {
  const document = fixture('rferl-helsinki');
  const text = extractArticle(document, 'https://www.rferl.org/a/1.html').body.map((paragraph) => paragraph.text).join('\n\n');
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
      const wanted = passageAt(text, start, start + length);
      if (squeeze(wanted.exact) === '') return;
      // One paragraph is followed by a teaser, which the range then holds as well.
      expect(squeeze((wordsAt(document, wanted) ?? '').replace(/SEE ALSO:[\s\S]*Recommends\s*/, ''))).toBe(squeeze(wanted.exact));
    }),
    { numRuns: 200 },
  );
});

test('a page of 50,000 paragraphs is searched in one go', () => {
  const document = documentOf('<p>One of very many paragraphs.</p>'.repeat(50_000) + '<p id="last">The very last one.</p>');
  expect(locatePassage(document, passage('very last', { prefix: 'The ' }))?.startNode.parentElement?.id).toBe('last');
});
