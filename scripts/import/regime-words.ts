/** Words for regimes, by hand: the state's own word as it stands in quotation marks, periods that ended, and what a reader should bear in mind. */

/** Regime -> how its status is quoted: lower case, inside a sentence. */
export const quoted: Record<string, string> = {
  'kz-extremist-organisation': 'extremist organisation', 'kz-prohibited-content': 'prohibited content', 'kz-site-blocked': 'access restricted',
  'kg-extremist-materials': 'extremist materials', 'kg-liquidated-media': 'liquidated', 'kg-media-law-2025': 'false information',
  'tj-extremist-site-or-organisation': 'extremist organisation', 'uz-extremist-list': 'extremist materials', 'tm-blocked-internet': 'blocked',
  'az-site-blocked': 'blocked site', 'az-criminal-case-foreign-funding': 'smuggling of currency', 'ge-foreign-funding': 'foreign funding',
  'ge-foreign-agent': 'agent of a foreign principal', 'ua-sanctions-blocked': 'sanctioned', 'ua-cc-436-2': 'justification of armed aggression',
  'md-blocked-or-suspended': 'blocked or suspended', 'eu-annex-xv-broadcast-ban': 'Annex XV', 'eu-asset-freeze': 'asset freeze',
  'gb-russia-sanctions-media': 'designated person', 'de-annex-xv-enforcement': 'dissemination ban', 'lv-illegal-tv-reception': 'illegal reception',
  'lv-sanctions-criminal': 'violation of sanctions', 'lt-lrtk-orders': 'suspended', 'ee-sanctions-criminal': 'violation of an international sanction',
  'cz-approval-and-sanctions': 'approving a crime', 'ir-hostile-media-law-2025': 'hostile media', 'ir-terrorist-media': 'terrorist network',
  'ir-mfa-sanctions-list': 'sanctions list', 'ir-soft-war-contact-ban': 'soft war', 'ir-propaganda-art500': 'propaganda against the system',
  'ir-vpn-satellite': 'unlicensed circumvention tools', 'hk-seditious-publication': 'seditious publication', 'hk-nsl-assistance': 'collusion',
  'hk-nsl-blocked-site': 'blocked', 'cn-gfw-circumvention': 'unauthorised international channel', 'cn-blocked-site': 'blocked',
  'cn-criminal-speech': 'inciting subversion', 'tr-access-block': 'access block', 'tr-disinformation-217a': 'publicly spreading misleading information',
  'tr-terror-propaganda': 'terror propaganda', 'cu-dl370': 'information against the social interest', 'cu-penal-external-funding': 'activity against the state',
  'cu-blocked-site': 'blocked site', 'cu-terror-list': 'linked to terrorism', 'ni-ciberdelitos': 'false news', 'ni-domain-block': 'domain withdrawn',
  'vn-cc117': 'anti-state information', 'vn-cc331': 'abusing democratic freedoms', 'vn-admin-sharing': 'false or distorting information',
  'vn-terror-designation': 'terrorist organisation', 'vn-blocked-site': 'blocked site', 'mm-licence-revoked': 'licence revoked',
  'mm-ct-like-share': 'terrorist group', 'mm-election-law-2025': 'disrupting the election', 'mm-vpn-cyberlaw': 'unapproved VPN',
  'af-cooperation-ban': 'ban on cooperation', 'af-broadcast-ban': 'broadcast ban', 'kr-nsa-7': 'expression benefiting the enemy',
  'kp-foreign-media': 'reactionary ideology and culture', 'ae-qatar-sympathy-2017': 'sympathy with Qatar', 'ae-cybercrime-2021': 'false news and rumours',
  'ae-blocked-site': 'blocked site', 'sa-blocked-site': 'blocked site', 'bh-blocked-site': 'blocked site', 'sa-terror-cyber-speech': 'terrorism',
  'bh-follow-warning': 'malicious accounts', 'qa-false-news': 'false news', 'eg-blocked-site': 'blocked site', 'eg-hostile-channels': 'hostile channels',
  'il-foreign-broadcaster-law': 'foreign broadcaster harming state security', 'ps-suspension': 'suspended', 'jo-block-2025': 'blocked',
  'ml-suspension': 'suspended', 'bf-suspension': 'suspended', 'ne-suspension': 'suspended', 'tg-suspension': 'suspended',
  'bi-cooperation-ban': 'ban on giving information', 've-hate-law': 'incitement to hatred', 've-external-commotion-2026': 'external commotion',
  've-blocked-site': 'blocked', 'kh-blocked-site': 'blocked', 'la-online-criticism': 'online criticism', 'sg-pofma-dol': 'declared online location',
  'sg-pofma-block': 'access blocking order', 'th-112-cca': 'royal insult', 'in-69a-block': 'blocked under section 69A', 'pk-peca-26a': 'false and fake information',
  'bd-banned-entity-publicity': 'entity whose activities are banned', 'ph-ntc-block': 'blocked', 'et-media-suspension': 'suspended',
  'er-no-private-press': 'private press', 'tz-cyber-sharing': 'alarming images', 'ug-computer-misuse': 'malicious information', 'rw-rumours': 'rumours',
  'dz-blocked-site': 'blocked', 'us-fara-registrant': 'foreign agent',
};

