/** Sentences about a status in Russian: who gave it, whom it reaches, what acts can bring. Names of countries stay undeclined. */
import type { RowName } from '../../core/legal/act-rows.ts';
import type { Outcome } from '../../core/legal/outcome.ts';
import type { Act, RegimeKind } from '../../data/schema.ts';
import type { Picked, Rich } from '../rich.ts';
import type { HeadingParts, SayGroup } from '../sentence-parts.ts';
import { day, month } from './dates.ts';
import { or, place } from './places.ts';

export const rows: Record<RowName, string> = {
  read: 'Читать',
  save: 'Сохранять',
  like: 'Лайк, комментарий',
  share: 'Репост, ссылка',
  follow: 'Подписка',
  contact: 'Связаться',
  contribute: 'Участвовать',
  donate: 'Платить',
};

export const acts: Record<Act, string> = {
  read: 'Читать',
  search: 'Искать',
  access_via_vpn: 'Открывать через VPN',
  save: 'Сохранять',
  like: 'Ставить лайки',
  comment: 'Комментировать',
  share: 'Делать репосты',
  link: 'Ставить ссылки',
  quote: 'Цитировать',
  follow: 'Подписываться на каналы',
  subscribe: 'Подписываться на рассылку',
  contact: 'Связываться',
  contribute: 'Давать материалы',
  interview: 'Давать интервью',
  donate: 'Платить',
  advertise: 'Размещать рекламу',
  work_for: 'Работать там',
  display_symbol: 'Показывать символику',
  rebroadcast: 'Ретранслировать',
};

const doing: Record<Act, string> = {
  read: 'чтение',
  search: 'поиск',
  access_via_vpn: 'доступ через VPN',
  save: 'сохранение',
  like: 'лайки',
  comment: 'комментарии',
  share: 'репосты',
  link: 'ссылки',
  quote: 'цитирование',
  follow: 'подписка на каналы',
  subscribe: 'подписка на рассылку',
  contact: 'обращение в редакцию',
  contribute: 'участие в материалах',
  interview: 'интервью',
  donate: 'денежный перевод',
  advertise: 'реклама',
  work_for: 'работа там',
  display_symbol: 'показ символики',
  rebroadcast: 'ретрансляция',
};

export const outcomes: Record<Outcome, string> = {
  none: 'Норма не найдена',
  unclear: 'Неясно',
  fine: 'Штраф',
  detention: 'Штраф или арест',
  penalty: 'Наказание',
  'fine-then-crime': 'Штраф, затем дело',
  crime: 'Сразу преступление',
  'criminal-case': 'Уголовное дело',
  'not-assessed': 'Не изучено',
};

/** What follows the dash after the acts: «Репосты или ссылки — возможен штраф». */
const brings: Record<Outcome, string> = {
  none: 'нормы не найдено',
  unclear: 'по закону неясно',
  fine: 'возможен штраф',
  detention: 'возможен штраф или арест',
  penalty: 'возможно наказание',
  'fine-then-crime': 'возможен штраф, при повторении — уголовное дело',
  crime: 'преступление уже с первого раза',
  'criminal-case': 'возможно уголовное дело',
  'not-assessed': 'не изучено',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Денежный перевод — преступление уже с первого раза. Репосты или ссылки — возможен штраф, при повторении — уголовное дело.» */
export function say(groups: SayGroup[]): Rich {
  return groups.flatMap(({ outcome, acts: list, sure }, at): Rich => {
    const subject = capital(or(list.map((act) => doing[act])));
    const lawfulReading = outcome === 'none' && sure && list.length === 1 && list[0] === 'read';
    return [at === 0 ? '' : ' ', { strong: subject }, lawfulReading ? ' не является правонарушением.' : ` — ${brings[outcome]}.`];
  });
}

type Frame = (who: string) => { act: string; past: string; as: string };
const listed: Frame = (who) => ({ act: `${who} в государственном списке`, past: `${who} в государственном списке`, as: ': ' });
const frames: Partial<Record<RegimeKind, Frame>> = {
  'item-list': (who) => ({ act: `материалы издания в государственном списке (${who})`, past: `материалы издания в государственном списке (${who})`, as: ': ' }),
  block: (who) => ({ act: `${who} под блокировкой`, past: `${who} под блокировкой`, as: ': ' }),
  'broadcast-ban': (who) => ({ act: `вещание под запретом (${who})`, past: `вещание под запретом (${who})`, as: ': ' }),
  sanctions: (who) => ({ act: `${who} под санкциями`, past: `${who} под санкциями`, as: ': ' }),
  'funding-rule': (who) => ({ act: `правило о финансировании (${who})`, past: `правило о финансировании (${who})`, as: ': ' }),
  'source-context': (who) => ({ act: `${who} в реестре`, past: `${who} в реестре`, as: ': ' }),
};

function whoIs({ kind, covers, body }: HeadingParts): string {
  const name = body === null ? 'это издание' : `«${body}»`;
  if (kind === 'item-list') return name;
  if (covers === 'items') return `отдельные материалы (${name})`;
  if (covers === 'account') return `аккаунт (${name})`;
  if (covers === 'section') return `раздел сайта (${name})`;
  return name;
}

/** «Россия: это издание в государственном списке: «нежелательная организация»»; dated when the record is past its review date. */
export function heading(parts: HeadingParts): Rich {
  const { act, past, as } = (frames[parts.kind] ?? listed)(whoIs(parts));
  const state = place(parts.jurisdiction);
  const start = parts.lastChecked === null ? `${state}: ${act}` : `${state}, ${month(parts.lastChecked)}: ${past}`;
  return [start + as, { quote: parts.quoted.text, lang: parts.quoted.lang }];
}

/** The short form for the popup: «Россия, список: «нежелательная организация»». */
export function shortHeading(parts: HeadingParts): Rich {
  if (frames[parts.kind]) return heading(parts);
  const start = parts.lastChecked === null ? place(parts.jurisdiction) : `${place(parts.jurisdiction)}, ${month(parts.lastChecked)}`;
  return [`${start}, список: `, { quote: parts.quoted.text, lang: parts.quoted.lang }];
}

/** «Россия: «нежелательная организация» с 20 февраля 2024 г.» */
export function statusLine(jurisdiction: string, quoted: Picked, since: string | null): Rich {
  return [{ strong: `${place(jurisdiction)}: ` }, { quote: quoted.text, lang: quoted.lang }, since === null ? '' : `, дата: ${day(since)}`];
}
