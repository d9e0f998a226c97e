/**
 * How each source of an act knows what it says: the law as written, a warning by an authority, or a known case. Read one by one; a
 * source that is not here counts as our reading of it.
 */
import type { EvidenceKind } from '../../data/schema.ts';

/** Titles of sources by their first words. For a warning, who gave it stands behind "<-". */
const table: Record<Exclude<EvidenceKind, 'reading'>, string> = {
  law: `
    Kazakhstan human rights bureau on the Koshe ban | Zakon.kz (31 Dec 2025) | RBC (30 Dec 2025) | 24.kg: president signs anti-extremism amendments |
    OCCRP: false-information law and April TV | News.az/Reuters: media law signed | Forbes.ru on the Tajik law | VB.kg/Gazeta.uz: list as of |
    InterPressNews: broadcasting law | OC Media: grants law | Batumelebi: grants package | CMIS: April 2025 media laws | Menafn/Trend: FARA in force |
    OC Media on FARA draft | KHPG/Coynash | Verfassungsblog: blocking, delisting | IRIS Merlin: ban of RT and Sputnik | IRIS Merlin: T-307/22 |
    Eunews on C-67/25 | Global Sanctions: CJEU in C-67/25 | Sanctionslists.org on C-67/25 | Reg. 269/2014 | OFSI guidance | JD Supra on OFSI penalties |
    decoded.legal | NRA: watching via illegal systems | Report on Saeima vote | BNS via Lithuania Tribune | Global Sanctions via Mondaq |
    Iran International: Tehran set to implement law | DK News / AFP | IFJ Farsi: law promulgated | Iran International: espionage law cleared |
    English rendering of the law's articles | Islamic Penal Code | Iranian ministry page | Filterwatch: VPN use prohibited | AFP via SpaceDaily |
    CLIC (HKU) | NSL arts 20-22 | Straits Times: excerpts of the NSL | PRC Criminal Law | Dui Hua (May 2022) | Expression Interrupted |
    Hukuki Haber on TMK 7/2 | TCK arts 299 | Café con Voz | CPJ on draft art 143 | AMP on Social Communication Law | Noticias Cubanas (15 May 2022) |
    Cubalex | Teleradio América | La Gaceta (13 Sep 2024) | Law 1042 as amended | Repretel | Vietnam Penal Code | Note on Decree 15/2020 |
    Conventus Law on Cybersecurity Law | RFA (2 Jan 2025) | Mon News / IMNA | Yonhap (26 Sep 2023) | Blog copy of Korean report on the vote |
    Copy of Daily NK report | Daily NK: full text | Gulf News (10 Mar 2022) | Summary of Decree-Law 34/2021 | The News (Jun 2017) |
    Times of Israel copy (Dec 2025) | Ndarason | MFWA: Mali bans Jeune Afrique | RIA copy (Sep 2014) | POFMA s.38 | POFMA s.36 | POFMA s.7 |
    Report (Jan 2025) | Editors' Council statement | PTI via Telegraph India | Dig.watch | KFM | El Comercio (6 Jan 2026) | Report quoting constitution |
    V&E on FARA`,
  warning: `
    Zakon.kz (18 Dec 2025) <- a deputy minister of Kazakhstan | Alau (23 Oct 2025) <- a member of the Kazakh parliament |
    Tajik Herald on Pamir Daily News <- the Prosecutor General of Tajikistan | RFE/RL: New Tajikistan 2 banned <- the Prosecutor General of Tajikistan |
    Zamin.uz on the same update <- the Supreme Court of Uzbekistan | Turan: Baku on Abzas funding <- the Foreign Ministry of Azerbaijan |
    Exxpress: Czech prosecutor general's warning <- the Czech prosecutor general |
    Shorouk: Iran judiciary warns <- the Prosecutor's Office of Iran | der Freitag via Cupure <- phone messages in the name of the Iranian judiciary |
    VOA Persian: pro-Israel content criminalised <- the Iranian judiciary's committee on criminal content |
    Rahbord-e Moaser <- the Minister of Intelligence of Iran | Guardian: Iran bans contact <- the Ministry of Intelligence of Iran |
    Iranian.com/AFP <- the deputy Minister of Intelligence of Iran | HKSAR Government reply <- the Government of Hong Kong |
    AFP: police warning on 'Reversed Front' <- the Hong Kong police | Kinaforum / Free Tibet <- a notice by authorities in Qinghai |
    ADN Cuba (Nov 2020) <- circulars to Cuban state employees | AP via CBS (Oct 2016) <- the Ministry of Public Security of Viet Nam |
    Independent (20 Sep 2022) <- the spokesman of the Myanmar military | Myanmar Now (2023) <- the Myanmar counter-terrorism committee |
    Amu TV: ban on cooperation <- the Taliban media violations commission | Reuters via UOL (26 Nov 2024) <- the Taliban authorities |
    CNN copy (Jun 2017) <- the Attorney General of the UAE | Middle East Eye (Jun 2017) <- the Attorney General of the UAE |
    Gulf News (27 Apr 2024) <- the UAE public prosecution | Reuters via Bahrain Mirror <- the Ministry of Interior of Bahrain |
    Middle East Monitor (3 Jun 2019) <- the Ministry of Interior of Bahrain | Bahrain Mirror (4 Jan 2020) <- the Ministry of Interior of Bahrain |
    RSF (30 Mar 2019) <- the media regulator of Burundi (CNC) | Daily Sabah (30 Mar 2019) <- the media regulator of Burundi (CNC) |
    AP (12 Apr 2017) <- the Thai Ministry of Digital Economy | Capital FM copy <- the Tanzanian police`,
  case: `
    Novaya Gazeta Kazakhstan | HRW reprint: at least 135 prosecuted | Mediazona Central Asia | Kun.uz: why the list matters | Darakchi |
    Dosh: trials | Meduza: Meydan TV trial | KHPG: prison for likes | KHPG: dissent | Sud.ua | Obozrevatel | Ukrinform: Sputnik/Baltnews trials |
    Report relaying ERR | Report on VDD case | Baltnews citing LSM | Report on a Nicgale TV installer | LRTK: hosting provider fined | Postimees |
    Liga.net | Report citing Euractiv | Hands Off Cain | Reuters via UOL: Valizadeh | Iran International: 44 foreign-based | AFP via Mourassiloun |
    CNA via GlobalNewsX | HKFP (30 Apr 2025) | SCMP: five months | CNA copy with related headlines | Report on Lai verdict | CPJ (9 Feb 2026) |
    That's Shenzhen copy | reporter.am copy | Chinese explainer | CNN copy (18 Mar 2024) | AP copy (27 Feb 2024) | Bitter Winter | Cumhuriyet |
    Hukuki Haber on the Ahmet Aslan | Diario Ya | Diario de Cuba (Nov 2021) | CiberCuba (30 May 2020) | Freedom on the Net 2024 | Nicas News |
    FV Digital | De Habla Hispana | Despacho 505 | Intertextual | JURIST (Jul 2024) | RFA copy (29 Apr 2024) | The Vietnamese (Feb 2019) |
    Kiến Thức | Asian Wireless Comms | Yonhap copy (3 Feb 2023) | DMG / Data for Myanmar | News Ghana | News.az/Reuters (19 Dec 2025) |
    Afghanistan International (Jul 2025) | KabulNow | CSM (Oct 2013) | Korea Times | NK News (Apr 2013) | Time.news | The Social Talks |
    AP via PerthNow | Report on the release | Volokh/CNN copy | Daily Finland/Xinhua | Teller Report | Efecto Cocuyo | La Estrella | Vientiane Times |
    JURIST (Aug 2017) | PEN America | CNN (19 Jan 2024) | Political Prisoners in Thailand | PanXMedia | HRW copy (2021) | Freedom on the Net 2015`,
};

type Known = { kind: Exclude<EvidenceKind, 'reading'>; issuer: string | null };
const byTitle: [string, Known][] = Object.entries(table).flatMap(([kind, titles]) =>
  titles.split('|').map((line) => {
    const [title = '', issuer] = line.split('<-').map((part) => part.trim());
    return [title, { kind: kind as Known['kind'], issuer: issuer ?? null }] as [string, Known];
  }));

/** Texts of law themselves: nobody stands between them and us. */
const itself = /Wikisource|POFMA s\.|NSL arts|Law 1042|Islamic Penal Code|PRC Criminal Law|Vietnam Penal Code|TCK arts|Reg\. 269|Iranian ministry page/;

/** What kind of evidence a source is; null for our reading. Law that was read in a report says in which. */
export function evidenceKindOf(title: string): Known | null {
  const found = byTitle.filter(([start]) => title.startsWith(start)).sort(([one], [other]) => other.length - one.length)[0]?.[1];
  if (!found) return null;
  if (found.kind !== 'law' || itself.test(title)) return found;
  return { kind: 'law', issuer: `as reported by ${(title.split(/[:(]/)[0] ?? title).trim()}` };
}