/** Names in the state's own languages, where the facts give two in one line. Every other name goes under the language of the place. */
export const ownNames: Record<string, Record<string, string>> = {
  'kz-extremist-organisation': { kk: 'Экстремистік ұйым', ru: 'Экстремистская организация' },
  'kz-prohibited-content': { ru: 'Запрещённый контент' }, 'kz-site-blocked': { ru: 'Ограничение доступа' },
  'kg-extremist-materials': { ky: 'Экстремисттик материалдар', ru: 'Экстремистские материалы' },
  'tj-extremist-site-or-organisation': { tg: 'Созмони ифротгаро', ru: 'Экстремистская организация' },
  'eu-annex-xv-broadcast-ban': {}, 'eu-asset-freeze': {}, 'gb-russia-sanctions-media': {}, 'us-fara-registrant': {}, 'sg-pofma-dol': {},
};
export const languages: Record<string, string> = {
  KG: 'ky', UZ: 'uz', AZ: 'az', GE: 'ka', UA: 'uk', MD: 'ro', DE: 'de', LV: 'lv', LT: 'lt', EE: 'et', CZ: 'cs', IR: 'fa', HK: 'zh', CN: 'zh', TR: 'tr',
  CU: 'es', NI: 'es', VE: 'es', VN: 'vi', MM: 'my', AF: 'fa', KR: 'ko', KP: 'ko', AE: 'ar', SA: 'ar', BH: 'ar', QA: 'ar', EG: 'ar', PS: 'ar', JO: 'ar',
  IL: 'he', ML: 'fr', BF: 'fr', NE: 'fr', TG: 'fr', BI: 'fr', TH: 'th', BD: 'bn',
};

type Period = { from: string | null; until: string | null; state?: 'in-force' | 'unclear' | 'partly-lifted' | 'historic' | 'lapsed'; note?: string };
/** Periods where the facts give only one date or an end in words. */
export const periods: Record<string, Period[]> = {
  'eg-blocked-site': [{ from: null, until: null, note: 'Single sites were blocked from 2016; the large wave began on 24 May 2017.' }],
  'ua-sanctions-blocked': [{ from: '2017-05-15', until: null, note: 'Decree 133/2017 was signed on 15 May 2017 and took effect the day after.' }],
  'tj-extremist-site-or-organisation': [{ from: null, until: null, note: 'The first entries date from 2019; likes stopped being punishable on 14 May 2025.' }],
  'gb-russia-sanctions-media': [{ from: null, until: null, note: 'Asset freezes came first; the rules on internet services hold since 29 April 2022.' }],
  'ge-foreign-agent': [{ from: '2024-08-01', until: null, note: 'Transparency law since 1 August 2024; Foreign Agents Registration Act since 31 May 2025.' }],
  'eg-hostile-channels': [{ from: null, until: null, note: 'Anti-Terrorism Law of 15 August 2015; courts ordered channels off the air before.' }],
  'ps-suspension': [{ from: '2025-01-01', until: '2025-05-13', state: 'historic' }],
  'ph-ntc-block': [{ from: '2022-06-08', until: '2025-11-18', state: 'historic', note: 'A court voided the memorandum.' }],
  've-external-commotion-2026': [{ from: '2026-01-03', until: '2026-07-02', state: 'lapsed', note: 'Ninety days with one extension of ninety: it could not run past early July 2026; no newer decree was seen.' }],
  'il-foreign-broadcaster-law': [{ from: '2024-04-01', until: '2027-12-31', note: 'Extended in December 2025 to the end of 2027; orders on sites run for 90 days.' }],
};

