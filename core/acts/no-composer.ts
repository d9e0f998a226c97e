/** Fields from which nobody posts: searches, told by what they are or are called, and secrets, which are never read. */
import { folded } from './button-name.ts';

/** Any of these may be shown in clear, and is a secret still. */
const SECRET = 'input[type="password"], [autocomplete~="current-password" i], [autocomplete~="new-password" i], [autocomplete~="one-time-code" i]';
/** A form that is sent by being an address posts nothing: what is asked for opens as a page. */
const SEARCH = 'input[type="search"], [role="searchbox"], [role="search"] *, search *, [name="q"], [name="query"], [name="search"], [name="s"], input[role="combobox"], form[method="get" i] input, form[action*="search" i] input';
/** In code, where words are written together, and in what is said of the field in fifteen languages and some more. */
const CALLED_SEARCH = new RegExp(
  `(?<!re)search|(?<!be|ver|ge)suche|(?<!\\p{L})(?:${[
    'find|query|keywords?', 'поиск|искать|найти|пошук|шукати|знайти|шукаць|знайсці|іздеу', 'durchsuchen|suchen|suchbegriffe?|suchwort|recherche|rechercher|chercher',
    'buscar|busca|búsqueda|busqueda|pesquisar|pesquisa|procurar|cerca|cercare|ricerca', 'szukaj|wyszukaj|wyszukiwarka|wyszukiwanie|ara|arama', 'جستجو|جستجوی|جستوجو|جستوجوی|بحث|البحث|ابحث', 'tìm|cari',
  ].join('|')})(?!\\p{L})|搜|查找|查询|查詢|検索|검색|ค้นหา`,
  'u',
);

/** What is typed here is nobody's business. */
export const isSecret = (field: Element): boolean => field.matches(SECRET);

/** A single line that is called a search is one. A longer text is written to be sent, whatever its field is called. */
export function isNoComposer(field: Element): boolean {
  if (isSecret(field) || field.matches(SEARCH)) return true;
  return field.matches('input') && CALLED_SEARCH.test(folded(['id', 'name', 'placeholder', 'aria-label', 'title'].map((name) => field.getAttribute(name) ?? '').join(' ')));
}
