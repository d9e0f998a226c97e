/** Prints the figures that DESIGN asks for: `npm run bench`, after `npm run build` for those that need a browser. */
import { benchExtraction } from './bench/extract.ts';
import { benchLinks } from './bench/links.ts';
import { benchLoad } from './bench/load.ts';
import { benchLookup } from './bench/lookup.ts';
import { benchPageView } from './bench/page-view.ts';
import { benchRecords } from './bench/records.ts';
import { benchSourcing } from './bench/sourcing.ts';

benchLookup();
benchRecords();
await benchExtraction();
await benchSourcing();
await benchPageView();
await benchLoad();
await benchLinks();
