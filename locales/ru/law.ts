/** Sentences about a status in Russian: who gave it, whom it reaches, what acts can bring. Names of countries stay undeclined. */
import type { RowName } from '../../core/legal/act-rows.ts';
import type { Outcome } from '../../core/legal/outcome.ts';
import type { Act, RegimeKind } from '../../data/schema.ts';
import type { Picked, Piece, Rich } from '../rich.ts';
import type { HeadingParts, SayGroup } from '../sentence-parts.ts';
import { brings, clause } from './clause.ts';
import { fromDay, month } from './dates.ts';
import { or, place } from './places.ts';

export const rows: Record<RowName, string> = {
  read: 'Чтение',
  save: 'Хранение',
  like: 'Лайк, комментарий',
  share: 'Репост, ссылка',
  follow: 'Подписка',
  contact: 'Обращение',
  contribute: 'Участие',
  donate: 'Платёж',
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

/** After «за», where that differs. */
const forDoing: Partial<Record<Act, string>> = {
  follow: 'подписку на каналы',
  subscribe: 'подписку на рассылку',
  work_for: 'работу там',
  advertise: 'рекламу',
  rebroadcast: 'ретрансляцию',
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

export { brings };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Другие действия: реклама, работа там» */
export function otherActs(list: readonly Act[]): string {
  return `Другие действия: ${list.map((act) => doing[act]).join(', ')}`;
}

/** «Денежный перевод — преступление уже с первого раза. За репосты или ссылки возможен штраф, при повторении — уголовное дело.» */
export function say(groups: SayGroup[]): Rich {
  return groups.flatMap(({ outcome, acts: list, sure }, at): Rich => {
    const { before, after, forAct } = clause(outcome);
    const subject = or(list.map((act) => (forAct && forDoing[act]) || doing[act]));
    const lawfulReading = outcome === 'none' && sure && list.length === 1 && list[0] === 'read';
    return [(at === 0 ? '' : ' ') + capital(before), { strong: before === '' ? capital(subject) : subject }, lawfulReading ? ' не является правонарушением.' : `${after}.`];
  });
}

const frames: Partial<Record<RegimeKind, string>> = {
  'item-list': 'материалы в списке',
  block: 'доступ заблокирован',
  closure: 'предписано прекратить работу',
  'broadcast-ban': 'вещание запрещено',
  sanctions: 'введены санкции',
  'funding-rule': 'правило о финансировании',
  'source-context': 'запись в реестре',
};

/** The part that is meant, where it isn't the whole. */
const partNames: Partial<Record<HeadingParts['covers'], string>> = { items: 'отдельные материалы', account: 'аккаунт', section: 'раздел', frequency: 'частота вещания' };

function whose({ covers, body }: HeadingParts): string {
  const name = body === null ? 'этого издания' : `издания «${body}»`;
  if (covers === 'items') return `отдельных материалов ${name}`;
  if (covers === 'account') return `аккаунта ${name}`;
  if (covers === 'section') return `раздела ${name}`;
  if (covers === 'frequency') return `частоты вещания ${name}`;
  return name;
}

/** Под блокировкой в списке может стоять и мера другого рода. */
const unquoted: Partial<Record<RegimeKind, string>> = { ...frames, block: 'заблокировано' };

/** Статус словами государства; где их нет — что оно делает, просто и без кавычек. */
export const status = (quoted: Picked | null, kind: RegimeKind): Piece => (quoted ? { quote: quoted.text, lang: quoted.lang } : unquoted[kind] ?? 'заблокировано');

/** «Россия: статус этого издания — «нежелательная организация»»; dated when the record is past its review date. */
export function heading(parts: HeadingParts): Rich {
  const frame = frames[parts.kind];
  const state = parts.lastChecked === null ? place(parts.jurisdiction) : `${place(parts.jurisdiction)}, ${month(parts.lastChecked)}`;
  const part = parts.kind === 'item-list' ? undefined : partNames[parts.covers];
  const inside = [...(parts.body === null ? [] : [`«${parts.body}»`]), ...(part ? [part] : [])];
  const named = inside.length === 0 ? '' : ` (${inside.join(', ')})`;
  // A block has no status to quote: few states publish a word for it.
  if (parts.kind === 'block' || !parts.quoted) return [`${state}: ${frame}${named}`];
  return [frame ? `${state}: ${frame}${named} — ` : `${state}: статус ${whose(parts)} — `, { quote: parts.quoted.text, lang: parts.quoted.lang }];
}

/** The short form for the popup: «Россия: статус — «нежелательная организация»». */
export function shortHeading(parts: HeadingParts): Rich {
  if (frames[parts.kind] || !parts.quoted) return heading(parts);
  const start = parts.lastChecked === null ? place(parts.jurisdiction) : `${place(parts.jurisdiction)}, ${month(parts.lastChecked)}`;
  const part = partNames[parts.covers];
  return [`${start}: статус${part ? ` (${part})` : ''} — `, { quote: parts.quoted.text, lang: parts.quoted.lang }];
}

/** «Беларусь: «экстремистское формирование», Radio Svaboda, с 23 декабря 2021 г.» `owner`: the sister service that has it, or null. */
export function statusLine(jurisdiction: string, quoted: Picked | null, kind: RegimeKind, since: string | null, owner: string | null): Rich {
  return [{ strong: `${place(jurisdiction)}: ` }, status(quoted, kind), `${owner === null ? '' : `, ${owner}`}${since === null ? '.' : `, с ${fromDay(since)}`}`];
}
