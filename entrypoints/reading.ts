/** What reads addresses and pages, in common to the scripts for texts, links and guards, our own pages and the background. Does nothing by itself. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layParts } from '../browser/script-parts.ts';
import * as textLinks from '../core/acts/text-links.ts';
import * as languageWords from '../core/article/language-words.ts';
import * as embedAt from '../core/embeds/embed-at.ts';
import * as shownPost from '../core/embeds/shown-post.ts';
import * as accounts from '../core/publisher/accounts.ts';
import * as copies from '../core/publisher/copies.ts';
import * as findOwner from '../core/publisher/find-owner.ts';
import * as googleHosts from '../core/publisher/google-hosts.ts';
import * as innerAddress from '../core/publisher/inner-address.ts';
import * as platforms from '../core/publisher/platforms.ts';
import * as redirects from '../core/publisher/redirects.ts';
import * as reservedNames from '../core/publisher/reserved-names.ts';
import * as shortened from '../core/publisher/shortened.ts';

export default defineUnlistedScript(() =>
  layParts({ textLinks, languageWords, embedAt, shownPost, accounts, copies, findOwner, googleHosts, innerAddress, platforms, redirects, reservedNames, shortened }),
);
