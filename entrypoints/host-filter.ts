/** The names that our records know, and how an address is looked up among them: what detector, guards and our own pages have in common. Does nothing by itself. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layParts } from '../browser/script-parts.ts';
import * as candidateKeys from '../core/publisher/candidate-keys.ts';
import * as filter from '../core/publisher/host-filter.ts';
import * as platformDomains from '../core/publisher/platform-domains.ts';
import * as url from '../core/publisher/url.ts';
import * as names from '../generated/host-filter.ts';

export default defineUnlistedScript(() => layParts({ candidateKeys, filter, platformDomains, url, names }));
