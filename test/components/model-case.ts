/** The model case of the design: a publisher that Russia lists, for a reader in Russia, one who said nothing, and one in Norway. */
import type { Condition, Notice, NoticeAct, Reader, Way } from '../../core/legal/legal.ts';
import type { HelpOffer } from '../../core/help/help.ts';
import type { LinkedPublisher } from '../../core/linked.ts';
import type { Citation, Report } from '../../core/report.ts';
import { act, card, evidence, fact, notice, passage, penalty, report, roubles, source, sourcing, told } from './parts.ts';

const read = (title: string, url: string): Citation => ({ title, url, access: 'read', checked: '2026-11-20', gist: null });

export const citations: Citation[] = [
  { ...read('TASS, 2 Aug 2024', 'https://tass.example/1'), gist: 'Both chambers passed the package; the articles and their penalties are named.' },
  read('TASS, 16 June 2021', 'https://tass.example/2'),
  read('ZakS.ru, 23 Jan 2024', 'https://zaks.example/3'),
  read('Meduza citing Mediazona, 26 Apr 2024', 'https://meduza.example/4'),
  read('Russia Post, 2024', 'https://russiapost.example/5'),
  read('Nomer Odin (Buryatia), 29 Oct 2025', 'https://nomer.example/6'),
  read('IPI, Feb 2024', 'https://ipi.example/7'),
  read('RFE/RL, notice in the page footer', 'https://rferl.example/8'),
  read('Register extract, July 2026', 'https://register.example/9'),
  read('RBC and Novaya Gazeta Europe, 9 Feb 2026', 'https://rbc.example/10'),
  read('Radio Svoboda, 9 Aug 2025; Meduza, 30 Aug 2025', 'https://svoboda.example/11'),
  read('State Media Profiles (ASD at GMF), Feb 2024', 'https://smm.example/12'),
  read('RFE/RL, Apr 2025, on court orders', 'https://rferl.example/13'),
  { title: 'Federal Law 260-FZ of 14 July 2022', url: 'https://law.example/14', access: 'unread', checked: null, gist: null },
];

const byTass = 'as reported by TASS; statute text not read';
const byPublisher = { en: 'by the publisher, not by the state', ru: 'от издания, не от государства' };
const condition = { en: 'Only with an earlier penalty under Art. 20.33 still in effect, or a conviction under Art. 284.1.', ru: 'Только если ещё действует прежнее наказание по ст. 20.33 или есть судимость по ст. 284.1.' };
const first = penalty({ basis: 'Administrative Code Art. 20.33', fine: roubles(5000, 15000) });
const repeat = penalty({ basis: 'Criminal Code Art. 284.1(1)', fine: roubles(300000, 500000), prisonYears: { min: 1, max: 4 }, condition });

const sharing: Partial<NoticeAct> = {
  first, repeat, certainty: 'high', citations: [0, 1, 2],
  evidence: [
    evidence('law', 'Taking part in the activity of an undesirable organisation: Administrative Code Art. 20.33, then Criminal Code Art. 284.1(1).', [0, 1], byTass),
    evidence('case', '19 court files on undesirable media in early 2024; plain reposts fined 5,000 and 10,000 roubles.', [3, 5]),
    evidence('warning', 'RFE/RL names sharing in its notice on this page.', [7], byPublisher),
    evidence('reading', 'Quoting counts much like linking. A link sent in a closed chat is less documented.'),
  ],
};

