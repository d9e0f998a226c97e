import { describe, expect, test } from 'vitest';
import { composerAt } from '../../../../core/acts/composer.ts';
import { isNoComposer } from '../../../../core/acts/no-composer.ts';
import { pageOf, pathTo, signsFor } from './page.ts';

const none = (body: string): boolean => isNoComposer(pageOf(body).querySelector('#x, input, textarea, [contenteditable]') as Element);

describe('nobody posts from', () => {
  test.each([
    ['YouTube’s search', '<input id="search" name="search_query" type="text" role="combobox">'],
    ['X’s search', '<input role="combobox" aria-label="Search query">'],
    ['Instagram’s search', '<input type="text" aria-label="Search input">'],
    ['Telegram’s search', '<input type="text" class="input-search-input" placeholder="Search">'],
    ['the box for an address of the Wayback Machine', '<form target="_top" method="get" action="/web/submit"><input type="text" name="url"></form>'],
    ['a search that stands in no form', '<search><input></search>'],
    ['a form that searches', '<form action="/search/all" method="post"><input name="words"></form>'],
    ['a field of a name in code', '<input id="siteSearchBox">'],
    ['a password', '<input type="password">'],
    ['a password in clear', '<input type="text" autocomplete="section-a current-password">'],
  ])('%s', (_, body) => {
    expect(none(body)).toBe(true);
  });
  test.each([
    'Search Wikipedia', 'Поиск по сайту', 'Найти', 'Пошук', 'Шукати', 'Шукаць', 'Іздеу', 'Suche', 'Artikelsuche', 'Suchbegriff eingeben', 'Durchsuchen', 'Rechercher', 'Buscar en el sitio', 'Búsqueda', 'Pesquisar',
    'Cerca nel sito', 'Szukaj', 'ARA', 'Haber ara…', 'جستجو', 'جست‌وجو در سایت', 'بحث', 'ابحث هنا', '搜索', '搜尋', 'Tìm kiếm', '検索',
  ])('a line that says "%s"', (words) => {
    expect(none(`<input placeholder="${words}">`)).toBe(true);
  });
  test('and on a platform its field is no composer', () => {
    expect(composerAt(pathTo(pageOf('<input id="search" name="search_query" role="combobox">'), '#search'), signsFor('youtube'))).toBeNull();
  });
});

describe('may be posted from', () => {
  test.each([
    ['an editor, whatever it is called', '<div contenteditable="true" role="textbox" aria-label="Search or write a message"></div>'],
    ['a text of many lines', '<textarea placeholder="What did you find in your search?"></textarea>'],
    ['a text with suggestions', '<textarea role="combobox"></textarea>'],
    ['the address of a new post', '<form method="post" action="/submit"><input name="url" placeholder="https://"></form>'],
    ['a line about research', '<input name="research_link">'],
    ['a line for visitors', '<input placeholder="Besuche uns">'],
    ['a line without a name', '<input>'],
  ])('%s', (_, body) => {
    expect(none(body)).toBe(false);
  });
});
