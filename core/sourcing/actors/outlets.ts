/** Tells news outlets from other names: agencies and publishers we have records of, and some that newspapers everywhere quote. */
import type { Agency } from '../../../data/schema.ts';
import type { CompiledPack } from '../packs/compile-pack.ts';

/** Outlets that are quoted far from home and that no word of their name gives away. In lower case. */
const QUOTED_EVERYWHERE = new Set(
  `cnn|bbc|nbc|cbs|abc|msnbc|npr|pbs|c-span|cnbc|politico|axios|bloomberg|breitbart|buzzfeed|vox|slate|salon|vice|mashable|gizmodo|techcrunch|wired|espn|tmz|mtv
  the hill|the atlantic|the new yorker|the economist|the independent|the intercept|the spectator|the verge|the conversation|the insider|the daily beast|the daily caller|the wall street journal|newsweek|time magazine|forbes|fortune
  business insider|vanity fair|rolling stone|mother jones|propublica|the blaze|infowars|huffpost|huffpollster|fivethirtyeight|realclearpolitics|politifact|snopes|bellingcat|meduza|mediazona|verstka|important stories|the bell|novaya gazeta|kommersant|vedomosti|izvestia|rbc|tass|ria novosti|sputnik|rt|russia today|ren tv|rossiya 24|echo of moscow|tv rain|dozhd|current time|rfe/rl|radio free europe|radio liberty|voice of america|voa|radio free asia|deutsche welle|dw|al jazeera|al arabiya|al-jazeera|al-arabiya|euronews|france 24|france24|rfi|arte|swissinfo|nikkei|nhk|yonhap|xinhua|global times|people's daily|caixin|south china morning post|haaretz|ynet|jerusalem post|the times of israel|hürriyet|hurriyet|sabah|cumhuriyet|sözcü|anadolu|habertürk|ntv|cnn türk|t24|bianet|evrensel|birgün
  le monde|le figaro|libération|liberation|l'équipe|mediapart|le parisien|ouest-france|l'express|le point|l'obs|bfmtv|bfm-tv|france info|franceinfo|rtl|tf1|el país|el pais|el mundo|abc|la vanguardia|el confidencial|eldiario.es|cadena ser|la repubblica|corriere della sera|la stampa|il sole 24 ore|il fatto quotidiano|rai|folha de s.paulo|o globo|estadão|público|expresso|der spiegel|spiegel|die zeit|die welt|welt am sonntag|bild|bild am sonntag|faz|taz|handelsblatt|süddeutsche|n-tv|ard|zdf|wdr|ndr|swr|mdr|rbb|orf|srf|nzz|blick|der standard|die presse|krone|kurier|profil|correctiv|tagesspiegel|deutschlandfunk|rtl|sat.1|pro7
  gazeta wyborcza|rzeczpospolita|onet|tvn24|tvp|polsat news|wprost|newsweek polska|rmf fm|radio zet|oko.press|de telegraaf|de volkskrant|nrc|nos|trouw|het parool|rtl nieuws|de standaard|de morgen|het laatste nieuws|vrt
  suspilne|hromadske|ukrainska pravda|ukrayinska pravda|kyiv independent|the kyiv independent|ukrinform|unian|nexta|nasha niva|zerkalo|tut.by|belsat|euroradio|belta|charter 97
  медуза|медиазона|коммерсантъ|коммерсант|ведомости|известия|рбк|тасс|риа новости|интерфакс|рен тв|россия 24|эхо москвы|дождь|новая газета|the insider|важные истории|верстка|вёрстка|би-би-си|русская служба би-би-си|настоящее время|радио свобода|голос америки|спутник|комсомольская правда|московский комсомолец|российская газета|фонтанка|первый канал|нтв|лента.ру|газета.ru
  українська правда|суспільне|громадське|укрінформ|уніан|нв|бабель|детектор медіа|наша ніва|зеркало|еўрарадыё|белсат|белта|хартыя 97|радыё свабода
  新华社|人民日报|环球时报|央视|中新社|财新|澎湃新闻|南华早报|路透社|美联社|法新社|彭博社|纽约时报|华尔街日报|华盛顿邮报|英国广播公司|美国有线电视新闻网|自由亚洲电台|美国之音|德国之声|半岛电视台|共同社|中央社|联合早报
  الجزيرة|العربية|رويترز|فرانس برس|سي إن إن|بي بي سي|نيويورك تايمز|واشنطن بوست|وول ستريت جورنال|سكاي نيوز عربية|الشرق الأوسط|ایسنا|ایرنا|تسنیم|فارس|مهر|رویترز|آسوشیتدپرس|بی‌بی‌سی|صدای آمریکا|رادیو فردا|ایران اینترنشنال|نیویورک تایمز|واشنگتن پست|سی‌ان‌ان`
    .split(/[|\n]/).map((name) => name.trim()).flatMap((name) => [name, name.replace(/^(der|die|das|le|la|el|il|de|het|l')\s*/, '')]),
);

/** Last words of newspapers' and broadcasters' names. */
const ENDINGS = /(^|\s)(times|post|news|journal|herald|tribune|gazette|guardian|chronicle|telegraph|observer|inquirer|enquirer|bee|dispatch|sentinel|examiner|magazine|tv|radio|daily|mail|mirror|press|review|zeitung|rundschau|anzeiger|nachrichten|allgemeine|tageblatt|kurier|presse|nyheter|dagblad|posten|bladet)$/;

/** "sport.de" */
const DOMAIN = /^[\p{L}\d-]+(\.[\p{L}\d-]+)?\.(com|net|org|info|ru|ua|by|de|at|ch|fr|es|it|pt|br|nl|pl|tr|ir|cn|tv|fm|news|media|online|eu|uk|co\.uk|me)$/u;

export type OutletContext = {
  agencies: readonly Agency[];
  self: { names: readonly string[]; agency: string | null };
  publisherOfName?: ((name: string) => string | null) | undefined;
};

/** Answers whether a name is a news outlet's, and whether it is the page's own. Names are compared without article and in lower case. */
export class Outlets {
  private readonly agencies: ReadonlyMap<string, string>;
  /** Names of several words by the beginnings of these, since some languages inflect them. */
  private readonly stems: ReadonlySet<string>;
  private readonly own: Set<string>;
  private readonly ownAgency: string | null;
  private readonly publisherOfName: (name: string) => string | null;
  private readonly inflects: boolean;
  private readonly fold: (word: string) => string;

  constructor({ agencies, self, publisherOfName }: OutletContext, pack: CompiledPack) {
    this.fold = pack.foldWord;
    this.inflects = pack.endings !== undefined;
    ({ forms: this.agencies, stems: this.stems } = formsOf(agencies));
    this.own = new Set(self.names.map(plain));
    this.ownAgency = self.agency;
    this.publisherOfName = publisherOfName ?? (() => null);
  }

  /** True for the page's own publisher: what it heard itself is no other medium. */
  isOwn(name: string): boolean {
    const key = plain(name);
    return this.own.has(key) || (this.ownAgency !== null && this.agencies.get(key) === this.ownAgency);
  }

  private folded(key: string): string {
    return key.split(' ').map(this.fold).join(' ');
  }

  /** True for the first word of the page's own name: "Ars" on Ars Technica. */
  beginsOwn(name: string): boolean {
    const key = plain(name);
    return key.length > 2 && !key.includes(' ') && [...this.own].some((own) => own.startsWith(`${key} `));
  }

  /** True for a wire agency that we have a record of. */
  isAgency(name: string): boolean {
    return this.agencies.has(plain(name));
  }

  /** True for a name that is an outlet's whatever stands around it. */
  isOutlet(name: string): boolean {
    const key = plain(name);
    if (key === '') return false;
    return QUOTED_EVERYWHERE.has(key) || QUOTED_EVERYWHERE.has(name.toLowerCase()) || (this.inflects && foldedNames(this.fold).has(this.folded(key))) || (key.includes(' ') && this.stems.has(stemmed(key))) || this.agencies.has(key) || ENDINGS.test(key) || DOMAIN.test(key) || this.own.has(key) || this.publisherOfName(name) !== null;
  }
}

const foldedBy = new WeakMap<(word: string) => string, ReadonlySet<string>>();

/** The names that are quoted everywhere, without case endings. */
function foldedNames(fold: (word: string) => string): ReadonlySet<string> {
  const made = foldedBy.get(fold) ?? new Set([...QUOTED_EVERYWHERE].map((name) => name.split(' ').map(fold).join(' ')));
  foldedBy.set(fold, made);
  return made;
}

type Forms = { forms: ReadonlyMap<string, string>; stems: ReadonlySet<string> };

const known = new WeakMap<readonly Agency[], Forms>();

/** Every form under which an agency is named -> its id; worked out once for a list of agencies. */
function formsOf(agencies: readonly Agency[]): Forms {
  const cached = known.get(agencies);
  if (cached) return cached;
  const forms = new Map<string, string>();
  for (const { id, name, forms: printed, localNames } of agencies) for (const form of [name, ...printed, ...Object.values(localNames).flat()]) if (form.length > 1) forms.set(plain(form), id);
  const made = { forms, stems: new Set([...forms.keys()].filter((form) => form.includes(' ')).map(stemmed)) };
  known.set(agencies, made);
  return made;
}

/** "deutschen presse-agentur" and "deutsche presse-agentur" meet in "deuts press". */
function stemmed(key: string): string {
  return key.split(' ').map((word) => word.slice(0, 5)).join(' ');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/["“”„«»'‘’]/g, '').replace(/^(the|der|die|das|dem|den|le|la|el|il|de|het)\s+/, '').replace(/[’']s$/, '').trim();
}