export const acts: NoticeAct[] = [
  act('read', 'none', {
    certainty: 'high', citations: [6],
    evidence: [
      evidence('law', { en: 'No provision found that penalises reading, watching or listening to an undesirable outlet.', ru: 'Не найдено нормы, по которой наказывают за чтение, просмотр или прослушивание нежелательного издания.' }, [6], { en: 'as reported', ru: 'в пересказе' }),
      evidence('reading', 'Reading can leave traces that are used as evidence of something else.'),
    ],
  }),
  act('search', 'none', { certainty: 'medium', citations: [6], evidence: [evidence('reading', 'Searching for its name is not shown to be punished; a law of 2025 punishes searching for extremist material.', [6])] }),
  act('save', 'unclear', {
    worstCase: { en: 'A fine', ru: 'Штраф' },
    evidence: [evidence('warning', 'RFE/RL names saving in its notice.', [7], byPublisher), evidence('case', 'No case about private saving alone was found.')],
  }),
  act('like', 'unclear', { worstCase: 'As for sharing', alternatives: [first, repeat], evidence: [evidence('case', 'The like cases found were decided under another article, 20.3.3 on the army: 30,000 roubles each.', [9])] }),
  act('comment', 'unclear', { worstCase: 'As for sharing', evidence: [evidence('reading', 'What a comment says can bring in other laws.')] }),
  act('share', 'administrative', sharing),
  act('link', 'administrative', sharing),
  act('follow', 'unclear', { worstCase: 'A fine', evidence: [evidence('reading', 'Following is not shown to be a ground for a fine by itself.', [9])] }),
  act('contact', 'unclear', { worstCase: 'As for sharing', certainty: 'medium', evidence: [evidence('warning', 'RFE/RL asks people in scope to note that contacting it can be punished.', [7], byPublisher)] }),
  act('contribute', 'administrative', { first, repeat, certainty: 'high', citations: [0, 1], evidence: [evidence('law', 'The same articles as for sharing.', [0, 1], byTass), evidence('case', 'A former author was fined 5,000 roubles; his texts had stayed online.', [10])] }),
  act('donate', 'criminal', {
    certainty: 'medium', citations: [0, 1],
    first: penalty({ basis: 'Criminal Code Art. 284.1(2)', prisonYears: { min: 1, max: 5 }, compulsoryWorkHoursMax: 360 }),
    evidence: [evidence('law', 'Giving or collecting money for it. No earlier penalty is needed; the sum does not matter.', [0, 1], byTass), evidence('case', 'No conviction of an ordinary donor to a listed news outlet was found.')],
  }),
  act('work_for', 'administrative', { first, repeat, certainty: 'high', citations: [0, 1], evidence: [evidence('law', 'The same articles as for sharing.', [0, 1], byTass)] }),
  act('advertise', 'unclear', { evidence: [evidence('reading', 'Paying for advertising can count as giving money.')] }),
];

const occupied = ['UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-23', 'UA-65'];
const there: Condition = { kind: 'at', places: ['RU', ...occupied] };
const way = (conditions: Condition[], certainty: Way['certainty'] = 'stated'): Way => ({ conditions, certainty, partly: false, note: null });
const ways: Way[] = [
  way([there, { kind: 'citizen', places: ['RU'] }]),
  way([there, { kind: 'statelessResident', places: there.places }]),
  way([there, { kind: 'citizen', places: ['*'] }], 'lower'),
  way([{ kind: 'at', places: ['*'] }, { kind: 'citizen', places: ['RU'] }], 'lower'),
];

export const undesirable: Notice = notice({
  jurisdiction: 'RU', regime: 'ru-undesirable-organization', scope: 'applies', severity: 'criminal', acts, because: ways.slice(0, 1),
  quoted: { en: 'undesirable organisation', ru: 'нежелательная организация' }, status: 'Undesirable organisation',
  statusNames: { en: 'Undesirable organisation', ru: 'Нежелательная организация' },
  authority: { en: 'Prosecutor General decides, no court; Ministry of Justice keeps the list', ru: 'Решает Генеральный прокурор, без суда; перечень ведёт Министерство юстиции' },
  registerNumber: '142', evidenceTo: '2026-10', decided: '2024-02-02', citations: [8],
  remainsLawful: { en: 'Reading, watching, listening and searching. Saying that RFE/RL exists, without its material, is not shown to be punishable.', ru: 'Чтение, просмотр, прослушивание и поиск. За упоминание RFE/RL без её материалов наказаний не найдено.' },
  oldPosts: { en: 'Old posts count in practice. Removing them lowers the risk; it is not a defence in law.', ru: 'На практике учитываются и старые записи. Удаление снижает риск, но от ответственности по закону не освобождает.' },
  keepInMind: [
    { en: 'A recurring payment that runs on after the listing is a payment.', ru: 'Регулярный платёж, который продолжается после внесения в перечень, — тоже платёж.' },
  ],
});

