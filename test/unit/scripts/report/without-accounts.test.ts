/** Which gravely listed publishers still want their accounts looked for, and for which that was done in vain. */
import { expect, test } from 'vitest';
import { withoutAccounts } from '../../../../scripts/report/without-accounts.ts';
import { act, entry, list, publisher, recordIndex, regime } from '../../../fixtures/records.ts';

const index = recordIndex({
  publishers: [
    publisher('found', { accounts: ['telegram:found'] }), publisher('open', { hosts: ['open.example'] }),
    publisher('sought', { accountsSought: { on: '2026-11-20', where: '' } }), publisher('blocked'),
  ],
  regimes: [regime('ru-list', { acts: [act('share', 'criminal')] }), regime('ru-block', { kind: 'block', acts: [act('read', 'none')] })],
  lists: [list('ru-list', [entry('found'), entry('open'), entry('sought')]), list('ru-block', [entry('blocked'), entry('open')])],
});

test('open are those with neither accounts nor a search; a search in vain counts apart', () => {
  expect(withoutAccounts(index)).toEqual({ listed: 3, sought: 1, open: [{ id: 'open', name: 'Publisher open', host: 'open.example', laws: ['ru-list'] }] });
});
