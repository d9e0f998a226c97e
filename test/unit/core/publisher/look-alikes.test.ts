import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify, publisherOfUrl } from '../../../../core/publisher/identify.ts';
import { families } from '../../../fixtures/families.ts';

const HOSTS = Object.keys(families.hosts);
const ACCOUNT_PAGES = ['t.me/wavelive', 'x.com/wave_live', 'youtube.com/@waveradio', 'vk.com/wave_radio', 'instagram.com/wave.photo', 'ok.ru/group/5566'];

/** What a host is by the letter of the records: one of them, or a name below one of them. Told here without the code under test. */
const isOurs = (host: string): boolean => HOSTS.some((own) => host === own || host.endsWith(`.${own}`));
const knows = (url: string): boolean => identify(url, null, families).finding.kind === 'known' || publisherOfUrl(url, families) !== null;

const own = fc.constantFrom(...HOSTS);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const tld = fc.constantFrom('example', 'org', 'com', 'co.uk', 'xn--p1ai', 'ru', 'me', 'zip');
const stranger = fc.tuple(label, tld).map(([name, end]) => `${name}-x.${end}`);
/** Letters that look like others. */
const TWINS: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', w: 'ԝ', l: 'ӏ', i: 'і', m: 'м', g: 'ɡ', v: 'ѵ' };

/** Hosts made out of ours that are not ours. */
const lookAlikes = fc.oneof(
  fc.tuple(own, stranger).map(([host, end]) => `${host}.${end}`),
  fc.tuple(own, stranger).map(([host, end]) => `${host.replaceAll('.', '-')}.${end}`),
  fc.tuple(own, label).map(([host, before]) => `${before}${host}`),
  fc.tuple(own, label).map(([host, before]) => `${before}-${host}`),
  fc.tuple(own, label).map(([host, end]) => `${host}${end}`),
  fc.tuple(own, tld).map(([host, end]) => `${host.slice(0, host.indexOf('.'))}.x${end}`),
  fc.tuple(own, fc.nat()).map(([host, at]) => host.slice(0, at % host.length) + host.slice((at % host.length) + 1)),
  fc.tuple(own, fc.nat(), label).map(([host, at, more]) => host.slice(0, at % host.length) + more + host.slice(at % host.length)),
  fc.tuple(own, fc.nat()).map(([host, at]) => host.replace(/[aeopcxwlimgv]/g, (letter, where: number) => (where % 2 === at % 2 ? (TWINS[letter] ?? letter) : letter))),
  fc.tuple(own, fc.nat()).map(([host, at]) => `${host.slice(0, at % host.length)}\u00ad\u0301${host.slice(at % host.length)}`),
  own.map((host) => [...host].reverse().join('')),
  own.map((host) => host.slice(host.indexOf('.') + 1)),
  own.map((host) => host.replaceAll('.', '')),
);

/** A browser's idea of the host, or null. */
function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/\.$/, '').replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** Some seconds' worth; `npm test` asks for a million. */
const RUNS = Number(process.env.LOOK_ALIKES ?? 150_000);

describe('no host outside the records is ever known', () => {
  test('made-up look-alikes', () => {
    let strangers = 0;
    const rest = fc.constantFrom('', '/', '/a/1.html', '/east', '/@wave', '/@column', '/s/wavelive', '?u=https://wave.example/', '#https://wave.example/', '/https://wave.example/');
    fc.assert(
      fc.property(fc.constantFrom('https://', 'http://', 'https://www.', 'https://wave.example@', 'https://wave.example:x@'), lookAlikes, rest, (scheme, made, end) => {
        const url = scheme + made + end;
        const host = hostOf(url);
        if (host === null || isOurs(host)) return true;
        strangers += 1;
        return !knows(url);
      }),
      { numRuns: RUNS },
    );
    expect(strangers).toBeGreaterThan(RUNS * 0.6);
  }, 60_000 + RUNS);

  test('strangers that carry one of our addresses in any place of theirs', () => {
    const inner = fc.constantFrom(...HOSTS, ...ACCOUNT_PAGES);
    const frame = fc.constantFrom<(host: string, ours: string) => string>(
      (host, ours) => `https://${host}/${ours}`,
      (host, ours) => `https://${host}/https://${ours}`,
      (host, ours) => `https://${host}/web/2024/https://${ours}`,
      (host, ours) => `https://${host}/amp/s/${ours}`,
      (host, ours) => `https://${host}/c/s/${ours}`,
      (host, ours) => `https://${host}/translate?u=https://${ours}`,
      (host, ours) => `https://${host}/?url=${encodeURIComponent(`https://${ours}`)}`,
      (host, ours) => `https://${host}/search?q=cache:${ours}`,
      (host, ours) => `https://${host}/url?q=https://${ours}`,
      (host, ours) => `https://${host}/l.php?u=https://${ours}`,
      (host, ours) => `https://${host}/away.php?to=https://${ours}`,
      (host, ours) => `https://${ours.split('/')[0]}@${host}/`,
      (host, ours) => `https://${ours.split('/')[0]}%2f@${host}/`,
      (host, ours) => `https://${host}/#${ours}`,
      (host, ours) => `https://${host}\\${ours}`,
    );
    const services = fc.constantFrom('web.archive.org', 'archive.ph', 'translate.goog', 'cdn.ampproject.org', 'google.com', 't.me', 'vk.com', 'l.facebook.com');
    const host = fc.oneof(stranger, fc.tuple(services, stranger).map(([service, end]) => `${service}.${end}`), fc.tuple(label, services).map(([before, service]) => `${before}x${service}`));
    fc.assert(
      fc.property(host, inner, frame, (name, ours, made) => !knows(made(name, ours))),
      { numRuns: 60_000 },
    );
  });

  test('account names that are nearly ours', () => {
    const more = fc.stringMatching(/^[a-z0-9_]{1,4}$/);
    fc.assert(
      fc.property(fc.constantFrom(...ACCOUNT_PAGES), more, fc.boolean(), (ours, text, before) => {
        const name = /[^/@]+$/.exec(ours)?.[0] ?? '';
        const page = ours.slice(0, -name.length) + (before ? text + name : name + text);
        return publisherOfUrl(`https://${page}`, families) !== 'wave';
      }),
      { numRuns: 30_000 },
    );
    expect(ACCOUNT_PAGES.map((page) => publisherOfUrl(`https://${page}`, families))).toEqual(ACCOUNT_PAGES.map(() => 'wave'));
  });

  test('no text at all makes it throw', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('https://', 'wave.example', '/', '@', '%', '#', '?u=', 'web.archive.org/web/', '.translate.goog', 't.me/', '--', '\u0000'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        identify(pieces.join(''), null, families);
        publisherOfUrl(pieces.join(''), families);
      }),
      { numRuns: 30_000 },
    );
  });
});

describe('every host of the records is known', () => {
  test('with any port, path and sub-host that is not another’s', () => {
    fc.assert(
      fc.property(own, fc.constantFrom('', 'www.', 'm.', 'a.b.'), fc.constantFrom('', ':8080', '.'), fc.webPath(), (host, sub, end, path) => {
        if (families.hosts[host]?.every((entry) => entry.path !== null)) return;
        expect(identify(`https://${sub}${host}${end}${path}`, null, families).finding.kind).toBe('known');
      }),
      { numRuns: 5_000 },
    );
  });
});
