import { describe, expect, test } from 'vitest';
import { buttonNames } from '../../../../data/schema.ts';
import { checkSites } from '../../../../scripts/checks/sites.ts';
import { records, siteFrom } from '../records-from.ts';

const TODAY = '2026-02-01';
const said = (text: string, today = TODAY): string[] => checkSites(records({ sites: [siteFrom('post', text)] }), today).map(({ level, line, message }) => `${level} ${line} ${message}`);

describe('site knowledge', () => {
  test('that a guard can use passes', () => {
    expect(said("hosts: [post.example]\nsend: ['[data-a=\"b(\"]', '.a:not(.b)']\nendpoints:\n  - { act: share, address: post.example/share }\n  - { act: share, address: 'viber://forward' }")).toEqual([]);
  });
  test.each([
    ['a selector of a test tool', "send: ['button:has-text(\"Post\")']", '"button:has-text("Post")" is no CSS.'],
    ['one of XPath', "send: ['//button']", '"//button" is no CSS.'],
    ['an open bracket', "send: ['[data-a=\"b\"']", 'is not closed.'],
    ['an open bracket in a control', "controls:\n  - act: like\n    selectors: ['.a:not(.b']", 'is not closed.'],
    ['a host with its scheme', "hosts: ['https://post.example']\nsend: [.a]", '"https://post.example" is no host.'],
    ['an address with its scheme', "endpoints:\n  - { act: share, address: 'https://post.example/share' }", 'is no address to compare with.'],
    ['a frame with its scheme', "frames:\n  - { address: 'https://post.example/like' }", 'is no address to compare with.'],
    ['a frame with half a step', "frames:\n  - { address: post.example/widget_*.php }", "can't be compared with."],
    ['a frame about two things', "frames:\n  - { address: post.example/like, target: [url], about: itself }", 'is about itself and about what its address names.'],
    ['nothing to use', 'post: [.a]', 'says nothing that a guard could use.'],
  ])('%s is an error', (_, text, message) => {
    const [line] = said(text);
    expect(line).toMatch(/^error \d+ /);
    expect(line).toContain(message);
  });
  test('that nobody looked at for half a year is to be looked at', () => {
    expect(said('send: [.a]', '2026-06-30')).toEqual([]);
    expect(said('send: [.a]', '2026-08-01')[0]).toMatch(/^warning \d+ post was last reviewed on 2026-01-01/);
  });
  test('a name that stands for two acts is an error, whether it may go on or not', () => {
    const names = { file: 'data/button-names.yml', text: 'en:\n  share: [Share…]\n  send: [Post, share]\n', value: { en: { share: ['Share…'], send: ['Post', 'share'] } } };
    expect(checkSites(records({ buttonNames: names }), TODAY).map(({ message }) => message)).toEqual(['In "en" the name "share" stands for share and for send.']);
  });
  test.each([['Share...', false], ['Share …', false], ['…', false], ['Share… on', false], ['Share…', true], ['Share', true]])('the name "%s" is written as it should be: %s', (name, right) => {
    expect(buttonNames.safeParse({ en: { share: [name] } }).success).toBe(right);
  });
});
