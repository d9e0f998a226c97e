/**
 * Which publisher each listed name is, and what of it is meant. A name that is not here goes to the publisher that owns all of its hosts,
 * or gets a record of its own.
 */
import type { Decision } from './decision.ts';
import { belarus } from './decisions-belarus.ts';
import { east } from './decisions-east.ts';
import { russia } from './decisions-russia.ts';
import { world } from './decisions-world.ts';

export const decisions: Record<string, Decision> = { ...russia, ...belarus, ...east, ...world };

/** Names of records that the import makes, where the name in a listing is not the publisher's. */
export const names: Record<string, string> = {
  'awami-league': 'Awami League', 'viet-tan': 'Việt Tân', 'trieu-dai-viet': 'Triều Đại Việt', 'chan-troi-moi': 'Chân Trời Mới', memorial: 'Memorial',
  nevzorov: 'Nevzorov (channel)', budzma: 'Budzma', 'fond-19-29': 'Fond 19/29', fbk: 'Anti-Corruption Foundation (FBK)',
  'acf-international': 'Anti-Corruption Foundation (ACF International)', 'respublika-kz': 'Respublika (Kazakhstan)',
  'respublika-group-kz': 'Respublika group (Kazakhstan, historic)', 'respublika-ru-list': 'Respublika (internet resource)',
  'sota-vision': 'Sota.vision', sota: 'SOTA (internet project)', 'helpdesk-media': 'Helpdesk Media', 'recorded-future': 'Recorded Future (The Record)',
  'polish-radio-belarusian': 'Polish Radio, Belarusian service', 'itv-moldova': 'ITV (Moldova)', 'tv6-moldova': 'TV6 (Moldova)',
  'prime-moldova': 'Prime (Moldova)', 'canal-2-moldova': 'Canal 2 (Moldova)', 'canal-3-moldova': 'Canal 3 (Moldova)',
  'al-watan-qatar': 'Al-Watan (Qatar)', 'al-raya-qatar': 'Al-Raya (Qatar)', 'al-arab-qatar': 'Al-Arab (Qatar)', 'al-sharq-qatar': 'Al-Sharq (Qatar)',
  'el-sharq-tv-istanbul': 'El Sharq TV (Istanbul)', 'vzglyad-kz': 'Vzglyad (Kazakhstan)', 'k-plus-kz': 'K+ (Kazakhstan)', '2001-venezuela': '2001 (Venezuela)',
  'salidarnast-ev': 'Salidarnast e.V.', 'tut-by': 'TUT.BY', 'nug-channels': 'National Unity Government channels', 'azadliq-newspaper': 'Azadlıq (newspaper)',
  'rferl-factograph': 'Factograph (RFE/RL)', 'caucasus-times': 'Caucasus Times (Medium-Orient)', 'bild-in-russian': 'BILD in Russian',
  'belarusian-investigative-center': 'Belarusian Investigative Center', 'sing-tao-us': 'Sing Tao U.S.', 'mir-tv': 'Mir (TV)',
};

/** Kinds of records made from listings that give no type: what such a body is, no finding about it. */
export const kindsOfNew: Record<string, 'ngo' | 'think-tank' | 'political-organisation' | 'individual'> = {
  'woodrow-wilson-center': 'think-tank', 'hudson-institute': 'think-tank', 'rand-corporation': 'think-tank', csis: 'think-tank',
  'greenpeace-international': 'ngo', 'world-wide-fund-for-nature': 'ngo', 'kharkiv-human-rights-protection-group': 'ngo',
  'boris-nemtsov-foundation': 'ngo', 'andrei-sakharov-foundation': 'ngo', 'international-memorial-association': 'ngo', 'zukunft-memorial-e-v': 'ngo',
  viasna: 'ngo', baj: 'ngo', 'salidarnast-ev': 'ngo', 'hong-kong-watch': 'ngo', bpsos: 'ngo', 'viet-tan': 'political-organisation',
  'trieu-dai-viet': 'political-organisation', 'awami-league': 'political-organisation', 'alexander-otaola': 'individual',
  'eliecer-avila': 'individual', 'teacher-li': 'individual', 'wang-zhian': 'individual',
};

/** The copies of official registers that lists rest on. None is complete: only entries that concern media and their helpers came in. */
export const registerCopies: Record<string, { from: string; note: string }> = Object.fromEntries(
  ['ru-undesirable-organization', 'ru-foreign-agent', 'ru-extremist-organization', 'ru-terrorist-organization'].map((regime) =>
    [regime, { from: '2026-07', note: 'Extract of the official list in the public data set legal-entity-marks, state of about 16 to 29 July 2026; entries that concern media, and not all of those.' }]),
);
