/** Picks out of a notice what its sentences are made of. */
import type { ActRow, RowName } from '../core/legal/act-rows.ts';
import type { Notice, NoticeAct } from '../core/legal/legal.ts';
import type { Outcome } from '../core/legal/outcome.ts';
import type { Act } from '../data/schema.ts';
import type { SayGroup } from '../locales/sentence-parts.ts';
import { byGravity } from './act-order.ts';
import type { Rules } from './surface.ts';

/** The acts that give a row its name; the finer ones speak only where these say nothing. */
const named: Record<RowName, readonly Act[]> = {
  read: ['read'],
  save: ['save'],
  like: ['like', 'comment'],
  share: ['share', 'link'],
  follow: ['follow'],
  contact: ['contact'],
  contribute: ['contribute'],
  donate: ['donate'],
};

function speaking(row: ActRow, outcomeOf: Rules['outcomeOf']): NoticeAct[] {
  const outcome = outcomeOf(row.acts[0]);
  const gravest = row.acts.filter((act) => outcomeOf(act) === outcome);
  const main = gravest.filter((act) => named[row.row].includes(act.act)).sort((a, b) => named[row.row].indexOf(a.act) - named[row.row].indexOf(b.act));
  return main.length > 0 ? main : gravest.slice(0, 1);
}

/** "Is a crime" is for what the law says. Where that is hardly sure, it can bring a case. */
function saidOf(act: NoticeAct, outcomeOf: Rules['outcomeOf']): Outcome {
  const outcome = outcomeOf(act);
  return outcome === 'crime' && act.certainty === 'low' ? 'criminal-case' : outcome;
}

/**
 * The acts that can cost something, gravest first, and reading last; unclear ones only where nothing is graver. What rests on sources
 * that nobody opened is not said here: it stands in its row, marked.
 */
export function sayGroups(acts: readonly NoticeAct[], { actRows, outcomeOf }: Rules): SayGroup[] {
  const rows = actRows(acts.filter((act) => !act.unverified));
  const groups = byGravity.slice(0, -2).flatMap((outcome): SayGroup[] => {
    const alike = rows.flatMap((row) => speaking(row, outcomeOf)).filter((act) => saidOf(act, outcomeOf) === outcome);
    return alike.length > 0 ? [{ outcome, acts: alike.map((act) => act.act), sure: alike.every((act) => act.certainty === 'high') }] : [];
  });
  const grave = groups.filter((group) => group.outcome !== 'unclear');
  const read = rows.find((row) => row.row === 'read')?.acts.find((act) => act.act === 'read');
  const readGroup: SayGroup[] = read?.risk === 'none' ? [{ outcome: 'none', acts: ['read'], sure: read.certainty === 'high' }] : [];
  const readUnclear: SayGroup[] = read?.risk === 'unclear' && grave.length > 0 ? [{ outcome: 'unclear', acts: ['read'], sure: false }] : [];
  return [...(grave.length > 0 ? grave : groups), ...readGroup, ...readUnclear];
}

/** The notices of a report in the three places where they stand. A status without a rule for readers is no warning. */
export function sortNotices(notices: readonly Notice[]): { here: Notice[]; statusOnly: Notice[]; elsewhere: Notice[] } {
  const risky = notices.filter((notice) => notice.severity !== 'none');
  return {
    here: risky.filter((notice) => notice.scope !== 'elsewhere'),
    statusOnly: notices.filter((notice) => notice.severity === 'none'),
    elsewhere: risky.filter((notice) => notice.scope === 'elsewhere'),
  };
}
