/** Words of a notice beyond its acts, in Russian. */
import type { Scope } from '../../core/legal/legal.ts';
import type { EvidenceKind } from '../../data/schema.ts';
import { counter } from '../plural.ts';
import { day, fromDay } from './dates.ts';
import { and } from './places.ts';

const { count } = counter('ru');

const levels = { high: 'высокая', medium: 'средняя', low: 'низкая' };
const fromTo = { high: 'высокой', medium: 'средней', low: 'низкой' };
const ground: Record<EvidenceKind, string> = { law: 'текст закона', case: 'известные дела', warning: 'предупреждение', reading: 'наше прочтение' };

type Level = keyof typeof levels;

/** «Уверенность: от средней до высокой. Основание: текст закона и известные дела.» */
export function howSure(lowest: Level | null, highest: Level | null, grounds: readonly EvidenceKind[]): string {
  const sure = lowest === null || highest === null ? 'не оценена' : lowest === highest ? levels[lowest] : `от ${fromTo[lowest]} до ${fromTo[highest]}`;
  return `Уверенность: ${sure}.${grounds.length === 0 ? '' : ` Основание: ${and(grounds.map((one) => ground[one]))}.`}`;
}

export const oldPosts = {
  title: (since: string | null): string => (since === null ? 'Публикации, сделанные до внесения в список' : `Публикации до ${fromDay(since)}`),
  unknown: 'Учитывают ли публикации, сделанные до внесения в список, не изучалось. Это не значит, что их не учитывают.',
};

export const help = {
  title: 'Где помогут',
  say: 'Только названия, текстом: отсюда ничего не открывается и не заполняется. Обращение само по себе оставляет следы.',
  anywhere: (n: number): string => `Помогают независимо от страны: ${count(n, { one: 'организация', few: 'организации', many: 'организаций', other: 'организации' })}`,
  contact: 'Чем может обернуться обращение',
  noContactWord: 'Что обращение к ним может значить по закону, не изучалось.',
  more: 'Что делают и где их найти',
  address: 'Адрес',
  checked: (date: string): string => `проверено ${day(date)}`,
};

export const linked = {
  more: (n: number): string => `(и ещё ${count(n, { one: 'статус', few: 'статуса', many: 'статусов', other: 'статуса' })})`,
};

export const embedded = {
  title: 'Встроено в эту страницу',
  short: 'Вставка издания из списка',
  posts: (n: number): string => `${count(n, { one: 'запись или плеер', few: 'записи или плеера', many: 'записей или плееров', other: 'записи или плеера' })}:`,
  say: 'Что говорит закон о распространении страницы, в которой стоит такая запись, не изучалось.',
};

const nowScope: Record<Scope, string> = { applies: 'теперь это касается вас', 'may-apply': 'теперь это может касаться вас', elsewhere: 'теперь, судя по указанному, это вас не касается' };

export const seen = {
  /** Before what changed since the reader last saw the notice of a law. */
  changed: 'Что изменилось с тех пор, как вы видели этот закон:',
  same: 'Этот закон вам уже показывали. С тех пор в записи ничего не изменилось.',
  scope: (scope: Scope): string => nowScope[scope],
  state: 'насколько закон ещё действует',
  stale: 'срок проверки прошёл',
  act: (name: string, outcome: string): string => `${name}: ${outcome.toLowerCase()}`,
  details: 'подробности о наказаниях, основаниях или условиях',
};

export const take = {
  copy: 'Копировать с источниками',
  print: 'Печать',
  copied: 'Скопировано.',
  notCopied: 'Копировать здесь нельзя. Выделите текст ниже и скопируйте его сами.',
  text: 'Предупреждение текстом',
  page: (host: string): string => `Страница: ${host}`,
  madeBy: (date: string, data: string): string => `Из Caveat (${day(date)}; данные: ${day(data)}). Это не юридическая консультация.`,
  printTitle: 'Предупреждение для печати',
  nothing: 'Печатать нечего: предупреждения нет.',
};
