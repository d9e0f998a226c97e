/** The fixed words of the panel and the popup, in Russian. */
import type { EvidenceKind, PublisherKind } from '../../data/schema.ts';
import { counter } from '../plural.ts';
import type { Rich } from '../rich.ts';
import { clock, day, month } from './dates.ts';
import { and, place } from './places.ts';

const { count } = counter('ru');

export const bar = {
  panel: 'Caveat',
  hide: 'Скрыть на этом сайте',
  settings: 'Настройки',
  fold: 'Свернуть',
  unfold: 'Развернуть Caveat',
};

/** What is said while Caveat is not to be recognised. A browser might say the same. */
export const neutral = {
  title: 'Сведения о странице',
  text: 'Сведений об этой странице нет.',
};

export const scope = {
  applies: 'Касается вас',
  may: 'Может касаться вас',
  mayShort: 'Может касаться',
  elsewhere: 'В других местах',
  stale: 'Касалось вас при последней проверке',
  staleMay: 'Могло касаться при последней проверке',
  statusOnly: 'Статус без нормы для читателей',
  noNotice: 'Предупреждений нет',
  noRecord: 'Не изучено',
  paused: 'Пауза',
  notShown: 'Не показано',
  thatTime: 'Тогда: ',
  change: 'Изменить',
  sayWhere: 'Указать, где вы',
  staysHere: 'остаётся в этом браузере',
  dependsOn: 'Зависит от места и паспорта.',
  lessCertain: 'Не вполне ясно, распространяется ли это на вас: ',
  lawState: {
    unclear: 'Выяснить, применяется ли эта норма до сих пор, не удалось.',
    'partly-lifted': 'Часть этой нормы отменена.',
    historic: 'Эта норма осталась в прошлом.',
    lapsed: 'Эта норма утратила силу.',
  },
  partly: 'Речь лишь о части этой территории.',
  statusOnlySay: 'Нормы, обращённой к читателям, для этого статуса не найдено.',
  unverified: 'Сведения о внесении в список взяты из источников, которых здесь никто не открывал.',
};

const countStatuses = (n: number): string => count(n, { one: 'статус', few: 'статуса', many: 'статусов', other: 'статуса' });

export const leftOut = {
  heading: (n: number): string => `Не показано: ${countStatuses(n)} из тех, что могут вас касаться`,
  text: 'Вы выбрали видеть только то, что касается вас наверняка. Касается ли это вас, зависит от того, чего Caveat не знает.',
  also: (n: number): string => `По вашему выбору не показано: ${countStatuses(n)} из тех, что могут вас касаться.`,
};

export const cost = {
  title: 'Чем может грозить каждое действие',
  titleMay: 'Чем может грозить каждое действие, если это касается вас',
  titleStale: 'Чем могло грозить каждое действие',
  checkedTo: (date: string): string => `законы и дела по ${month(date)}`,
  checked: (date: string): string => `проверено ${day(date)}`,
  first: 'Впервые',
  repeat: 'Повторно',
  alternative: 'Или',
  possible: 'Возможно',
  atWorst: 'В худшем случае',
  howSure: 'Уверенность',
  sure: { high: 'Высокая', medium: 'Средняя', low: 'Низкая' },
  notAssessed: 'Этого ещё никто не изучал. Это не то же самое, что «нормы нет».',
  penaltyUnread: 'Не показано: источники нами не открыты.',
  lawful: 'Что остаётся законным, насколько удалось выяснить',
  corrected: (date: string): string => `Исправлено: ${day(date)}`,
  correctedWas: 'Раньше здесь говорилось:',
  correctedNow: 'Правильно:',
  correctedMore: (n: number): string => `И ещё ${count(n, { one: 'исправление', few: 'исправления', many: 'исправлений', other: 'исправления' })}`,
  keepInMind: 'Имейте в виду',
};

export const evidence: Record<EvidenceKind, string> = {
  law: 'Текст закона',
  case: 'Известные дела',
  warning: 'Предупреждение',
  reading: 'Наше прочтение',
};

export const noticeOnPage = {
  own: (name: string): string => `Предупреждение на этой странице: ${name}`,
  ownUnknown: 'Предупреждение на этой странице',
  byPublisher: 'предупреждает издание, а не государство',
  label: 'пометка на странице',
  stateMedia: 'что страница говорит о своём финансировании',
  show: 'Показать на странице',
  passage: (at: number, of: number): string => `${at} из ${of}`,
  showNamed: (name: string): string => `Показать на странице: ${name}`,
  quote: 'Привести цитату',
  quoteNamed: (name: string): string => `Привести цитату: ${name}`,
  notFound: 'На странице этих слов сейчас нет.',
  more: 'Показать полностью',
};

export const statuses = {
  title: 'Другие статусы',
  notThisSite: 'Не этот сайт.',
  noReaderRule: 'Нарушений для читателя не найдено.',
};

