/** Whatever the page: never an exception, nothing lost, nothing twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../core/article/extract.ts';
import { documentOf } from './page.ts';

const word = fc.constantFrom('harbour', 'council', 'winter', 'seven', 'Ada', 'said', 'über', 'мост', 'bread', 'ferry', 'ЗАО', 'l’été', '2026', 'a');
const sentence = fc.array(word, { minLength: 8, maxLength: 24 }).map((words) => `The words of this sentence are ${words.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 3, maxLength: 20 }).map((all) => all.map((text, at) => `P${at} ${text}`));

const tag = fc.constantFrom('div', 'p', 'span', 'a', 'article', 'section', 'aside', 'h1', 'h2', 'ul', 'li', 'figure', 'figcaption', 'table', 'tr', 'td', 'blockquote', 'br', 'nav', 'footer', 'script', 'form', 'address', 'pre', 'x-widget', 'iframe', 'svg');
const attribute = fc.constantFrom('', 'class="related"', 'class="article-body"', 'class="author byline"', 'class="caption"', 'id="comments"', 'hidden', 'style="display:none"', 'href="/x"', 'href="https://[bad"', 'itemprop="author"', 'role="navigation"', 'lang="zz"', 'rel="author"');
const text = fc.oneof(sentence, fc.string({ maxLength: 40 }), fc.constantFrom('НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН ИНОСТРАННЫМ АГЕНТОМ', '\u200b\u00ad', '<![CDATA[', '© dpa', ''));
const { node } = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc.tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 })).map(([name, given, inside]) => `<${name} ${given}>${inside.join('')}</${name}>`),
})) as { node: fc.Arbitrary<string> };
const head = fc.oneof(fc.constant(''), fc.string().map((title) => `<title>${title}</title>`), fc.json().map((json) => `<script type="application/ld+json">${json}</script>`), fc.constant('<meta property="og:type" content="article"><meta property="og:title" content="x">'));

describe('any page', () => {
  test('gives an article within its caps, and stays as it was', () => {
    fc.assert(
      fc.property(head, fc.array(node, { maxLength: 12 }), (top, parts) => {
        const document = documentOf(top + parts.join(''));
        const before = document.documentElement.outerHTML;
        const article = extractArticle(document, 'https://a.example/b');
        expect(document.documentElement.outerHTML).toBe(before);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
        expect((article.title ?? '').length).toBeLessThanOrEqual(500);
        for (const { text: line, links } of article.body) for (const link of links) expect(line.slice(link.start, link.end)).toBe(link.text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a plain article', () => {
  const wrappers: ((text: string) => string)[] = [(text) => `<p>${text}</p>`, (text) => `<p><b>${text.slice(0, 9)}</b>${text.slice(9)}</p>`, (text) => `<p>\n  ${text.replace(' ', ' \n ')}\u200b </p>`, (text) => `<div><p class="x">${text}</p></div>`];
  test('keeps each paragraph once and in order, however it is marked up', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...wrappers), fc.constantFrom('article', 'div class="story"', 'main'), (all, wrap, outer) => {
        const page = `<title>A plain title | Site</title><meta property="og:type" content="article"><nav><a href="/">Home</a></nav><${outer}><h1>A plain title</h1><div class="body-text">${all.map(wrap).join('\n')}</div></${outer.split(' ')[0]}><footer><p>All rights of this and other sentences are reserved by nobody.</p></footer>`;
        const article = extractArticle(documentOf(page), 'https://a.example/b');
        expect(article.body.map((paragraph) => paragraph.text)).toEqual(all);
        expect(article.title).toBe('A plain title');
      }),
      { numRuns: 100 },
    );
  });

  test('of three short paragraphs, each in a box of its own, is an article', () => {
    const all = ['one', 'two', 'three'].map((name) => `The words of this sentence, number ${name}, are harbour council winter seven Ada said.`);
    const page = `<title>A plain title | Site</title><meta property="og:type" content="article"><main><h1>A plain title</h1><div class="body-text">${all.map((text) => `<div><p class="x">${text}</p></div>`).join('\n')}</div></main>`;
    expect(extractArticle(documentOf(page), 'https://a.example/b').body.map((paragraph) => paragraph.text)).toEqual(all);
  });

  test('broken up by double line breaks only, it has the same paragraphs', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const page = `<title>Old page</title><meta property="og:type" content="article"><table><tr><td><h1>Old page</h1>${all.join('<br> <br>')}</td></tr></table>`;
        expect(extractArticle(documentOf(page), 'https://a.example/b').body.map((paragraph) => paragraph.text)).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });
});
