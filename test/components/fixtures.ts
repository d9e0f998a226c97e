/** Every state of every surface, by name. Bodies and articles other than the model case's are made up. */
import type { Report } from '../../core/report.ts';
import type { Coverage } from '../../core/coverage.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import type { OptionsProps } from '../../components/options/Options.tsx';
import type { PanelView } from '../../components/panel-view.ts';
import { knownStates, type KnownState } from './known-states.ts';
import { applies, citations, elsewhere, inRussia, mayApply, modelCase, rferl, stale, undesirable } from './model-case.ts';
import { act, card, evidence, fact, notice, passage, penalty, report, source, sourcing, told } from './parts.ts';

const { parts, detail, textSize } = defaultSettings;
export const shown = { parts, detail, textSize, theme: 'light' as const };
export const viewOf = (of: Report, privateWindow = false): PanelView => ({ kind: 'report', report: of, leftOut: 0, site: of.page.host, shown, privateWindow });

const register = (name: string, copyOf: string | null, old = false): Report['legal']['checks'][number]['registers'][number] => ({ regime: name, name, copyOf, checked: '2026-11-23', stale: old });
const russianRegisters = ['undesirable', 'foreign agent', 'extremist', 'terrorist'].map((name) => register(name, '2026-07'));

const courier: Report['publisher'] = { kind: 'known', id: 'harbour-courier', name: 'The Harbour Courier', how: 'host', matched: 'harbour-courier.example', card: card({ id: 'harbour-courier', name: 'The Harbour Courier', kind: fact('private', [0]), owner: fact('Harbour Press'), country: fact('NO'), founded: fact(1933), state: 'reduced', note: 'Its printed edition ended in 2019.', noteVerified: false, asOf: '2024-02' }) };

const harbour = sourcing({
  ...told(9, 4),
  carried: [{ kind: 'person', paragraphs: 3 }, { kind: 'anonymous', paragraphs: 2 }, { kind: 'vague', paragraphs: 1 }, { kind: 'unstated', paragraphs: 1 }],
  credits: [
    { agency: 'reuters', name: 'Reuters', form: 'dateline', text: 'HARBOUR TOWN (Reuters)', passage: passage('HARBOUR TOWN (Reuters)') },
    { agency: 'afp', name: 'AFP', form: 'text-credit', text: 'With AFP', passage: passage('With AFP') },
    { agency: null, name: '', form: 'text-credit', text: 'agencies', passage: passage('agencies') },
    { agency: 'epa', name: 'EPA', form: 'photo-credit', text: 'Photo: EPA', passage: passage('Photo: EPA') },
  ],
  sources: [
    source({ id: 's1', kind: 'person', name: 'Maria Lind', role: 'harbour master', quoted: 2, text: 'Maria Lind' }),
    source({ id: 's2', kind: 'anonymous', text: 'an official, who was not authorised to speak', reason: 'not authorised to speak', paraphrased: 2 }),
    source({ id: 's3', kind: 'anonymous', text: 'people familiar with the talks', paraphrased: 1 }),
    source({ id: 's4', kind: 'vague', text: 'critics', paraphrased: 1 }),
    source({ id: 's5', kind: 'document', name: 'the port’s yearly report', text: 'the port’s yearly report', paraphrased: 1 }),
    source({ id: 's6', kind: 'organisation', name: 'Pilots’ Union', text: 'The Pilots’ Union', declined: true }),
  ],
  republishedFrom: 'The Coast Letter',
  contributors: ['Ane Holm'],
  placeDateline: passage('HARBOUR TOWN —'),
  translated: passage('Translated from Norwegian by Ane Holm'),
});

