/** Words of the page that shows what Caveat knows, in Russian. */
import { counter } from '../plural.ts';

const { count } = counter('ru-RU');

export const known = {
  title: 'Что знает Caveat',
  lede: 'Все изученные издания, с источниками и датами, и что о них сказали государства. Кого здесь нет, того не изучали; это не ответ.',
  publishers: 'Издания',
  search: 'Название, адрес или код страны',
  found: (n: number): string => `Изучено: ${count(n, { one: 'издание', few: 'издания', many: 'изданий', other: 'издания' })}`,
  noAddress: 'адрес неизвестен',
  statuses: (n: number): string => count(n, { one: 'статус', few: 'статуса', many: 'статусов', other: 'статуса' }),
  showAll: (n: number): string => `Показать все (${n})`,
  record: 'Запись',
  choose: 'Выберите издание, чтобы увидеть запись о нём.',
  errors: 'Ошибка? Записи — это файлы, которые может исправить каждый; как — сказано на странице CONTRIBUTING проекта. Сам Caveat ничего не отправляет.',
  open: 'Что знает Caveat',
};