export const checks = {
  title: 'Что проверено',
  notListedHeading: (codes: readonly string[]): string =>
    codes.length > 4 ? `В списках не найдено (${count(codes.length, { one: 'место', few: 'места', many: 'мест', other: 'места' })})` : `В списках не найдено: ${and(codes.map(place))}`,
  notFoundHeading: (codes: readonly string[]): string => `В известной нам части списков не найдено: ${and(codes.map(place))}`,
  notFoundSay: (codes: readonly string[]): string => `Полной копии этих списков у нас нет (${and(codes.map(place))}), поэтому это слабее, чем «в списке нет».`,
  notListedSay: 'Нормы, обращённой к читателям этого издания, не найдено. Правила о содержании постов относятся к публикациям любого издания.',
  notCoveredHeading: (codes: readonly string[]): string => `Правовых данных нет: ${and(codes.map(place))}`,
  notCoveredSay: 'Это не то же самое, что «нормы нет».',
  nothingHeading: 'Ни одно место не проверено',
  yourPlace: (codes: readonly string[]): string => (codes.length === 1 ? `Ваше место: ${place(codes[0] ?? '')}` : `Ваши места: ${and(codes.map(place))}`),
  notCovered: 'не изучено',
  notCoveredLine: (code: string): string => `Не изучено. Правовых данных у нас нет: ${place(code)}.`,
  onlyRulesLine: (code: string): string => `Реестра изданий у нас нет (${place(code)}), есть только нормы, в которых издания не названы.`,
  onlyRules: 'реестра нет',
  noData: 'нет данных',
  listedIn: 'В списке: ',
  notFoundIn: 'Не найдено в известной нам части: ',
  notFoundNote: 'Полной копии у нас нет.',
  othersTitle: 'Другие проверенные места',
  notListedIn: 'Проверено, в списке нет: ',
  copies: (date: string): string => `копии: ${month(date)}`,
  checked: (date: string): string => `проверено ${day(date)}`,
  pastReview: 'срок проверки прошёл',
  notCoveredShort: (codes: readonly string[]): string => `Не изучено: ${and(codes.map(place))}.`,
  unknownHeading: 'Мы не знаем это издание',
  unknownSay: 'Поэтому ничего нельзя сказать ни о владельце, ни о законе. Ни по одному списку оно не проверялось.',
  listedElsewhere: (codes: readonly string[]): string => `Из изученных нами мест издание в списке здесь: ${and(codes.map(place))}; см. «В других местах».`,
  showAll: (n: number): string => `Показать все (${n})`,
};

export const background = {
  title: (code: string): string => `${place(code)}: важным может быть и само содержание`,
  say: 'Эти нормы не называют изданий: они о том, что сказано или сделано, кто бы ни опубликовал материал.',
  known: 'Что известно',
};

export const elsewhere = {
  title: 'В других местах',
  may: 'Это может касаться вас при поездке туда; старые посты могут учитываться.',
  summary: (codes: readonly string[]): string => (codes.length > 3 ? count(codes.length, { one: 'место', few: 'места', many: 'мест', other: 'места' }) : and(codes.map(place))),
  nothing: 'предупреждений нет',
};

export const publisher = {
  title: 'Издание',
  asOf: (date: string): string => `на ${month(date)}`,
  ownWords: 'его собственные слова',
  callsItself: (name: string): Rich => ['Страница называет себя ', { quote: name }, '.'],
  saysItIs: (name: string): Rich => ['Страница называет себя страницей издания ', { strong: name }, ': канонический адрес, указанное издание и путь согласуются. Всё это может скопировать кто угодно, поэтому издание не считается установленным, и статусы для него не показаны.'],
  owner: 'Владелец',
  funding: 'Средства',
  home: 'Страна',
  seat: 'Город',
  founded: 'Основано',
  languages: 'Языки',
  reach: 'Охват',
  partOf: 'Входит в',
  alsoKnown: 'Другие названия',
  state: 'Состояние',
  note: 'Примечание',
  states: { active: 'работает', reduced: 'работает частично', suspended: 'приостановлено', closed: 'закрыто' },
  unverified: 'не проверено',
  unverifiedLong: 'Известно, но источник здесь никто не открывал.',
  saysOfItself: 'что издание говорит здесь о себе',
  notShown: 'Сведений об издании пока нет.',
  how: {
    host: 'по адресу',
    path: 'по разделу сайта',
    account: 'по аккаунту',
    mirror: 'это адрес зеркала',
    archive: 'архивная копия страницы',
    translation: 'переведённая копия страницы',
    amp: 'копия страницы для телефонов',
    declared: 'по тому, что страница сообщает о себе',
  },
  kinds: {
    'public-service': 'Общественный вещатель',
    'government-funded-independent': 'Финансируется государством, редакция независима',
    'state-run': 'Государственное',
    'state-controlled': 'Под контролем государства',
    party: 'Партийное',
    private: 'Частная компания',
    'non-profit': 'Некоммерческое',
    cooperative: 'Кооператив',
    religious: 'Религиозное',
    'wire-agency': 'Информационное агентство',
    platform: 'Платформа',
    ngo: 'Неправительственная организация',
    'think-tank': 'Аналитический центр',
    'political-organisation': 'Политическая организация',
    individual: 'Один человек',
    unknown: 'Тип неизвестен',
  } satisfies Record<PublisherKind, string>,
};

