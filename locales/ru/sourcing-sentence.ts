/** An article's sources in one sentence, in Russian. */
import type { SourcingSummary } from '../../core/sourcing/summary.ts';
import { counter } from '../plural.ts';

const { count, digits, form } = counter('ru');
const small = ['', '', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];

/** A small number in words; "one" and "two" take the gender of their noun. */
function some(n: number, one: string, two = 'два'): string {
  return n === 1 ? one : n === 2 ? two : (small[n] ?? digits(n));
}

const paragraph = { one: 'абзац', few: 'абзаца', many: 'абзацев', other: 'абзаца' };

function paragraphs({ onNamed, paragraphs: all }: SourcingSummary): string {
  if (onNamed === 0) return 'ни в одном абзаце опоры на названный источник не найдено';
  if (onNamed === all) return all === 1 ? 'единственный абзац опирается на названный источник' : `на названные источники опираются все ${count(all, paragraph)}`;
  const verb = form(onNamed, { one: 'опирается', other: 'опираются' });
  return `на названные источники ${verb} ${count(onNamed, paragraph)} из ${digits(all)}`;
}

function agencies({ agencies: names, unnamedAgencies }: SourcingSummary): string {
  const unnamed = 'агентства без названий';
  if (names.length === 0) return unnamedAgencies ? unnamed : 'информационных агентств не найдено';
  const noun = form(names.length, { one: 'агентство', few: 'агентства', many: 'агентств', other: 'агентства' });
  return `${some(names.length, 'одно')} ${noun} (${names.join(', ')})${unnamedAgencies ? ` и ${unnamed}` : ''}`;
}

function unnamed({ anonymous, vague }: SourcingSummary): string[] {
  const source = form(anonymous, { one: 'анонимный источник', few: 'анонимных источника', many: 'анонимных источников', other: 'анонимного источника' });
  const reference = form(vague, { one: 'ссылка', few: 'ссылки', many: 'ссылок', other: 'ссылки' });
  return [
    anonymous === 0 ? 'анонимных источников не найдено' : `${some(anonymous, 'один')} ${source}`,
    ...(vague === 0 ? [] : [`${some(vague, 'одна', 'две')} ${reference} неизвестно на кого`]),
  ];
}

/** «На названные источники опираются 7 абзацев из 9; одно агентство (AP); анонимных источников не найдено.» */
export function sourcingSentence(summary: SourcingSummary): string {
  if (!summary.sourcesRead) return `На этом языке читаются только указания агентств и строки с местом и датой: ${agencies(summary)}.`;
  const parts = [...(summary.paragraphs === 0 ? [] : [paragraphs(summary)]), agencies(summary), ...unnamed(summary)];
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
