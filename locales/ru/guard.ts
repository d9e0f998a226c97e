/** Words of the guard in Russian: what is said at the moment of an act, and how guards are chosen. Names of countries stay undeclined. */
import type { GuardAct } from '../../data/schema.ts';
import type { CreditedParts, GuardHeading, GuardLineParts } from '../sentence-parts.ts';
import { clause } from './clause.ts';
import { fromDay, month } from './dates.ts';
import { and, place } from './places.ts';

const doing: Record<GuardAct, string> = {
  share: 'репост или пересылка',
  like: 'лайк',
  comment: 'комментарий',
  follow: 'подписка на это издание',
  subscribe: 'подписка на это издание',
  contact: 'обращение в эту редакцию',
  donate: 'платёж этому изданию',
  save: 'сохранение',
  'copy-link': 'распространение этой ссылки',
};

/** After «за», where that differs. */
const forDoing: Partial<Record<GuardAct, string>> = {
  share: 'репост или пересылку',
  follow: 'подписку на это издание',
  subscribe: 'подписку на это издание',
};

/** «за репост или пересылку возможен штраф» */
function can(outcome: GuardHeading['outcome'], act: string, forAct = act): string {
  const { before, after, forAct: accusative } = clause(outcome);
  return before + (accusative ? forAct : act) + after;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Россия: за репост или пересылку возможен штраф, при повторении — уголовное дело.» */
function heading({ act, outcome, jurisdiction, doubt, turn }: GuardHeading): string {
  const where = place(jurisdiction);
  const act_ = can(outcome, doing[act], forDoing[act]);
  if (doubt === 'items') return `${where}: в списке отдельные материалы этого издания. Если это один из них, ${act_}.`;
  const said = [`${where}: ${act_}.`, `${capital(act_)} (${where}).`, `Прежде чем продолжить, учтите: ${act_} (${where}).`][turn % 3] as string;
  return doubt === 'reader' ? `${said} Касается ли это вас?` : said;
}

/** «Ссылка: Meduza. Россия: за публикацию такой ссылки возможен штраф, при повторении — уголовное дело.» */
function written({ publisherName, outcome, jurisdiction, doubt }: GuardLineParts): string {
  const [link, where, act] = [`Ссылка: ${publisherName}.`, place(jurisdiction), can(outcome, 'публикация такой ссылки', 'публикацию такой ссылки')];
  if (doubt === 'items') return `${link} ${where}: в списке отдельные материалы этого издания. Если это один из них, ${act}.`;
  return doubt === 'reader' ? `${link} ${where}: ${act}. Касается ли это вас, зависит от того, кто вы и где находитесь.` : `${link} ${where}: ${act}.`;
}

/** «На странице указан источник: Associated Press. В списках (Россия, июль 2026) мы его не нашли. …» */
function credited({ names, places, copyOf }: CreditedParts): string {
  const [source, found, own, whose] = names.length === 1 ? ['указан источник', 'его не нашли', 'Его', 'другого издания'] : ['указаны источники', 'их не нашли', 'Их', 'других изданий'];
  return `На странице ${source}: ${and(names)}. В списках (${and(places.map(place))}; по данным на ${month(copyOf)}) мы ${found}. ${own} собственные сообщения — публикации ${whose}; законы о содержании действуют и для них.`;
}

export const guard = {
  heading,
  credited,
  written,
  acts: { share: 'Репост, пересылка', like: 'Лайк', comment: 'Комментарий', follow: 'Подписка', subscribe: 'Подписка на рассылку', contact: 'Обращение в редакцию', donate: 'Платёж', save: 'Сохранение', 'copy-link': 'Копирование ссылки' },
  before: {
    share: 'перед тем как поделиться', like: 'перед лайком', comment: 'перед комментарием', follow: 'перед подпиской', subscribe: 'перед подпиской',
    contact: 'перед отправкой', donate: 'перед платежом', save: 'перед сохранением', 'copy-link': 'перед копированием ссылки',
  },
  dont: {
    share: 'Не делиться', like: 'Не ставить лайк', comment: 'Не комментировать', follow: 'Не подписываться', subscribe: 'Не подписываться',
    contact: 'Не отправлять', donate: 'Не платить', save: 'Не сохранять', 'copy-link': 'Не копировать',
  },
  anyway: {
    share: 'Всё же поделиться', like: 'Всё же поставить лайк', comment: 'Всё же написать', follow: 'Всё же подписаться', subscribe: 'Всё же подписаться',
    contact: 'Всё же отправить', donate: 'Всё же заплатить', save: 'Всё же сохранить', 'copy-link': 'Всё же скопировать',
  },
  plainly: {
    share: 'Поделиться', like: 'Поставить лайк', comment: 'Написать', follow: 'Подписаться', subscribe: 'Подписаться', contact: 'Отправить', donate: 'Заплатить', save: 'Сохранить', 'copy-link': 'Скопировать',
  },
  copyIsNoAct: 'Само копирование — ещё не отдельное действие; им может стать публикация или пересылка.',
  instead: 'Вместо этого:',
  readOn: 'можно читать дальше, нормы против чтения не найдено.',
  status: 'Статус',
  since: (date: string): string => `с ${fromDay(date)}`,
  asOf: 'По данным на',
  pastReview: 'срок проверки прошёл',
  also: (codes: readonly string[]): string => `Есть нормы против этого и в других местах: ${and(codes.map(place))}.`,
  notAgain: 'Больше не спрашивать на этом сайте',
  more: 'Подробнее',
  less: 'Короче',
  close: 'Закрыть',
  sayWhere: 'Укажите, где вы',
  sayWhereWhy: 'Тогда вопрос появится, только если он к месту.',
  ownClick: 'Если решите продолжить, нажмите ещё раз сами: других нажатий эта страница не принимает.',
  again: 'Теперь нажмите ещё раз сами. На этот раз всё сработает.',
  chosen: {
    title: 'Подсказка перед действием',
    text: 'В момент репоста, лайка, платежа и подобного Caveat может сказать, чем это действие грозит вам. Он ничего не запрещает. Сайт может его заметить.',
    none: 'Ничего не говорить',
    noneText: 'С этого мы начинаем. Ни на одной странице действия не отслеживаются.',
    risky: 'Перед действиями, за которые возможно наказание',
    riskyText: 'Штраф, арест или уголовное дело — по закону, который касается вас или может касаться.',
    all: 'И там, где по закону неясно',
    allText: 'Чаще всего так обстоит дело с лайками и подписками.',
    actsTitle: 'Перед какими действиями',
    onTitle: 'Где',
    on: {
      social: 'Социальные сети',
      anywhere: 'Другие сайты, когда вы публикуете ссылку на такое издание',
      state: 'Сайты государственных и партийных изданий',
      private: 'Приватные окна',
      discreet: 'Даже когда Caveat не показывается на страницах',
    },
    onText: {
      social: 'Отдельно от боковой панели: штрафуют за репосты, а делают их чаще всего там.',
      anywhere: 'Ищет адреса в том, что вы пишете, — на самой странице и больше нигде. Ничего не сохраняется.',
      discreet: 'Страница, которая ищет Caveat, тогда сможет его найти.',
    },
    offDiscreet: 'Выключено, пока Caveat не показывается на страницах. Разрешить можно ниже.',
  },
};