export const listing = {
  title: 'Запись в списке',
  status: 'Статус',
  register: (entry: string): string => `№ ${entry} в реестре`,
  decided: 'Решение',
  listed: 'Внесено',
  until: 'Окончание',
  authority: 'Кто решил',
  name: 'Под именем',
  covers: 'Охватывает',
  coverage: {
    whole: 'всю организацию и её службы',
    service: 'эту службу',
    section: 'этот раздел',
    items: 'отдельные материалы, а не всё издание',
    account: 'аккаунт',
    frequency: 'частоту вещания',
  },
  checked: 'Проверено',
  checkedOn: (checked: string, copyOf: string | null): string => (copyOf === null ? day(checked) : `${day(checked)}, по копии реестра: ${month(copyOf)}`),
  reviewBy: 'Проверить до',
  inferred: 'по косвенным данным',
  fromMemory: 'по памяти',
  unknownDate: 'дата неизвестна',
  notJudgement: 'Так решило государство, это не наша оценка. Не юридическая консультация: сказано, что и когда проверено.',
};

export const sources = {
  title: (n: number): string => count(n, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' }),
  one: (n: number): string => `Источник ${n}`,
  more: (n: number): string => `Показать ещё ${count(n, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}`,
  read: (checked: string | null): string => (checked === null ? 'прочитано' : `прочитано ${day(checked)}`),
  unread: 'нами не открыт',
  open: 'откроется в новой вкладке',
  close: 'Закрыть источник',
};

export const colophon = {
  signs: 'Что значат знаки',
  notLegalAdvice: 'Не юридическая консультация.',
  notKept: 'Прочитано со страницы только что и не сохранено.',
  notListedMeans: '«В списке нет» значит: не найдено в названных выше копиях.',
  privateWindow: 'Приватное окно: после закрытия вкладки об этой странице ничего не остаётся.',
  data: (date: string): string => `Данные: ${day(date)}`,
};

export const legend = {
  fill: 'Касается ли меня? Заливка',
  shape: 'Чем грозит? Форма',
  line: 'Откуда известно? Линия',
  letter: 'Кто говорит? Шрифт',
  applies: 'касается вас',
  may: 'может касаться',
  elsewhere: 'в других местах',
  none: 'норма не найдена',
  unclear: 'неясно',
  fine: 'штраф',
  crime: 'преступление',
  notAssessed: 'не изучено',
  law: 'текст закона',
  case: 'известные дела',
  warning: 'предупреждение',
  reading: 'наше прочтение',
  pageOrState: 'страница или государство',
  caveat: 'Caveat',
};

export const states = {
  stale: { title: 'Срок проверки прошёл.', text: (reviewBy: string, today: string): string => `Данные о законах нужно было перепроверить к этому дню: ${day(reviewBy)} Сегодня ${day(today)} Всё могло измениться в любую сторону.` },
  failedRecords: { title: 'Данные не удалось прочитать.', text: 'Caveat не может сказать, есть ли издание в списках. Это сбой у нас, а не ответ.', short: 'Сбой' },
  failedPage: { title: 'Страницу не удалось прочитать.', text: 'Её текст до нас не дошёл, поэтому о нём ничего не сказано. Это сбой у нас, а не ответ.' },
  retry: 'Попробовать ещё раз',
  nothing: 'Статьи нет',
  notNews: { title: 'Не новостная страница', text: 'Caveat не нашёл здесь ни статьи, ни известного ему издания. Страница не тронута, и записи о ней нет.' },
  waiting: { title: 'Ждём страницу', text: 'Она загрузилась не вся или не отвечает. Пока о ней ничего не сказано.' },
  noAccess: { title: 'Нет доступа к этому сайту', text: 'Браузер не даёт Caveat смотреть эту страницу, поэтому о ней ничего не сказано. Разрешить доступ можно в настройках дополнения в самом браузере.' },
  giveAccess: 'Дать доступ ко всем сайтам',
  pausedUntil: (moment: number): string => `Пауза до ${clock(moment)}`,
  paused: 'Пауза, пока вы не продолжите',
  pausedText: 'Страницы не просматриваются и предупреждений нет, даже если какое-то касалось бы вас.',
  resume: 'Продолжить',
  hourMore: 'Ещё час',
};