const extremist = notice({
  jurisdiction: 'BY', regime: 'by-extremist-formation', scope: 'applies', severity: 'criminal', kind: 'publisher-register', since: '2021-12', sinceBasis: 'inferred', copyOf: null,
  quoted: { en: 'extremist formation', ru: 'экстремистское формирование' }, statusNames: { en: 'Extremist formation', be: 'Экстрэмісцкае фарміраванне' }, authority: 'Ministry of the Interior', verified: false,
  regimeState: 'unclear',
  because: [{ conditions: [{ kind: 'at', places: ['BY'] }], certainty: 'lower', partly: false, note: 'Foreigners in Belarus have been tried under this article.' }],
  acts: [
    act('read', 'unclear', { evidence: [evidence('case', 'Phones were searched for it.')] }),
    act('share', 'administrative', { first: penalty({ fine: { min: 10, max: 30, currency: null, unit: 'base-value' }, detentionDays: { max: 15, seenTotal: 45 } }), evidence: [evidence('law', 'Distribution of extremist materials.', [1])], citations: [1], certainty: 'high' }),
    act('contact', 'criminal', { first: penalty({ prisonYears: { min: null, max: 6 } }), evidence: [evidence('case', 'People were tried for giving an interview.', [2])], citations: [2], certainty: 'high' }),
    act('donate', 'criminal', { first: penalty({ prisonYears: { min: null, max: 5 } }), unverified: true, evidence: [evidence('law', 'Financing.', [13])], citations: [13], certainty: 'medium' }),
  ],
});

const blocked = notice({ jurisdiction: 'TR', regime: 'tr-access-block', kind: 'block', scope: 'may-apply', severity: 'unclear', quoted: 'access block', since: null, because: [{ conditions: [{ kind: 'at', places: ['TR'] }], certainty: 'stated', partly: false, note: null }], acts: [act('access_via_vpn', 'unclear'), act('read', 'none', { certainty: 'medium' })] });

const partly = notice({ jurisdiction: 'RU', regime: 'ru-extremist-material', kind: 'item-list', covers: 'items', scope: 'may-apply', severity: 'administrative', quoted: { en: 'extremist material', ru: 'экстремистский материал' }, because: [{ conditions: [{ kind: 'at', places: ['UA-65'] }], certainty: 'stated', partly: true, note: null }], acts: [act('share', 'administrative', { first: penalty({ fine: { min: 1000, max: 3000, currency: 'RUB', unit: null } }), evidence: [evidence('law', 'Art. 20.29.')], certainty: 'medium' })] });

const long = 'Gesellschaft für unabhängige Berichterstattung und grenzüberschreitende Zusammenarbeit der Küstenrundfunkanstalten';
const many = sourcing({ ...told(900, 640), carried: [{ kind: 'person', paragraphs: 640 }], sources: Array.from({ length: 300 }, (_, at) => source({ id: `s${at}`, kind: 'person', name: `Witness ${at + 1}`, quoted: 1 })) });

const rulesOnly: Report['legal'] = {
  notices: [], related: [],
  checks: [{ jurisdiction: 'DE', state: 'not-covered', registers: [], rules: true }, { jurisdiction: 'RU', state: 'not-listed', registers: russianRegisters }],
  background: [{ jurisdiction: 'DE', regime: 'de-rule', name: 'A rule on what may be said', scope: 'applies', note: null, checked: '2026-11-23', reviewBy: '2027-05-23', stale: false, citations: [9], acts: [act('share', 'administrative', { first: penalty({ fine: { min: null, max: 500, currency: 'EUR', unit: null } }), citations: [9] })] }],
};

/** A page in Persian, and a publisher whose name is written from right to left. */
const shore: Report['publisher'] = { kind: 'known', id: 'saheli', name: 'روزنامه ساحلی', how: 'host', matched: 'saheli.example', card: card({ id: 'saheli', name: 'روزنامه ساحلی', otherNames: ['Saheli Daily'], country: fact('IR', [0]), languages: fact(['fa'], [0]) }) };
const persian = sourcing({
  language: 'fa', pack: 'fa', ...told(6, 2), carried: [{ kind: 'person', paragraphs: 2 }],
  credits: [{ agency: 'irna', name: 'IRNA', form: 'text-credit', text: 'به گزارش ایرنا', passage: passage('به گزارش ایرنا') }],
  sources: [
    source({ id: 's1', kind: 'person', name: 'مریم دریایی', role: 'رئیس بندر', text: 'مریم دریایی', quoted: 2 }),
    source({ id: 's2', kind: 'anonymous', text: 'یک مقام آگاه که نخواست نامش فاش شود', reason: 'نخواست نامش فاش شود', paraphrased: 1 }),
  ],
});

