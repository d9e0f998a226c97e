/** Names by which texts cite other media: only those that mean one publisher and are no ordinary word. */
import { plainNames } from '../../core/publisher/media-names.ts';
import type { Publisher } from '../../data/schema.ts';

/** Bodies that a text quotes as organisations and not as media. */
const noMedia = new Set(['ngo', 'think-tank', 'political-organisation', 'platform', 'individual']);

/** Names that are words of their language: a text that has them seldom means the medium. */
const ordinary = new Set(`
  2001 | antara | arctida | astra | ateo | bild | blick | budzma | capital | cherta | cit | confidencial | contracorriente | danas |
  dawn | delo | detik | disclose | divergentes | dmg | dnevnik | dovod | doxa | expresso | fakt | falter | focus | glasnaya |
  granma | groza | holod | index | initium | kabar | kompas | kontinent | libero | libération | life | local call | map | memorial |
  mia | milenio | mir | mirror | nation | national | nexta | niu | niú | nos | observador | origo | poligon | politico | politika |
  posle | prime | primicias | proceso | reforma | regnum | republic | republik | respublika | reveal | riddle | romb | saba |
  sabah | semana | sirena | sme | sota | standard | stern | stuff | tempo | time | timeslive | trouw | trend | turan | verstka |
  vesma | vesti | vijesti | vox | warta | wired | zaman | zerkalo | zvezda | vorwärts | арктида | бумага | варламов | ведомости |
  весна | вести | весьма | взгляд | власть | вёрстка | гласная | гроза | дневник | довод | дождь | досье | звезда | зеркало |
  известия | инсайдер | кабар | капитал | континент | крик | лайф | мир | мрт | объектив | полигон | политика | после | проект |
  репаблик | республика | риддл | ромб | сирена | собеседник | сова | спас | спутник | тайга | трыбуна | фергана | флагшток |
  холод | хроники | черта | эхо | мемориал | نور | شرق | العرب | الشرق | الراية | القدس | النهار | المنار | حبر | درج | رصد | سبأ |
  نواة | بریا | current time | first department | foreign policy | fresh news | full fact | global voices | i news |
  important stories | people of baikal | rest of world | the age | the bell | the hill | the paper | the province | the punch |
  the nation | the national | the free press | the citizen | the namibian | the australian | the atlantic | the star |
  the standard | the sun | follow the money | настоящее время | важные истории | вот так | служба поддержки | страна и мир |
  острый угол | открытая россия | обычное утро | первый отдел | продолжение следует | люди байкала | можем объяснить |
  свободная россия | новая вкладка |
`.split('|').map((name) => name.trim()));

/** Lower-case name -> publisher id. A whole name outranks what is left of another without its bracket or its second half. */
export function mediaNames(publishers: Publisher[]): Record<string, string> {
  const exact = new Map<string, Set<string>>();
  const cut = new Map<string, Set<string>>();
  const note = (table: Map<string, Set<string>>, name: string, id: string) => { table.set(name, (table.get(name) ?? new Set()).add(id)); };
  for (const { id, name, otherNames, kind } of publishers) {
    if (kind && noMedia.has(kind.value)) continue;
    for (const written of [name, ...otherNames.map(({ text }) => text)]) {
      const parts = plainNames(written);
      for (const part of parts) note(part === written.toLowerCase() ? exact : cut, part, id);
    }
  }
  const names = new Map<string, string>();
  for (const table of [cut, exact]) {
    for (const [name, ids] of table) {
      const [only] = ids;
      if (ids.size === 1 && only && [...name].length >= 4 && !ordinary.has(name)) names.set(name, only);
      else names.delete(name);
    }
  }
  return Object.fromEntries([...names].sort(([one], [other]) => (one < other ? -1 : 1)));
}
