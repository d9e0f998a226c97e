/** `npm run data:report [--today YYYY-MM-DD]`: what the records hold, place by place, how old it is, and what is past its review. `-- accounts` also names the listed publishers whose accounts nobody looked for. */
import { someRead } from '../core/citations.ts';
import { compiledRecords } from './inspect/compiled-records.ts';
import { placeReports } from './report/place-report.ts';
import { withoutAccounts } from './report/without-accounts.ts';

const index = compiledRecords();
const now = new Date();
const named = process.argv[process.argv.indexOf('--today') + 1];
const today = process.argv.includes('--today') && named ? named : [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const columns = [6, 5, 9, 11, 14, 12, 12, 14, 12];
const line = (cells: (string | number)[]): string => cells.map((cell, at) => String(cell).padEnd(columns[at] ?? 0)).join(' ').trimEnd();
const share = (part: number, of: number): string => (of === 0 ? '-' : `${Math.round((100 * part) / of)} % of ${of}`);

const reports = placeReports(index, today);
console.log(line(['place', 'laws', 'statuses', 'publishers', 'sources read', 'penalties', 'oldest', 'register', 'review', 'past']));
console.log(line(['', '', '', '', '', 'unread', 'check', 'copy of', 'by', 'review']));
for (const { place, laws, statuses, publishers, sources, read, unreadActs, oldest, copyOf, reviewBy, pastReview } of reports) {
  console.log(line([place, laws, statuses, publishers, share(read, sources), unreadActs, oldest, copyOf ?? '-', reviewBy, pastReview]));
}
const sum = (of: (report: (typeof reports)[number]) => number): number => reports.reduce((all, report) => all + of(report), 0);
console.log(line(['all', sum(({ laws }) => laws), sum(({ statuses }) => statuses), sum(({ publishers }) => publishers), share(sum(({ read }) => read), sum(({ sources }) => sources)), sum(({ unreadActs }) => unreadActs), '', '', '', sum(({ pastReview }) => pastReview)]));

const publishers = Object.values(index.publishers).filter((record) => !record.void);
const withRead = publishers.filter(({ owner, funding, state, sources }) => [owner, funding, state].some((fact) => fact && someRead(fact.from, sources))).length;
const kindRead = publishers.filter(({ kind, sources }) => kind && someRead(kind.from, sources)).length;
console.log(
  `\n${publishers.length} publishers; owner, funding or state rests on a source that was read: ${withRead}; the kind: ${kindRead}; no host and no account: ${publishers.filter(({ hosts, accounts }) => hosts.length + accounts.length === 0).length}`,
);

const { listed, sought, open } = withoutAccounts(index);
console.log(`${Object.keys(index.accounts).length} accounts; of ${listed} publishers listed under a law by which some act of readers is an offence, ${sought + open.length} have no account on record: looked for and none proved ${sought}, not looked for ${open.length}`);
if (process.argv.includes('accounts')) for (const { id, host, laws } of open) console.log(line([`  ${id}`]).padEnd(44), (host ?? '-').padEnd(34), laws.join(', '));
