/**
 * Words in classes and ids that suggest what a box is for, in the languages that page builders write. "Camel", "snake_case" and "kebab-case"
 * are cut into words first; "most-read" stands for two words in a row, "teaser*" for all words that begin so.
 */
export const HINT_WORDS = {
  junk: `nav navbar navi navigation menu submenu breadcrumb breadcrumbs bread-crumb bread-crumbs ad ads advert* advtext* adv-text* adslot adsense
    app-bottom app-banner app-promo app-download anzeige annons annonse reklam* werbung publicidad sponsor* promo promos promot* cta outbrain taboola
    related* recommend* recirc* teaser* popular* trending ranking most-read most-viewed most-popular most-shared most-commented mostread mostviewed top-stories top-news
    also-read read-also read-more readmore read-next see-also see-more more-on more-from more-stories more-news you-may you-might up-next next-article next-story next-up
    latest latestlist latest-* other-news swiper* dropdown drop-down tooltip tooltips toast tags taglist tag-list topic topics keywords label-items
    vjs videojs jwplayer audioplayer* audio-player* player playlist podcast carousel poll quiz survey search skip pagination pager pullquote* pull-quote*
    factbox fact-box infobox info-box fakta* toc table-of aisummary ai-summary summary-ai news-sum* newssum* avatar google-news* googlenews* follow-us push-notifications
    inactivity sticky catcher`,
  tools: `share shares sharing sharebar sharebutton* sharelink* sharetools share-* sharing-* social* sns toolbar tools utility print rating feedback reaction reactions like likes
    zoom-mechanism zoommechanism font-size* fontsize* font-resize* font-option bookmark bookmarks speech`,
  boxed: `cookie cookies consent gdpr onetrust privacy modal* popup pop-up flyout dialog newsletter* signup sign-up subscri* abo abonn* login log-in register registration
    paywall-* capping piano-* regwall`,
  aside: 'sidebar* siderail side-rail rail right-column col-right secondary',
  comments: 'comment comments comment-* disqus* discussion kommentar kommentare respond reply replies',
  caption: `figcaption figcaptions fig-caption caption captions caption* legend legende legends photo photo* foto* bild*
    imagetext image-text imagecaption image-caption image-credit image-copyright image-source image-author image-description image-title image-widget image-box image-info image-detail image-details
    img-caption img-credit img-text img-desc* picture-caption picture-credit media-caption mediacaption media-credit media-info mediainfo media-source media-copyright media-text media-description
    video-caption wp-caption* gallery* galleries slide* header-media caption-media`,
  rights: 'copyright* credit credits rights',
  byline: `byline bylines by-line author* writer writers reporter reporters contributor* correspondent correspondents journalist journalists autor autore autores autoren auteur auteurs
    redaktion verfasser signature firma attribution provider publishing-details published publish-date publishdate pub-date pubdate post-date postdate posted-on dateline date-line
    timestamp meta article-info article-date article-source article-by storymeta newsinfo news-info news-source info-source source-name publisher agency agencies credit-line`,
  about: `author-bio* authorbio* author-box* authorbox* author-info* author-profile author-about author-card* author-description about-author about-authors about-the bio biography
    writer-bio contributor-bio c-author`,
  standfirst: `standfirst* stand-first dek deck lead leadtext lead-text lede preamble chapo chapeau intro subtitle subtitles sub-title subheadline sub-headline subhead sub-head
    summary excerpt description desc sapo vorspann entradilla bajada manchet* ingress anons tertiary-title`,
  notice: 'disclaimer* foreign-agent inoagent legal-notice legalnotice agent-label',
  hidden: 'hidden d-none is-hidden hide visuallyhidden visually-hidden sr-only screenreader* screen-reader* offscreen off-screen skiplink* skip-link* hide-completely invisible',
} as const;
