import { expect, test } from 'vitest';
import type { SourcingSummary } from '../../../core/sourcing/summary.ts';
import { en } from '../../../locales/en.ts';
import { ru } from '../../../locales/ru.ts';

const summary = (values: Partial<SourcingSummary>): SourcingSummary => ({ sourcesRead: true, paragraphs: 9, onNamed: 7, agencies: ['AP'], unnamedAgencies: false, anonymous: 0, vague: 0, ...values });

test.each<[Partial<SourcingSummary>, string, string]>([
  [{}, '7 of 9 paragraphs rest on a named source; one wire agency (AP); nobody anonymous found.', 'На названные источники опираются 7 абзацев из 9; одно агентство (AP); анонимных источников не найдено.'],
  [{ onNamed: 1, agencies: [], anonymous: 1 }, '1 of 9 paragraphs rests on a named source; no wire agency found; one anonymous source.', 'На названные источники опирается 1 абзац из 9; информационных агентств не найдено; один анонимный источник.'],
  [{ onNamed: 2, agencies: ['AP', 'AFP'], anonymous: 2, vague: 2 }, '2 of 9 paragraphs rest on a named source; two wire agencies (AP, AFP); two anonymous sources; two references to nobody in particular.', 'На названные источники опираются 2 абзаца из 9; два агентства (AP, AFP); два анонимных источника; две ссылки неизвестно на кого.'],
  [{ onNamed: 9, unnamedAgencies: true, vague: 1 }, 'All 9 paragraphs rest on a named source; one wire agency (AP) and agencies without a name; nobody anonymous found; one reference to nobody in particular.', 'На названные источники опираются все 9 абзацев; одно агентство (AP) и агентства без названий; анонимных источников не найдено; одна ссылка неизвестно на кого.'],
  [{ onNamed: 0, agencies: [], unnamedAgencies: true, anonymous: 12 }, 'No paragraph was found to rest on a named source; agencies without a name; 12 anonymous sources.', 'Ни в одном абзаце опоры на названный источник не найдено; агентства без названий; 12 анонимных источников.'],
  [{ onNamed: 1, paragraphs: 1, anonymous: 5 }, 'Its one paragraph rests on a named source; one wire agency (AP); five anonymous sources.', 'Единственный абзац опирается на названный источник; одно агентство (AP); пять анонимных источников.'],
  [{ paragraphs: 1200, onNamed: 1021 }, '1,021 of 1,200 paragraphs rest on a named source; one wire agency (AP); nobody anonymous found.', 'На названные источники опирается 1 021 абзац из 1 200; одно агентство (AP); анонимных источников не найдено.'],
  [{ paragraphs: 0, onNamed: 0 }, 'One wire agency (AP); nobody anonymous found.', 'Одно агентство (AP); анонимных источников не найдено.'],
  [{ sourcesRead: false }, 'For this language only credits and datelines are read: one wire agency (AP).', 'На этом языке читаются только указания агентств и строки с местом и датой: одно агентство (AP).'],
])('%j', (values, english, russian) => {
  expect(en.sourcingSentence(summary(values))).toBe(english);
  expect(ru.sourcingSentence(summary(values)).replaceAll(/\s/g, ' ')).toBe(russian);
});
