/** The German language pack. */
import { LATIN_NAMES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';
import { GERMAN_PHRASES } from './phrases.ts';
import { germanCues } from './verbs.ts';
import { GERMAN_TAGS } from './words.ts';

export const german = (): LanguagePack => ({
  code: 'de',
  subject: 'second',
  names: 'capital-nouns',
  tags: GERMAN_TAGS,
  cues: germanCues(),
  phrases: GERMAN_PHRASES,
  particleReach: 30,
  commaBeforeClause: true,
  pronouns: { he: 'er', she: 'sie', they: '', it: 'es', other: 'ich wir man ihr' },
  possessives: { he: 'sein seine seinem seinen seiner seines', she: 'ihr ihre ihrem ihren ihrer ihres' },
  as: 'wie',
  focus: 'auch selbst sogar',
  agent: 'von vom durch',
  relatives: 'der die das',
  oblique: 'dem den des einem einen eines diesem diesen keinem keinen seinem seinen ihrem ihren jedem allen',
  dative: 'der',
  genitive: 'des der eines einer dieses dieser seines seiner ihres ihrer',
  others: 'weiterer weitere weiteren anderer andere',
  definite: 'der die das dieser diese dieses dem den sein seine ihr ihre',
  counts: 'zwei drei vier fünf mehrere einige zahlreiche',
  plural: '*en *n kreise',
  reportedMood: `sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme liege stehe handele handle bestehe bleibe lasse sehe mache nehme brauche wisse halte finde gelte führe bringe helfe spreche stelle zeige fehle übertreibe begründe reiche ändere`,
  conditions: 'wenn falls',
  afterMood: 'denn es',
  weakMood: 'soll sollen hätten hätte würden würde wären wäre müssten könnten dürften sollten',
  aboutPrepositions: 'von über vor',
  anaphora: 'das dies darüber davon',
  calls: 'fordert* forderte* gefordert verlangt* aufgerufen aufgefordert ruft rief riefen rufen',
  pressReports: 'bericht berichts berichte berichten artikel artikels artikeln',
  abbreviations: `dr. prof. hr. fr. st. nr. bzw. ca. z.b. u.a. d.h. usw. etc. evtl. ggf. inkl. jan. feb. mär. apr. jun. jul. aug. sept. okt. nov. dez. mio. mrd. str. abs. art. vgl. sog. bspw. min. max. jr. ing. dipl. geb. gest. 1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12.`,
  givenNames: LATIN_NAMES,
  bodies: `Weißes Haus: weiße haus, weißes haus, weißen haus, weißen hauses
Kreml: kreml
Europäische Union: eu, europäische union
Europäische Kommission: eu-kommission, europäische kommission
Vereinte Nationen: uno, un, vereinte nationen, vereinten nationen
NATO: nato`,
});
