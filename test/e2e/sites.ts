/** Which made-up page stands at which address. All texts are ours; only the host names are real, since hosts are what is tested. */
import { readFileSync } from 'node:fs';
import { guardPage } from './guard-pages.ts';
import { probingPage } from './probe/page.ts';
import { articlePage, feedPage, framesPage, hugePage, innerPage, profilePage, searchPage, shadowPage } from '../fixtures/social-pages.ts';
import type { Page } from './server.ts';

/** The strictest policy a page can set, with Trusted Types on top. */
const HOSTILE = { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" };

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

export const MODEL_CASE = 'https://www.rferl.org/a/no-progress-helsinki-talks/30047771.html';
export const HOSTILE_CASE = 'https://www.rferl.org/a/under-a-hostile-policy/30047772.html';
export const ORDINARY_PAGE = 'https://www.garden-club.example/';
export const UNKNOWN_ARTICLE = 'https://www.harbour-courier.example/news/ferry.html';
export const SOCIAL_ACCOUNT = 'https://x.com/RFERL';
export const SVABODA = 'https://www.svaboda.org/a/33000001.html';
export const HOSTILE_TITLE = 'https://www.rferl.org/a/title-of-markup/30047773.html';

export const LONG_ARTICLE = 'https://www.rferl.org/a/fifty-thousand-paragraphs/30047774.html';
export const BROKEN_METADATA = 'https://www.rferl.org/a/broken-metadata/30047775.html';
export const RT_IN_ENGLISH = 'https://www.rt.com/news/600001-made-up/';
export const IRAN_INTERNATIONAL = 'https://www.iranintl.com/en/202611200001';
export const KLOOP = 'https://kloop.kg/blog/2026/11/20/made-up/';
export const REUTERS = 'https://www.reuters.com/world/made-up-2026-11-20/';
export const DW_BELARUS = 'https://www.dw.com/ru/%D0%B1%D0%B5%D0%BB%D0%B0%D1%80%D1%83%D1%81%D1%8C/s-9500';
export const DW_ENGLISH = 'https://www.dw.com/en/made-up/a-70000001';
export const AL_JAZEERA = 'https://www.aljazeera.com/news/2026/11/20/made-up';
export const OVD_INFO = 'https://ovd.info/2026/11/20/made-up';

/** A page of theirs on nothing, that has the browser build the model case ahead. */
export const BUILDS_AHEAD = 'https://www.rferl.org/about-a-page-to-come';

/** Copies of a listed publisher's page, as services for archives and translations show them; the last of the archive's has a number for an address. */
export const ARCHIVED = {
  wayback: 'https://web.archive.org/web/20261120101500/https://www.rferl.org/a/made-up/30047790.html',
  waybackWithoutBar: 'https://web.archive.org/web/20261120101500if_/http://www.rferl.org/a/made-up/30047790.html',
  archiveToday: 'https://archive.ph/2026.11.20-101500/https://www.rferl.org/a/made-up/30047790.html',
  archiveTodayByNumber: 'https://archive.is/AbC12',
} as const;
export const TRANSLATED = 'https://www-rferl-org.translate.goog/a/made-up/30047790.html?_x_tr_sl=en&_x_tr_tl=de';
export const COPIES_OF_OTHERS = [
  'https://web.archive.org/web/20261120101500/https://www.harbour-courier.example/news/ferry.html',
  'https://www-harbour--courier-example.translate.goog/news/ferry.html?_x_tr_sl=en&_x_tr_tl=de',
  'https://www-rferl-org.translate.goog.garden-club.example/a/made-up/30047790.html',
  'https://web.archive.org.garden-club.example/web/20261120101500/https://www.rferl.org/a/made-up/30047790.html',
];

/** A page of a listed publisher that looks for every trace of us. */
export const PROBING_PAGE = 'https://www.rferl.org/a/a-page-that-looks-back/30047776.html';
export const SEARCH = 'https://search.garden-club.example/?q=ferry';
export const FEED = 'https://feed.garden-club.example/';
export const STORY_WITH_LINK = 'https://blog.garden-club.example/story';
export const SHADOWS = 'https://cards.garden-club.example/';
export const FRAMES = 'https://frames.garden-club.example/story';
export const OTHER_FRAME = 'https://cards.garden-club.example/inner';
export const EMBEDDING = 'https://www.harbour-courier.example/news/embeds.html';
export const PROFILE = 'https://vk.com/anna_of_the_garden';
export const TEN_THOUSAND_LINKS = 'https://links.garden-club.example/';
export const BUSY_LINKS = 'https://links.garden-club.example/?busy';
export const PERSIAN = 'https://www.radiofarda.com/a/33000002.html';
export const LONG_NAMES = 'https://rundfunk-und-berichterstattung-an-der-kueste.example/nachrichten/1.html';
export const MANY_SOURCES = 'https://www.rferl.org/a/three-hundred-voices/30047778.html';
const OURS = 'www.rferl.org';

/** The page for an address; what we don't know answers 404, so that a stray request shows in the log and nowhere else. */
export function pageFor(url: URL): Page {
  const ok = (body: string, headers: Record<string, string> = {}): Page => ({ status: 200, body, headers });
  const guarded = guardPage(url);
  if (guarded !== null) return ok(guarded);
  switch (url.href) {
    case MODEL_CASE:
      return ok(fixture('rferl-helsinki'));
    case PROBING_PAGE:
      return ok(probingPage(fixture('rferl-helsinki')));
    case BUILDS_AHEAD:
      return ok(`<!doctype html><title>A page to come</title><script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [MODEL_CASE], eagerness: 'immediate' }] })}</script><p><a href="${MODEL_CASE}">Read on</a></p>`);
    case HOSTILE_CASE:
      return ok(fixture('rferl-helsinki'), HOSTILE);
    case SVABODA:
      return ok(fixture('rferl-helsinki').replaceAll('www.rferl.org', 'www.svaboda.org'));
    case UNKNOWN_ARTICLE:
      return ok(article('Ferry Service Resumes After Storm', 'The Harbour Courier'));
    case HOSTILE_TITLE:
      return ok(article('<img src=x onerror="document.title=1">&lt;b&gt;Bold&lt;/b&gt; <script>1</script>', 'RFE/RL'));
    case ORDINARY_PAGE:
      return ok(ordinary);
    case SEARCH:
      return ok(watched(searchPage(OURS)));
    case FEED:
      return ok(watched(feedPage(OURS)));
    case STORY_WITH_LINK:
      return ok(watched(articlePage(OURS)));
    case SHADOWS:
      return ok(watched(shadowPage(OURS)));
    case FRAMES:
      return ok(watched(framesPage(OTHER_FRAME)));
    case OTHER_FRAME:
    case `${OTHER_FRAME}?small`:
    case new URL('/inner', FRAMES).href:
      return ok(watched(innerPage(OURS)));
    case EMBEDDING:
      return ok(article('Ferry Service Resumes After Storm', 'The Harbour Courier', '<blockquote class="twitter-tweet"><p>The ferry is back.</p>&mdash; Radio <a href="https://twitter.com/RFERL/status/1">March 1</a></blockquote>'));
    case PROFILE:
      return ok(watched(profilePage(OURS)));
    case TEN_THOUSAND_LINKS:
    case BUSY_LINKS:
      return ok(hugePage(OURS));
    case LONG_ARTICLE:
      return ok(article('Fifty Thousand Short Notes', 'RFE/RL', '<p>One more note from the harbour wall, said the keeper of the log.</p>\n'.repeat(50_000)));
    case PERSIAN:
      return ok(fixture('persian-rtl'));
    case LONG_NAMES:
      return ok(article(`${LONG}: ${LONG}`, LONG).replaceAll('Colm Rasmusen', LONG));
    case MANY_SOURCES:
      return ok(article('Three Hundred Voices', 'RFE/RL', Array.from({ length: 300 }, (_, n) => `<p>"The ferry is late again," said ${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length)]}, a harbour pilot.</p>`).join('\n')));
    case BROKEN_METADATA:
      return ok(article('', 'RFE/RL').replace('</head>', `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":</script><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: 'x'.repeat(3_000_000) })}</script></head>`));
    case ARCHIVED.archiveTodayByNumber:
      return ok(article('A Made-Up Copy', 'archive.is').replace('</head>', `<link rel="canonical" href="https://archive.is/2026.11.20-101500/https://www.rferl.org/a/made-up/30047790.html"></head>`));
    case ARCHIVED.wayback:
    case ARCHIVED.waybackWithoutBar:
    case ARCHIVED.archiveToday:
    case TRANSLATED:
    case COPIES_OF_OTHERS[0]:
    case COPIES_OF_OTHERS[1]:
    case COPIES_OF_OTHERS[2]:
    case COPIES_OF_OTHERS[3]:
    case RT_IN_ENGLISH:
    case SOCIAL_ACCOUNT:
    case IRAN_INTERNATIONAL:
    case KLOOP:
    case REUTERS:
    case DW_BELARUS:
    case DW_ENGLISH:
    case OVD_INFO:
    case AL_JAZEERA:
      return ok(article('A Made-Up Story For A Real Host', url.hostname));
    default:
      return { status: 404, body: '<!doctype html><title>Not here</title>', headers: {} };
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const article = (title: string, site: string, more = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T08:00:00Z"><meta property="og:site_name" content="${escape(site)}"><meta property="og:title" content="${escape(title)}"></head>
<body><header><nav><a href="/">Home</a></nav></header><main><article><h1>${escape(title)}</h1><p class="byline">By Dana Whitlock</p>
<p>The island ferry began running again on Tuesday after three days in harbour, the port authority said in a statement.</p>
<p>"We checked every mooring before we let passengers aboard," said Colm Rasmusen, the harbour master. He said that two crossings a day would be added.</p>
<p>Residents had waited since the weekend, when gusts tore a gangway loose. A council official, who spoke on condition of anonymity because the budget is not public, said repairs would cost more than planned.</p>
<p>The company expects the timetable to return to normal by the end of the month, and asks travellers to look at the notice board before they set out.</p>
${more}<p>With reporting by Reuters</p></article></main></body></html>`;

const LONG = 'Gesellschaft für unabhängige Berichterstattung und grenzüberschreitende Zusammenarbeit der Küstenrundfunkanstalten';
/** Made up, so that each two are one person and no other. */
const FIRST = 'Ada Bela Cleo Dora Edda Fina Greta Hilda Inga Jana Kaja Lena Mona Nora Olga'.split(' ');
const LAST = 'Ashdown Birkeland Corder Dunmore Elstad Fairbank Granger Holmboe Ironside Jessop Kirkwood Lockyer Marstrand Norcross Oakley Penrose Quayle Ridgewell Stenmark Thorne'.split(' ');

/** Watches itself from its first script on: any node, attribute, listener or message that enters shows in `window.seen`. */
const WATCH = `<script>
window.seen = [];
new MutationObserver((list) => { for (const m of list) if (document.readyState === 'complete') seen.push(m.type + ':' + m.target.nodeName); })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
addEventListener('message', () => seen.push('message'));
</script>`;
const watched = (html: string): string => html.replace('</head>', `${WATCH}</head>`);

const ordinary = watched('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Garden Club</title></head><body><h1>Garden Club</h1><p>Meetings are on Thursdays.</p><ul><li>Bring gloves</li><li>Bring seeds</li></ul></body></html>');
