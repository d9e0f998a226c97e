/** What readers read on past days, when other laws and lists held. Runs on the build for tests, which takes the day that a test names. */
import { of, testCases } from './read-as.ts';
import { AL_JAZEERA, OVD_INFO } from './sites.ts';
import { test } from './test.ts';

test.use({ testBuild: true });

testCases([
  {
    name: 'Al Jazeera in Dubai in 2018: blocked, and sympathy with Qatar was announced as a crime',
    reader: of('AE'), day: '2018-05-01', url: AL_JAZEERA,
    says: [/The United Arab Emirates blocks this publisher/, /In the United Arab Emirates, the story itself can matter/, /Sympathy with Qatar/], never: [],
  },
  {
    name: 'OVD-Info in Russia before June 2026: a foreign agent, and no more',
    reader: of('RU'), day: '2026-05-31', url: OVD_INFO,
    says: [/foreign agent/, /A status, no rule for readers/], never: [/“extremist organisation”/, /Crime at once/],
  },
]);