const foreignAgent: Notice = notice({
  jurisdiction: 'RU', regime: 'ru-foreign-agent', severity: 'none', since: '2017-12-05', quoted: { en: 'foreign agent', ru: 'иностранный агент' },
  acts: [act('read', 'none')], note: 'A duty of the outlet; no offence for a reader found.', citations: [8],
});

export const rferl: Report['publisher'] = {
  kind: 'known', id: 'rferl', name: 'Radio Free Europe/Radio Liberty', how: 'host', matched: 'rferl.org',
  card: card({
    id: 'rferl', name: 'Radio Free Europe/Radio Liberty', otherNames: ['RFE/RL', 'Радио Свободная Европа / Радио Свобода'],
    kind: fact('government-funded-independent', [11], '2024-02'), kindBasis: 'by the State Media Monitor’s types',
    owner: fact('RFE/RL, Inc., a private US non-profit corporation', [12]),
    funding: fact('Yearly grant of the US Congress, through the US Agency for Global Media. The agency tried to end it in March 2025; it was paid after court orders.', [12]),
    country: fact('US', [12]), seat: fact('Prague'), founded: fact(1950), reach: fact('27 languages, 23 countries in April 2025', [12]), asOf: '2026-03',
  }),
};

export const helsinki = sourcing({
  ...told(8, 5),
  links: [
    { href: 'https://www.state.example/statement', text: 'a statement', kind: 'primary', publisher: null, passage: passage('a statement') },
    { href: 'https://meduza.example/feature', text: 'reported earlier', kind: 'publisher', publisher: 'meduza', passage: passage('reported earlier') },
    { href: 'https://coast-letter.example/talks', text: '', kind: 'publisher', publisher: 'coast-letter', passage: null },
    { href: 'https://www.rferl.org/a/earlier.html', text: 'an earlier round', kind: 'own', publisher: 'rferl', passage: passage('an earlier round') },
  ],
  carried: [{ kind: 'statement', paragraphs: 2 }, { kind: 'person', paragraphs: 3 }, { kind: 'unstated', paragraphs: 1 }],
  credits: [{ agency: 'ap', name: 'AP', form: 'text-credit', text: 'With reporting by AP', passage: passage('With reporting by AP') }],
  photoNotes: [{ text: '(file photo)', passage: passage('(file photo)') }],
  sources: [
    source({ id: 's1', kind: 'statement', name: 'U.S. State Department', spokesperson: 'Morgan Ortagus', text: 'State Department spokeswoman Morgan Ortagus said in a statement on July 10', quoted: 2 }),
    source({ id: 's2', kind: 'person', name: 'David Hale', role: 'U.S. Undersecretary for Political Affairs', via: 's1', text: 'Hale', quoted: 1 }),
    source({ id: 's3', kind: 'person', name: 'Sergei Ryabkov', role: 'Russian Deputy Foreign Minister', text: 'Ryabkov said', paraphrased: 4, passages: ['Ryabkov said', 'he added', 'Ryabkov noted'].map(passage) }),
  ],
});

const page = {
  url: 'https://www.rferl.org/a/helsinki.html', host: 'rferl.org', title: 'No Progress Reported At Helsinki Talks',
  selfDescription: 'RFE/RL journalists report the news in 27 languages in 23 countries where a free press is banned by the government or not fully established.',
};
const pageNotices: Report['pageNotices'] = [
  { kind: 'undesirable', text: 'If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us.' },
];
const related: Report['legal']['related'] = [
  { jurisdiction: 'BY', regime: 'by-extremist-formation', kind: 'contact-ban', publisher: 'svaboda', publisherName: 'Radio Svaboda', host: 'svaboda.org', quoted: { en: 'extremist formation', ru: 'экстремистское формирование' }, since: '2021-12-23', citations: [8] },
];
const background: Report['legal']['background'] = [
  {
    jurisdiction: 'RU', regime: 'ru-army-discrediting', name: { en: 'Discrediting the armed forces', ru: 'Дискредитация вооружённых сил' }, scope: 'applies', note: null, checked: '2026-11-23', reviewBy: '2027-05-23', stale: false, citations: [9],
    acts: [act('like', 'administrative', { first, citations: [9], evidence: [evidence('case', 'Likes were fined under this article.', [9])] }), act('share', 'administrative', { first, repeat, citations: [9] })],
  },
];
export const inRussia: Reader = { at: ['RU'], citizen: ['RU'], statelessResident: [] };
export const inNorway: Reader = { at: ['NO'], citizen: ['NO'], statelessResident: [] };

