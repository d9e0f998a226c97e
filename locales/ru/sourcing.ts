/** Words about where a text's reporting comes from, in Russian. */
import type { CreditForm, OutboundLink, SourceKind } from '../../core/sourcing/sourcing.ts';
import { counter } from '../plural.ts';

const { count, form } = counter('ru');
const people = { one: 'человек', few: 'человека', many: 'человек', other: 'человека' };
const paragraphs = { one: 'абзац', few: 'абзаца', many: 'абзацев', other: 'абзаца' };

export const sourcing = {
  title: 'Источники',
  asPageSays: 'найдено в тексте',
  tally: {
    agencies: (n: number): string => form(n, { one: 'агентство', few: 'агентства', many: 'агентств', other: 'агентства' }),
    statements: (n: number): string => form(n, { one: 'заявление', few: 'заявления', many: 'заявлений', other: 'заявления' }),
    people: (n: number): string => form(n, people),
    unnamed: (_n: number): string => 'без имени',
    others: (n: number): string => form(n, { one: 'другой', few: 'других', many: 'других', other: 'других' }),
  },
  forms: { 'text-credit': 'Агентство', dateline: 'Место и дата', byline: 'Подпись', 'photo-credit': 'Фото' } satisfies Record<CreditForm, string>,
  quoted: 'Цитата',
  paraphrased: 'Пересказ',
  mentioned: 'Упоминание',
  kinds: {
    person: 'Человек',
    organisation: 'Организация',
    statement: 'Заявление',
    anonymous: 'Без имени',
    vague: 'Без имени',
    media: 'Другое СМИ',
    document: 'Документ',
    'social-post': 'Пост',
  } satisfies Record<SourceKind, string>,
  anonymous: 'Неназванный источник',
  vague: 'Кто именно, не сказано',
  agenciesUnnamed: 'Агентства без названий',
  spokesperson: (name: string): string => `говорит: ${name}`,
  via: (name: string): string => `через: ${name}`,
  times: (quoted: number, paraphrased: number): string | null => {
    const parts = [...(quoted > 0 ? [`цитат: ${quoted}`] : []), ...(paraphrased > 0 ? [`пересказов: ${paraphrased}`] : [])];
    return quoted + paraphrased < 2 ? null : parts.join(', ');
  },
  reason: (reason: string): string => `названная причина: ${reason}`,
  noReason: 'причина не названа',
  declined: 'на вопрос ответа нет',
  photoNote: 'Фото',
  placeOnly: 'где написан текст; агентство там не названо',
  translated: 'Перевод',
  republished: 'Перепечатка',
  contributors: 'При участии:',
  none: 'Указаний на источники в этом тексте не найдено. Это не значит, что их нет.',
  onlyCredits: 'На этом языке читаются только указания агентств, в том числе в строке с местом и датой.',
  cutOff: 'На странице только часть текста; указания в конце могут отсутствовать.',
  showAll: (n: number): string => `Показать все (${n})`,
  links: {
    title: 'Ссылки в тексте',
    kinds: { embedded: 'Встроенные записи и плееры', primary: 'Первоисточники', publisher: 'Другие издания', other: 'Другие сайты', own: 'Свои страницы' } satisfies Record<OutboundLink['kind'] | 'embedded', string>,
  },
  carried: {
    title: 'На ком держится текст',
    caption: (n: number): string => `В скольких абзацах говорит источник каждого вида; всего ${count(n, paragraphs)}`,
    kind: 'Вид источника',
    paragraphs: 'Абзацы',
    kinds: {
      person: 'Названные люди',
      organisation: 'Организации',
      statement: 'Заявления',
      anonymous: 'Неназванные источники',
      vague: 'Кто именно, не сказано',
      media: 'Другие СМИ',
      document: 'Документы',
      'social-post': 'Посты',
      unstated: 'Говорящий не указан',
    } satisfies Record<SourceKind | 'unstated', string>,
  },
};
