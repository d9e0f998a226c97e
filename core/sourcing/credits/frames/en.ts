/** Credit words of English. */
import type { CreditFrames } from './frames.ts';

export const en: CreditFrames = {
  language: 'en',
  open: [
    'with reporting by', 'with reporting from', 'with additional reporting by', 'with additional reporting from', 'additional reporting by', 'additional reporting from', 'additional reporting',
    'with reports from', 'with reports by', 'with a report from', 'with report from', 'with files from', 'with files by', 'files from', 'with information from', 'with information by',
    'with additional information from', 'with material from', 'with materials from', 'with contributions from', 'with contributions by', 'with input from', 'with inputs from', 'with inputs by', 'with inputs', 'inputs from', 'input from', 'inputs by',
    'with agency inputs from', 'with wire reports from', 'with content from', 'based on reporting by', 'based on reporting from', 'based on reports by', 'based on reports from', 'based on a report by',
    'based on a report from', 'based on material from', 'based on an article by', 'adapted from a report by', 'compiled from reports by', 'compiled from reports from', 'compiled from', 'includes reporting by', 'includes reporting from',
    'includes material from', 'includes information from', 'includes files from', 'contains material from', 'contains information from', 'incorporates material from', 'information in this report came from',
    'information in this report is from', 'information in this report was provided by', 'information for this report came from', 'information for this report was provided by', 'information for this report is from',
    'information from this report came from', 'information came from', 'material in this report came from', 'material in this report is from', 'auto-generated from', 'automatically taken from', 'taken automatically from',
    'generated from', 'syndicated from', 'published from', 'reprinted from', 'distributed by', 'provided by', 'supplied by', 'copy provided by', 'story provided by', 'report provided by', 'story from', 'story by', 'report by', 'reporting by', 'report from', 'text by', 'article by', 'article from', 'this story is from', 'originally published by',
    'this story was originally published by', 'first published by', 'produced by', 'reports by', 'h/t', 'hat tip',
  ],
  source: ['source', 'sources', 'source of text', 'text source', 'news source', 'source link'],
  close: [
    'contributed to this report', 'contributed to this story', 'contributed to this article', 'contributed to this dispatch', 'contributed to this piece', 'contributed to the report', 'contributed to the story', 'contributed to the article', 'contributed to this',
    'contributed reporting', 'contributed from', 'was used in this report', 'were used in this report', 'was used in this story', 'were used in this story', 'also contributed', 'helped report', 'contributed additional reporting', 'contributed material',
    'provided material for this', 'provided reporting',
  ],
  closeEnd: ['contributed', 'inputs', 'news service', 'contributing'],
  by: ['by', 'written by', 'reported by', 'author', 'authors', 'from', 'published by', 'posted by'],
  and: ['and', 'or'],
  with: ['with', 'in collaboration with', 'in association with'],
  articles: ['the', 'a', 'an'],
  agencyWords: [
    'news agency', 'news agencies', 'news service', 'wire service', 'agency', 'wire', 'newswire', 'newswires', 'news wire', 'news wires', 'state news agency', 'state-run news agency', 'official news agency', 'news', 'feed', 'news feed', 'wire feed',
    'german news agency', 'french news agency', 'the news agency', 'photo agency', 'business', 'sports', 'sport', 'international', 'global', 'relaxnews', 'services', 'service',
  ],
  roles: [
    'writer', 'writers', 'reporter', 'reporters', 'journalist', 'journalists', 'correspondent', 'correspondents', 'editor', 'editors', 'staff', 'staff writer', 'staff writers', 'video journalist', 'video journalists', 'photographer', 'photographers', 'sports writer', 'science writer', 'business writer',
    'medical writer', 'entertainment writer', 'diplomatic writer', 'columnist', 'producer', 'bureau', 'newsroom', 'staff reporter', 'staff reporters', 'foreign correspondent', 'contributor', 'contributors', 'researcher',
  ],
  unnamed: [
    'agencies', 'news agencies', 'wire services', 'wire service', 'wire reports', 'agency reports', 'news services', 'news wires', 'newswires', 'syndicated feed', 'wire agency feed', 'wire agencies', 'agency feed', 'agency inputs', 'agency staff', 'news agency feed', 'wires', 'agencies inputs', 'wire staff', 'news service reports', 'international agencies',
  ],
  photo: [
    'photo by', 'photos by', 'photos', 'photograph', 'photograph by', 'photographs', 'photographs by', 'photography by', 'photo credit', 'photo courtesy', 'photo courtesy of', 'courtesy of', 'courtesy', 'picture', 'pictures', 'picture by', 'picture credit', 'pic', 'pics', 'pic by', 'pix',
    'image', 'images', 'image by', 'image courtesy', 'image courtesy of', 'image source', 'photo source', 'credit image', 'graphic', 'graphic by', 'graphics', 'illustration', 'illustration by', 'composite', 'infographic', 'screengrab', 'screenshot', 'collage', 'video', 'video by', 'footage', 'still from', 'map', 'photo illustration', 'photo illustration by', 'reuters photo', 'lead image', 'main image', 'featured image', 'cover image', 'image via', 'photo via',
  ],
  file: [
    'file photo', 'file photos', 'file photograph', 'file picture', 'file pic', 'file image', 'file footage', 'files', 'archive photo', 'archive image', 'archive picture', 'archival photo', 'archive footage', 'illustrative photo', 'illustrative image', 'illustration photo', 'illustrative picture', 'representational image', 'representational photo', 'representative image', 'representative photo',
    'stock image', 'stock photo', 'library image', 'library photo', 'library picture', 'undated photo', 'undated file photo', 'for illustration only', 'for representation', 'for representational purposes', 'posed by models', 'posed by model', 'generic image', 'composite image', 'combination photo', 'combo photo',
  ],
  rights: ['reserved', 'used with permission', 'with permission', 'distributed by', 'media', 'images', 'photo', 'pool via', 'contributor', 'permission', 'this material may not be published', 'click here', 'stringer', 'provided', 'supplied', 'newscom', 'image', 'in partnership'],
  citeBefore: [
    'told', 'tells', 'telling', 'tell', 'told the', 'according to', 'as reported by', 'reported', 'reported by', 'first reported by', 'cited by', 'quoted by', 'seen by', 'reviewed by', 'obtained by', 'interview with', 'interviewed by', 'speaking to', 'spoke to', 'spoke with', 'speaking with', 'said to', 'statement to', 'informed', 'citing', 'cites', 'cited', 'quoting', 'asked by', 'contacted by', 'polled by', 'surveyed by',
    'compiled by', 'a report by', 'report by', 'reports by', 'report from', 'published by', 'broken by', 'shown to', 'comment to', 'comments to', 'interview to', 'confirmed to', 'spoken to', 'emailed to', 'email to', 'an analysis by', 'analysis by', 'investigation by', 'tally by', 'wrote to', 'according to the',
  ],
  citeAfter: [
    'reported', 'reports', 'reporting', 'has reported', 'had reported', 'also reported', 'first reported', 'previously reported', 'earlier reported', 'quoted', 'cited', 'news agency reported', 'news agency said', 'news agency reports', 'has learned', 'learned', 'said', 'says', 'interviewed', 'which first reported', 'which reported', 'who first reported', 'wrote', 'writes', 'revealed', 'quoting', 'citing', 'found', 'obtained', 'understands', 'is reporting', 'was told', 'has seen', 'noted', 'report said', 'report says',
  ],
  small: ['in', 'of', 'at', 'on', 'for', 'from', 'to', 'de', 'von', 'van', 'al', 'el', 'bin', 'la', 'le', 'updated', 'published', 'posted', 'last', 'am', 'pm', 'a.m.', 'p.m.', 'this', 'report', 'story', 'article', 'our', 'some', 'his', 'her', 'its', 'their'],
  former: ['former', 'ex', 'previously', 'formerly', 'ex-', 'worked', 'works', 'spent', 'joined'],
  republished: [
    'originally published by', 'originally published on', 'originally published in', 'originally published at', 'originally appeared in', 'originally appeared on', 'originally appeared at', 'first published by', 'first published in', 'first published on', 'first appeared in', 'first appeared on', 'first appeared at',
    'is republished from', 'was republished from', 'republished from', 'republished with permission from', 'reprinted with permission from', 'republished by permission of', 'republished with permission of', 'reprinted from', 'reprinted with permission of', 'this article is from', 'cross-posted from', 'syndicated from', 'republished courtesy of', 'published in partnership with', 'published courtesy of',
  ],
  staff: ['additional reporting by', 'with additional reporting by', 'additional reporting', 'reporting by', 'with reporting by', 'writing by', 'research by', 'with contributions from', 'with contributions by', 'additional research by', 'with files from', 'contributing', 'contributors', 'with assistance by', 'with assistance from', 'with reporting from'],
  translated: ['translated from', 'was translated from', 'this article was translated', 'this story was translated', 'translated by', 'machine translation', 'machine translated', 'was automatically translated', 'translated with the help of', 'was originally published in'],
  textWords: ['report', 'story', 'article', 'text', 'dispatch', 'piece', 'content', 'material', 'item', 'page', 'copy', 'reporting', 'coverage', 'information'],
};
