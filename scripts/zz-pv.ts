import { benchPageView } from './bench/page-view.ts';
await benchPageView();
