/** The few words that are said of a link where it stands. The lists in popup and panel say more. */
import { actRows } from '../core/legal/act-rows.ts';
import { outcomeOf } from '../core/legal/outcome.ts';
import type { RecordIndex } from '../core/record-index.ts';
import { collectTargets } from '../core/links/link-targets.ts';
import type { Settings } from '../core/settings.ts';
import { headingParts } from '../locales/heading-parts.ts';
import { plainText } from '../locales/rich.ts';
import type { LinkNote } from './link-note.ts';
import { wordsFor } from './words.ts';

/** The note for a link; null when no status counts for this reader after all. `today` is an ISO day. */
export function linkNote(link: { href: string; words: string }, index: RecordIndex, settings: Settings, today: string): LinkNote | null {
  const linked = collectTargets(index, settings.reader, today, settings.detail);
  const number = linked.publisherOf(link.href, link.words);
  const publisher = number === null ? undefined : linked.publishers()[number];
  const [notice, ...more] = publisher?.notices ?? [];
  if (!publisher || !notice || notice.scope === 'elsewhere') return null;
  const words = wordsFor(settings.language);
  const { scope, law, links } = words;
  const since = notice.since === null ? '' : ` ${links.since(notice.since)}`;
  const share = actRows(notice.acts.filter((act) => !act.unverified)).find(({ row }) => row === 'share')?.acts[0];
  const lines = [
    plainText(law.shortHeading(headingParts(notice, publisher.id, words.language)), words.quote) + since,
    ...(share ? [`${law.rows.share}: ${law.outcomes[outcomeOf(share)]}`] : []),
    ...(more.length > 0 ? [links.moreStatuses(more.length)] : []),
    ...(linked.byWords(link.href, link.words) ? [links.byWords] : []),
  ];
  const applies = notice.scope === 'applies';
  return {
    scope: notice.scope,
    tag: applies ? (notice.stale ? scope.stale : scope.applies) : notice.stale ? scope.staleMay : scope.may,
    name: publisher.name,
    lines,
    language: words.language,
    dir: words.dir,
    theme: settings.theme,
  };
}
