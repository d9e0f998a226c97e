/** First path segments that are a platform's own pages and never somebody's name there. */
import type { Platform } from '../../data/schema.ts';

const words = (text: string): RegExp => new RegExp(`^(?:${text.trim().replace(/\s+/g, '|')})$`);

export const RESERVED: Partial<Record<Platform, RegExp>> = {
  telegram: words(`share iv joinchat c s addstickers addemoji addtheme addlist proxy socks login confirmphone setlanguage bg invoice
    giftcode boost contact auth m nft call \\+.*`),
  youtube: words(`watch shorts results feed playlist embed live live_chat premium about t redirect hashtag clip attribution_link channel
    channels user users c gaming subscribe_embed profile music account logout signin oembed s v e ads creators howyoutubeworks new trends kids tv post source`),
  x: words(`i home explore search intent share hashtag settings login signup logout messages notifications compose tos privacy about jobs
    download account oauth who_to_follow lists communities widgets statuses web`),
  facebook: words(`sharer sharer\\.?php share\\.?php share dialog plugins watch login login\\.?php l\\.?php help hashtag events marketplace
    gaming reel reels stories photo photo\\.?php photos video\\.?php video videos media posts privacy policies settings ads business search
    notes home\\.?php tr story\\.?php permalink\\.?php profile\\.?php recover legal places live flx public friends messages notifications
    bookmarks games directory ajax people pages pg groups p`),
  instagram: words(`p reel reels explore accounts direct about tv web developer legal s share challenge oauth emails session ar data
    download press graphql api stories`),
  vk: words(`share\\.php away\\.php feed im im\\.php login join search about support dev terms privacy apps? apps?\\d.* albums?-?\\d.*
    audios?-?\\d.* docs?-?\\d.* topic-?\\d.* board-?\\d.* market market-?\\d.* friends groups video videos clips music games settings mail
    write-?\\d.* wall widget.* page-?\\d.* rss\\.php al_.* restore services stickers blog jobs ads story-?\\d.* poll-?\\d.* playlist trends`),
  ok: words(`dk feed video live music games app apps help search messages photos marathon profile group groups gifts discussions offer st
    login registration market friends bookmarks guests events settings payments videoembed web-api regulations promo shop`),
};
