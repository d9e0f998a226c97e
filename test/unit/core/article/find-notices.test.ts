/** Labels and notices of the page itself, and stories about such labels. */
import { describe, expect, test } from 'vitest';
import type { PageNotice } from '../../../../core/article/article.ts';
import { extractArticle } from '../../../../core/article/extract.ts';
import { articleOf, documentOf, texts } from './page.ts';

const STORY = '<p>The council met on Friday to speak about the harbour and its future, as it does each month.</p><p>Nothing was decided, but the mayor said that she would ask again in the autumn.</p>';
function page(body: string, before = '', after = ''): ReturnType<typeof extractArticle> {
  return extractArticle(documentOf(`<title>Council meets</title><meta property="og:type" content="article">${before}<main><article><h1>Council meets</h1><div class="text">${STORY}${body}</div>${after}</article></main>`), 'https://a.example/b');
}
const kinds = (notices: PageNotice[]): string[] => notices.map(({ kind }) => kind);

describe('found', () => {
  test('the label of 2022, above the text, and the footnote below it', () => {
    const article = articleOf('russian-label');
    expect(kinds(article.notices)).toEqual(['foreign-agent', 'extremist']);
    expect(texts(article).join()).not.toMatch(/НАСТОЯЩИЙ|запрещена/);
    expect(article.furniture.filter(({ zone }) => zone === 'notice')).toHaveLength(2);
  });

  test.each([
    ['foreign-agent', 'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА'],
    ['foreign-agent', 'Настоящий материал (информация) произведен, распространен и (или) направлен иностранным агентом «Пример»'],
    ['foreign-agent', '* Внесён Минюстом в реестр иностранных агентов'],
    ['undesirable', '(организация признана в РФ нежелательной)'],
    ['extremist', '*признана экстремистской организацией и запрещена в России'],
    ['terrorist', '* внесён в перечень террористов и экстремистов'],
    ['extremist', '* Прызнаны экстрэмісцкім фармаваннем'],
  ])('%s: %s', (kind, line) => {
    const article = page(`<p>${line}</p>`);
    expect(kinds(article.notices)).toEqual([kind]);
    expect(texts(article).join()).not.toContain(line);
  });

  test('a Belarusian warning to readers, with the sentence it goes with', () => {
    const article = page('', '', '<div class="box"><p>Сайт прызнаны экстрэмісцкім.</p><p>Калі вы ў Беларусі, вас могуць аштрафаваць: вам пагражае адказнасць.</p></div>');
    expect(article.notices).toEqual([{ kind: 'extremist', text: 'Сайт прызнаны экстрэмісцкім.\n\nКалі вы ў Беларусі, вас могуць аштрафаваць: вам пагражае адказнасць.' }]);
  });

  test('in the footer of a front page', () => {
    const footer = '<footer><p>The Paper has been declared an “undesirable organization” by the government of Example.</p></footer>';
    expect(kinds(extractArticle(documentOf(`<title>Paper</title><main><h2><a href="/x">News of the day</a></h2></main>${footer}`), 'https://a.example/').notices)).toEqual(['undesirable']);
  });

  test('a label about the money of a state', () => {
    expect(kinds(page('', '<div class="label">Example TV is funded in whole or in part by the Example government.</div>').notices)).toEqual(['state-media']);
    expect(kinds(page('', '<div class="label">Example state-affiliated media</div>').notices)).toEqual(['state-media']);
  });
});

describe('not found', () => {
  test.each([
    'Russia’s Justice Ministry on Monday declared the group an “undesirable organization”, and it will close its office in the city.',
    'Минюст в пятницу признал журналистку иностранным агентом, сообщили в её редакции, где об этом узнали из новостей.',
    'The newspaper was labelled extremist by a court in Minsk last year, and two of its editors are in prison.',
    'The harbour is funded by the government, the opposition says, and not by those who use it.',
  ])('in a story that tells it as news: %s', (line) => {
    const article = page(`<p>${line}</p>`);
    expect(article.notices).toEqual([]);
    expect(texts(article)).toContain(line);
  });

  test('among the teasers of a front page', () => {
    const teaser = '<div><h2><a href="/x">News of the day</a></h2><p>The paper was declared an undesirable organization.</p></div>';
    expect(extractArticle(documentOf(`<title>Paper</title><main>${teaser.repeat(9)}</main>`), 'https://a.example/').notices).toEqual([]);
  });

  test('in a headline or a teaser', () => {
    expect(page('', '', '<aside class="related"><h3>Outlet declared an undesirable organization</h3><a href="/x">Paper was designated as an undesirable organization by a court</a></aside>').notices).toEqual([]);
  });
});
