/** The report on the page of a tab, whether it is still at hand or was given up. */
import { analyze } from '../core/analyze.ts';
import type { Report } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { records } from './records.ts';
import { today } from './settings.ts';
import type { TabRecord } from './tab-records.ts';

/** Where it was given up, it is worked out again, all but the sources in the page's text. */
export async function reportOf({ report, url, head }: Pick<TabRecord, 'report' | 'url' | 'head'>, settings: Settings): Promise<Report> {
  return report ?? analyze({ url, article: head }, await records(), settings.reader, today(), { sourcing: false });
}
