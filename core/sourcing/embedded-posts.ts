/** Embedded social posts as sources: their words stand on the page, under the account's name. */
import type { Embed } from '../article/article.ts';
import type { Source } from './sourcing.ts';

/** One entry per account; ids go on after `sources` that are there already. */
export function embeddedPosts(embeds: readonly Embed[], taken: number): Source[] {
  const byAccount = new Map<string, Source>();
  for (const { platform, href, by, text } of embeds) {
    if (platform === null) continue;
    const account = accountOf(by ?? href);
    const key = `${platform} ${account ?? href}`.toLowerCase();
    const known = byAccount.get(key);
    if (known) {
      known.quoted++;
      continue;
    }
    byAccount.set(key, {
      id: `s${taken + byAccount.size + 1}`, kind: 'social-post', name: account ? `@${account} (${platform})` : platform, role: null, spokesperson: null, via: null,
      text: account ?? platform, reason: null, quoted: 1, paraphrased: 0, declined: false, passages: text === '' ? [] : [{ exact: text.slice(0, 300), prefix: '', suffix: '', where: 'body' }],
    });
  }
  return [...byAccount.values()];
}

/** The account in a post's address, where the address has one. */
function accountOf(href: string): string | null {
  const [, path = ''] = /^https?:\/\/[^/]+\/(.*)$/.exec(href) ?? [];
  const [first = '', second = ''] = path.split(/[/?#]/);
  if (first === 'profile' && second) return second;
  const account = first.replace(/^@/, '');
  return /^[\w.]{2,40}$/.test(account) && !/^(p|reel|embed|watch|status|i|web|share|wall-?\d.*|video\.php)$/i.test(account) ? account : null;
}
