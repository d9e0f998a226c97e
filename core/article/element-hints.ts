/** What an element's name, role, class and id suggest about the text inside it. Suggestions only: whoever holds most of the article overrules them. */

export const hint = {
  /** Navigation, teasers, sharing, advertising, players, forms: never article and never furniture. */
  junk: 1,
  /** As junk, but bylines and captions may stand in it ("aside"). */
  aside: 2,
  comments: 4,
  caption: 8,
  byline: 16,
  /** A box about an author or the publisher. */
  about: 32,
  standfirst: 64,
  footer: 128,
  /** Only hidden by a class name, perhaps. */
  hidden: 256,
  article: 512,
  quote: 1024,
  listItem: 2048,
  table: 4096,
  headline: 8192,
  notice: 16384,
  /** Sharing, printing, rating: junk, but a byline may stand in it. */
  tools: 32768,
  /** Consent, sign-up and paywall boxes: junk however much prose they hold. */
  boxed: 65536,
  /** "© The Agency": a picture's credit above, the text's credit after it. */
  rights: 131072,
} as const;

const word = (words: string): RegExp => new RegExp(`(?:^|[-_: ])(?:${words})(?=$|[-_: ]|\\d)`);

const JUNK = word(
  'nav|navbar|navi|navigation|menu|submenu|bread-?crumbs?|ads?|advert\\w*|adv-?text\\w*|adslot|adsense|app-(?:bottom|banner|promo|download)\\w*|anzeige|annonse?|reklam\\w*|werbung|publicidad|' +
    'sponsor\\w*|promo|promos|promot\\w+|cta|outbrain|taboola|related\\w*|recommend\\w*|recirc\\w*|teasers?|teaser\\w+|popular\\w*|trending|ranking|' +
    'most-(?:read|viewed|popular|shared|commented)|top-(?:stories|news)|also-read|read-(?:also|more|next)|see-(?:also|more)|more-(?:on|from|stories|news)|you-m(?:ay|ight)|' +
    'up-next|next-(?:article|story|up)|latest(?:list|-\\w+)?|other-news|swiper\\w*|drop-?down|tooltips?|toast|tags|taglist|tag-list|topics?|keywords|' +
    'vjs|video-js|jwplayer|audio-?player\\w*|player|playlist|podcast|carousel|poll|quiz|survey|search|skip|pagination|pager|pull-?quote\\w*|fact-?box|info-?box|fakta\\w*|toc|' +
    'table-of-contents|ai-?summary|summary-ai|news-sum\\w*|avatar|google-?news\\w*|follow-us|push-notifications\\w*|inactivity|sticky|catcher|label-items',
);
const TOOLS = word('shar(?:e|es|ing)|share-?(?!able)\\w*|sharing\\w*|social\\w*|sns|toolbar|tools|utility|print|rating|feedback|reactions?|likes?|zoom-?mechanism|font-?(?:size\\w*|resize\\w*|option\\w*)|bookmarks?|speech');
const BOXED = word(
  'cookies?|consent|gdpr|onetrust|privacy|modal\\w*|pop-?up|flyout|dialog|newsletters?|newsletter\\w*|signup|sign-up|subscri\\w+|abo|abonn?\\w*|login|log-in|register|registration|' +
    'paywall-\\w+|capping|piano-\\w+|regwall',
);
const ASIDE = word('sidebar\\w*|side-?rail|rail|right-column|col-right|secondary');
const COMMENTS = word('comments?|comment-\\w+|disqus\\w*|discussion|kommentare?|respond|reply|replies');
const CAPTION = word(
  'fig-?captions?|captions?|caption\\w+|legend(?:e|s|es)?|photo-?\\w*|foto\\w*|bild\\w*|image-?(?:text|caption|credit|copyright|source|author|description|title|widget|box|info|details?)|' +
    'img-?(?:caption|credit|text|desc\\w*)|picture-?(?:caption|credit)|media-?(?:caption|credit|info|source|copyright|text|description)|video-?caption|wp-caption\\w*|' +
    'caption-credit|gallery\\w*|slide\\w*|media_source|header_media\\w*|captionline|caption-?media\\w*',
);
const BYLINE = word(
  'by-?lines?|authors?\\w*|writers?|reporters?|contributors?|correspondents?|journalists?|autore?s?|autoren|auteurs?|redaktion|verfasser|signature|firma|attribution|provider|' +
    'publishing-details|published|publish-?date|pub-?date|post-?date|posted-on|date-?line|timestamp|meta|post-meta|article-?(?:meta|info|date|source|by|author\\w*)|story-?meta|entry-?meta|' +
    'news-?info|news-source|info-source|source-name|publisher|agency|agencies|credit-line',
);
const ABOUT = word('author-?(?:bio|box|info|profile|about|card|description)\\w*|about-(?:the-)?authors?|bio|biography|bio-\\w+|c-author\\w*|writer-bio|contributor-bio|about-us-box');
const STANDFIRST = word(
  'stand-?first|stand-?first\\w*|dek|deck|lead|lede|lead-?text|leadtext|article-?lead\\w*|preamble|chapo|chapeau|intro|sub-?titles?|sub-?headline|sub-?head|sub-?title\\w*|' +
    'summary|article-?summary|excerpt|description|desc|article__desc|sapo|teasertext|anrei(?:ss|ß)er|vorspann|entradilla|bajada|manchet\\w*|ingress|anons|tertiary-title',
);
const RIGHTS = word('copyright\\w*|credits?|rights');
const NOTICE = word('disclaimer\\w*|foreign-agent|inoagent|legal-?notice|agent-label');
const HIDDEN = word('hidden|d-none|is-hidden|hide|visually-?hidden|sr-only|screen-?reader\\w*|offscreen|off-screen|skip-?link\\w*|hide-?completely|hideCompletely|u-hidden\\w*|a11y-hidden|invisible');
// Typography, not meaning: "text-caption" is a size.
const STYLE_NAMES = /\b(?:text|font|typography|type)-(?:caption|lead|overline|subtitle|author|credit)\S*/g;
// "hidden md:block", "d-none d-md-block": shown at some width.
const SHOWN_AGAIN = /(?::|d-(?:sm|md|lg|xl)-)(?:block|flex|inline|grid|contents|table)/;