const meduzaStatus: LinkedPublisher = { publisher: 'meduza', name: 'Meduza', statuses: [{ jurisdiction: 'RU', regime: 'ru-undesirable-organization', kind: 'publisher-register', covers: 'whole', quoted: undesirable.quoted, scope: 'applies', severity: 'criminal' }] };
/** Whose pages the links and sources lead to, for a reader in Russia; for one in Norway none of it counts. */
const linked = (counts: boolean): Report['linked'] => ({
  'https://meduza.example/feature': counts ? meduzaStatus : { ...meduzaStatus, statuses: [] },
  'https://meduza.example/4': counts ? meduzaStatus : { ...meduzaStatus, statuses: [] },
  'https://coast-letter.example/talks': { publisher: 'coast-letter', name: 'The Coast Letter', statuses: [] },
  'https://www.rferl.org/a/earlier.html': { publisher: 'rferl', name: 'Radio Free Europe/Radio Liberty', statuses: [] },
});

/** Helpers with made-up names: one of the place, one of the place that is outlawed there, three who work anywhere. */
const helper = (id: string, values: Partial<HelpOffer>): HelpOffer => ({ id, name: id, url: `https://www.${id}.example/help/`, helps: 'People charged over what they wrote', offers: 'Advice by lawyers, by appointment.', contactRisk: 'No legal status of it was looked up country by country; say little in the first message.', places: [], languages: ['en'], statuses: [], citations: [6], checked: '2026-11-23', ...values });
export const help: HelpOffer[] = [
  helper('harbour-law', { name: 'Harbour Law Desk', places: ['RU'], languages: ['ru', 'en'], contactRisk: { en: 'No ban was seen. Messages can be read by others; say little in the first one.', ru: 'Запрета не обнаружено. Сообщения могут прочесть другие; в первом письме говорите мало.' } }),
  helper('lantern', { name: 'Lantern Aid', places: ['RU'], languages: ['ru'], contactRisk: 'Giving it money or showing its sign can be prosecuted; how courts treat a request for help is not known.', statuses: [
    { jurisdiction: 'RU', regime: 'ru-extremist-organization', kind: 'publisher-register', covers: 'whole', quoted: { en: 'extremist organisation', ru: 'экстремистская организация' }, since: '2026-06-05', scope: 'applies', punished: true, citations: [8] },
    { jurisdiction: 'RU', regime: 'ru-foreign-agent', kind: 'publisher-register', covers: 'whole', quoted: { en: 'foreign agent', ru: 'иностранный агент' }, since: '2021-09-29', scope: 'applies', punished: false, citations: [8] },
  ] }),
  helper('quay-fund', { name: 'Quay Fund' }),
  helper('pier-defence', { name: 'Pier Defence' }),
  helper('mooring', { name: 'Mooring', url: null, contactRisk: null, languages: [] }),
];

export function modelCase(main: Partial<Notice>, values: Parameters<typeof report>[0] = {}): Report {
  const notices = [{ ...undesirable, ...main }, { ...foreignAgent, scope: main.scope ?? 'applies' }];
  return report({ page, publisher: rferl, pageNotices, sourcing: helsinki, citations, reader: inRussia, help: main.scope === 'elsewhere' ? [] : help, linked: linked(main.scope !== 'elsewhere'), ...values, legal: { notices, related, background, ...values.legal } });
}

export const applies = modelCase({});
export const mayApply = modelCase({ scope: 'may-apply', because: ways }, { reader: { at: [], citizen: [], statelessResident: [] } });
export const elsewhere = modelCase({ scope: 'elsewhere', because: [] }, { reader: inNorway, legal: { background: [], checks: [{ jurisdiction: 'NO', state: 'not-covered', registers: [] }] } });
export const stale = modelCase({ stale: true }, { today: '2027-03-09' });
