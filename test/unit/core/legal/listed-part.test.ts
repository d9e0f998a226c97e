import { describe, expect, test } from 'vitest';
import type { Place } from '../../../../core/publisher/identity.ts';
import { namesPlace, nearness, reaches } from '../../../../core/legal/listed-part.ts';

const page = (host: string, path = '/'): Place => ({ host, path, account: null });
const account = (key: string): Place => ({ host: 't.me', path: '/x', account: key });

describe('a part that is named', () => {
  test.each<[string, Place]>([
    ['wave.example', page('wave.example', '/a')],
    ['wave.example', page('m.wave.example', '/a')],
    ['www.wave.example', page('wave.example')],
    ['globe.example/east', page('globe.example', '/east/1')],
    ['globe.example/east', page('m.globe.example', '/EAST')],
    ['globe.example/ru/восток/s-9500', page('globe.example', '/ru/%D0%B2%D0%BE%D1%81%D1%82%D0%BE%D0%BA/s-9500')],
    ['globe.example/east/1.html', page('globe.example', '/east/1.html')],
  ])('%s holds %o', (part, place) => expect(namesPlace(['other.example', part], place)).toBe(true));
  test.each<[string, Place]>([
    ['wave.example', page('wave.example.org')],
    ['wave.example', page('xwave.example')],
    ['m.wave.example', page('wave.example')],
    ['globe.example/east', page('globe.example', '/eastern')],
    ['globe.example/east', page('globe.example', '/')],
    ['globe.example/east/1.html', page('globe.example', '/east/2.html')],
    ['telegram:wave', page('wave.example')],
    ['t.me/wave', page('wave.example')],
  ])('%s does not hold %o', (part, place) => expect(namesPlace([part], place)).toBe(false));

  test.each(['telegram:wave', 'telegram:@Wave', 't.me/wave', 't.me/s/Wave'])('%s is the account', (part) => {
    expect(namesPlace([part], account('telegram:wave'))).toBe(true);
    expect(namesPlace([part], account('telegram:wave2'))).toBe(false);
    expect(namesPlace([part], account('x:wave'))).toBe(false);
  });
  test('a host says nothing about accounts', () => {
    expect(namesPlace(['t.me', 'wave.example'], account('telegram:wave'))).toBe(false);
  });
});

test('the nearest host counts', () => {
  const near = (place: Place, ...only: string[]) => nearness(only, place);
  expect(near(page('north.wave.example', '/a'), 'wave.example')).toBe('wave.example'.length);
  expect(near(page('north.wave.example', '/a'), 'wave.example', 'north.wave.example/a')).toBe('north.wave.example'.length);
  expect(near(page('wave.example'), 'north.wave.example', 'telegram:wave')).toBe(0);
  expect(near(account('telegram:wave'), 'telegram:wave')).toBe(0);
});

describe('a listing', () => {
  const at = page('globe.example', '/east/1');
  const of = (covers: Parameters<typeof reaches>[0]['covers'], ...only: string[]) => ({ covers, only });
  test.each<[string, ReturnType<typeof of>, Place, boolean, boolean]>([
    ['of the whole reaches its publisher', of('whole'), at, true, true],
    ['of the whole comes down to a service', of('whole'), at, false, true],
    ['of the whole, limited to a host, reaches that host', of('whole', 'globe.example'), at, false, true],
    ['of the whole, limited to another host, does not', of('whole', 'other.example'), at, true, false],
    ['of a service reaches that service', of('service'), at, true, true],
    ['of a service above does not come down', of('service'), at, false, false],
    ['of a section that is named reaches it from above', of('section', 'globe.example/east'), at, false, true],
    ['of a section that is named does not reach the rest', of('section', 'globe.example/west'), at, true, false],
    ['of a section above that is not named', of('section'), at, false, false],
    ['of single items reaches none of the rest', of('items'), at, true, false],
    ['of single items reaches an item', of('items', 'globe.example/east/1'), at, true, true],
    ['of single items is no listing of the site', of('items', 'globe.example/east/2'), at, true, false],
    ['of accounts does not reach the site', of('account'), at, true, false],
    ['of accounts reaches an account', of('account'), account('telegram:x'), true, true],
    ['of accounts above does not come down', of('account'), account('telegram:x'), false, false],
    ['of one account', of('account', 'telegram:x'), account('telegram:x'), true, true],
    ['of another account', of('account', 'telegram:y'), account('telegram:x'), true, false],
    ['of a frequency is no page', of('frequency'), at, true, false],
    ['of a frequency is no page, whatever it names', of('frequency', 'globe.example'), at, true, false],
  ])('%s', (_, listing, place, own, expected) => expect(reaches(listing, place, own)).toBe(expected));
});