/** Panels by the state that they are in. */
export const panels: Record<string, PanelView> = {
  applies: viewOf(applies),
  'may-apply': viewOf(mayApply),
  elsewhere: viewOf(elsewhere),
  'known-without-notice': viewOf(report({ page: { host: 'harbour-courier.example' }, publisher: courier, sourcing: harbour, citations, reader: { at: ['NO'], citizen: ['RU'], statelessResident: [] }, legal: { checks: [{ jurisdiction: 'RU', state: 'not-listed', registers: russianRegisters }, { jurisdiction: 'NO', state: 'not-covered', registers: [] }], background: applies.legal.background } })),
  'known-checked-everywhere': viewOf(report({ page: { host: 'harbour-courier.example' }, publisher: courier, citations, legal: { checks: ['RU', 'BY', 'KZ', 'KG', 'TR', 'IR', 'CN', 'VN', 'MM', 'VE'].map((jurisdiction, at) => ({ jurisdiction, state: 'not-listed' as const, partial: at === 1, registers: [register('a register', at === 1 ? null : '2026-07', at === 2)] })) } })),
  'publisher-unknown': viewOf(report({ sourcing: harbour })),
  'publisher-declared': viewOf(report({ page: { selfDescription: 'The Harbour Courier is read on both sides of the sound.' }, publisher: { kind: 'declared', name: 'The Harbour Courier' }, sourcing: harbour })),
  'publisher-says-it-is': viewOf(report({ publisher: { kind: 'declared', name: 'RFE/RL', says: { id: 'rferl', name: 'Radio Free Europe/Radio Liberty' } }, sourcing: harbour })),
  corrected: viewOf({
    ...applies,
    legal: {
      ...applies.legal,
      notices: applies.legal.notices.map((notice) => ({
        ...notice,
        corrections: [
          { on: '2026-11-20', was: 'Saving: a fine.', now: 'No rule on saving was found.' },
          { on: '2026-11-01', was: { en: 'Links: no rule.', ru: 'Ссылки: нормы нет.' }, now: { en: 'Links can bring a fine.', ru: 'За ссылки возможен штраф.' } },
          { on: '2026-10-02', was: 'Contact: a crime.', now: 'Contact is unclear.' },
        ],
      })),
    },
  }),
  'several-notices': viewOf(modelCase({}, { legal: { notices: [...applies.legal.notices, extremist, blocked, partly] }, reader: { at: ['RU', 'BY'], citizen: ['RU'], statelessResident: ['BY'] } })),
  'status-without-reader-rule': viewOf(report({ page: { host: 'rferl.org' }, publisher: rferl, citations, reader: inRussia, legal: { notices: applies.legal.notices.slice(1), checks: [{ jurisdiction: 'RU', state: 'listed', registers: russianRegisters }] } })),
  'seen-before': { ...viewOf(applies), changes: { 'ru-undesirable-organization': [] } } as PanelView,
  'seen-changed': { ...viewOf(applies), changes: { 'ru-undesirable-organization': [{ kind: 'scope', scope: 'applies' }, { kind: 'act', row: 'share', outcome: 'fine-then-crime' }, { kind: 'stale' }] } } as PanelView,
  stale: viewOf(stale),
  'data-failed': { kind: 'failed', what: 'records', shown },
  'page-failed': { kind: 'failed', what: 'page', shown },
  'no-access': { kind: 'no-access', shown },
  paused: { kind: 'paused', until: Date.UTC(2026, 10, 23, 15, 40), shown },
  'paused-for-good': { kind: 'paused', until: 'until-resumed', shown },
  'not-news': { kind: 'not-news', shown },
  waiting: { kind: 'waiting', shown },
  'private-window': viewOf(mayApply, true),
  'cut-off': viewOf(report({ publisher: courier, citations, sourcing: { ...harbour, cutOff: true, pack: null, sources: [], carried: [] } })),
  'no-sources': viewOf(report({ publisher: courier, citations, sourcing: sourcing(told(6, 0)) })),
  'long-names': viewOf(report({ page: { host: 'rundfunk-und-berichterstattung-an-der-kueste.example' }, publisher: { ...courier, name: long, card: { ...courier.card, name: long, owner: fact(long + long.toLowerCase().replaceAll(' ', ''), [0]) } }, citations, sourcing: sourcing({ sources: [source({ id: 's1', kind: 'organisation', name: long, text: long, quoted: 3, role: long })] }), legal: { notices: [notice({ jurisdiction: 'RU', regime: 'x', publisher: 'y', publisherName: long, quoted: long, scope: 'applies', severity: 'administrative', acts: undesirable.acts })] } })),
  'rules-only': viewOf(report({ page: { host: 'harbour-courier.example' }, publisher: courier, citations, reader: { at: ['DE'], citizen: ['RU'], statelessResident: [] }, legal: rulesOnly })),
  'page-in-persian': viewOf(report({ page: { host: 'saheli.example', language: 'fa', selfDescription: 'روزنامه ساحلی از سال ۱۳۱۲ در دو سوی خلیج خوانده می‌شود.' }, publisher: shore, citations, sourcing: persian, pageNotices: [{ kind: 'other-legal', text: 'این مطلب بازنشر است.' }] })),
  'three-hundred-sources': viewOf(report({ publisher: courier, citations, sourcing: many })),
  'only-warnings': { ...viewOf(applies), shown: { ...shown, parts: { publisher: false, sourcing: false, warnings: true }, detail: 'may-apply' } },
  'no-warnings': { ...viewOf(applies), shown: { ...shown, parts: { ...parts, warnings: false } } },
};