const ROLES: Record<string, number> = {
  navigation: hint.junk, menu: hint.junk, menubar: hint.junk, search: hint.junk, dialog: hint.boxed, alertdialog: hint.boxed, tablist: hint.tools, toolbar: hint.tools,
  banner: 0, complementary: hint.aside, contentinfo: hint.footer, article: hint.article,
};
const TAGS: Record<string, number> = {
  NAV: hint.junk, MENU: hint.junk, DIALOG: hint.boxed, ASIDE: hint.aside, FORM: hint.aside, FOOTER: hint.footer, FIGURE: hint.caption, FIGCAPTION: hint.caption,
  ADDRESS: hint.byline, TIME: hint.byline, ARTICLE: hint.article, BLOCKQUOTE: hint.quote, LI: hint.listItem, DT: hint.listItem, DD: hint.listItem, TABLE: hint.table,
};
const ITEM_PROPS: Record<string, number> = { author: hint.byline, creator: hint.byline, datePublished: hint.byline, caption: hint.caption, headline: hint.headline, alternativeHeadline: hint.standfirst };

const MOST_NAMES_KEPT = 4_000;

/** Reads hints, remembering each combination of class and id: pages repeat the same few hundred thousands of times. */
export function hintReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    let found = TAGS[element.tagName] ?? 0;
    const role = element.getAttribute('role');
    if (role) found |= ROLES[role] ?? 0;
    const property = element.getAttribute('itemprop');
    if (property) found |= ITEM_PROPS[property] ?? 0;
    const rel = element.getAttribute('rel');
    if (rel === 'author') found |= hint.byline;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names.length < 2) return found;
    let named = known.get(names);
    if (named === undefined) {
      named = hintsOfNames(names.slice(0, 600));
      if (known.size < MOST_NAMES_KEPT) known.set(names, named);
    }
    return found | named;
  };
}

function hintsOfNames(names: string): number {
  const parts = names.replace(STYLE_NAMES, '').replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  return (
    (JUNK.test(parts) ? hint.junk : 0) |
    (TOOLS.test(parts) ? hint.tools : 0) |
    (BOXED.test(parts) ? hint.boxed : 0) |
    (RIGHTS.test(parts) ? hint.rights : 0) |
    (ASIDE.test(parts) ? hint.aside : 0) |
    (COMMENTS.test(parts) ? hint.comments : 0) |
    (CAPTION.test(parts) ? hint.caption : 0) |
    (BYLINE.test(parts) ? hint.byline : 0) |
    (ABOUT.test(parts) ? hint.about : 0) |
    (STANDFIRST.test(parts) ? hint.standfirst : 0) |
    (NOTICE.test(parts) ? hint.notice : 0) |
    (HIDDEN.test(parts) && !SHOWN_AGAIN.test(parts) ? hint.hidden : 0)
  );
}