/** Said to readers. What the facts told editors stays in `cautions`. */
export const keepInMind: Record<string, string[]> = {
  'kz-extremist-organisation': ['Ban texts and expert opinions are unpublished, so a reader cannot check the scope.'],
  'kg-extremist-materials': ['The ruling concerns whole outlets and not single items: old re-posts of ordinary stories may be caught.'],
  'tj-extremist-site-or-organisation': ['Guides that speak of 15 years for a like are out of date.'],
  'az-criminal-case-foreign-funding': ['Money sent to staff in the country can harm them.'],
  'ge-foreign-funding': ['Readers who are not Georgian citizens should ask the outlet before they pay.'],
  'eu-annex-xv-broadcast-ban': ['Only the listed outlet is meant; sister outlets of the same group, TASS for example, are not in Annex XV.'],
  'ir-hostile-media-law-2025': ['Sending anything to the outlet is the clearest risk. Two to five years is the range in peacetime; in war or an emergency it was described as far higher.'],
  'ir-terrorist-media': ['A declaration by a ministry and by prosecutors; no published decision of a court was seen.'],
  'ir-soft-war-contact-ban': ['An announcement of 2010; whether it is still applied is unknown.'],
  'hk-seditious-publication': ['There is no public list of seditious publications: it depends on single articles and on what courts found. The holder must know of the intention and have no reasonable excuse.',
    'Since March 2026 people under a national-security investigation can be required to unlock a device.'],
  'hk-nsl-assistance': ['Since March 2026 people under a national-security investigation can be required to unlock a device.'],
  'cn-gfw-circumvention': ['Action against ordinary readers is occasional and usually a warning.'],
  'cn-criminal-speech': ['Following is not a crime; police questioning over it has been reported.'],
  'tr-terror-propaganda': ['These things have been used as evidence; they are no fixed rule.'],
  'cu-dl370': ['The amounts are as documented in 2020 and 2021; later decrees may have changed them.'],
  'mm-ct-like-share': ['It concerns content of listed groups; content of independent media can be swept in.'],
  'kr-nsa-7': ['The purpose of helping the enemy must be proved. Bills to open access were tabled; none had passed in what was read.'],
  'bh-follow-warning': ['The authorities have warned; no article or penalty was named.'],
  'il-foreign-broadcaster-law': ['The law runs to 31 December 2027; orders on sites run for 90 days.'],
  'sg-pofma-dol': ['A declaration has an end date.'],
  'th-112-cca': ['It depends on the single text: each post is a count of its own.'],
  'us-fara-registrant': ['It tells who funds and directs; it is no finding about accuracy.'],
  'lv-illegal-tv-reception': ['It concerns devices and television signals, not reading a site.'],
  'ua-cc-436-2': ['It depends on what a post says, not on where it comes from.'],
  'cz-approval-and-sanctions': ['It depends on what a post says, not on where it comes from.'],
};

/** Clauses of scope that are doubtful in law, beyond what their notes say. */
export const doubtfulClauses: Record<string, { citizen: string[]; note: string }> = {
  'hk-seditious-publication': { citizen: ['CN'], note: 'A clause that carries this offence abroad was not read.' },
  'hk-nsl-assistance': { citizen: ['CN'], note: 'Art. 38 claims everyone everywhere; from memory.' },
};