const coverage: Coverage[] = [
  { jurisdiction: 'BY', regimes: 5, statuses: 61, checked: '2026-11-02', copyOf: null, reviewBy: '2027-05-02', stale: false },
  { jurisdiction: 'RU', regimes: 9, statuses: 202, checked: '2026-11-01', copyOf: '2026-07', reviewBy: '2027-01-31', stale: false },
  { jurisdiction: 'VE', regimes: 3, statuses: 14, checked: '2026-03-01', copyOf: null, reviewBy: '2026-09-01', stale: true },
];
const chosen: Settings = {
  ...defaultSettings,
  reader: { at: ['RU', 'UA-43'], citizen: ['NO'], statelessResident: [] },
  keepReader: true,
  sites: { 'nrk.no': { sidebar: false }, 'dw.com': { sourcing: false, warnings: true } },
};

export type PageState =
  | { page: 'options'; settings: Settings; coverage: Coverage[] | 'failed' | null; managed?: boolean; privateWindows?: OptionsProps['privateWindows'] }
  | { page: 'welcome'; settings: Settings; managed?: boolean; example?: Report | 'failed' }
  | KnownState;

/** Our own pages by the state that they are in. */
export const pageStates: Record<string, PageState> = {
  options: { page: 'options', settings: chosen, coverage },
  'options-untouched': { page: 'options', settings: { ...defaultSettings, surface: 'panel' }, coverage: null },
  'options-managed': { page: 'options', settings: { ...chosen, surface: 'panel', guards: { ...defaultSettings.guards, level: 'risky' } }, coverage, managed: true },
  'options-private-firefox': { page: 'options', settings: { ...defaultSettings, surface: 'panel' }, coverage: null, privateWindows: { letIn: false, browser: 'firefox', open: null } },
  'options-private-allowed': { page: 'options', settings: defaultSettings, coverage: null, privateWindows: { letIn: true, browser: 'firefox', open: null } },
  'options-data-failed': { page: 'options', settings: defaultSettings, coverage: 'failed' },
  welcome: { page: 'welcome', settings: defaultSettings },
  'welcome-example': { page: 'welcome', settings: defaultSettings, example: mayApply },
  'welcome-example-failed': { page: 'welcome', settings: defaultSettings, example: 'failed' },
  'welcome-managed': { page: 'welcome', settings: { ...defaultSettings, surface: 'panel', guards: { ...defaultSettings.guards, level: 'risky' } }, managed: true },
  ...knownStates,
};
