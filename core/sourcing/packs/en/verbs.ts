/** English reporting verbs. Regular ones are listed by their base and inflected here; irregular ones with all their forms. */
import type { CueForm, CueKind, CueWords } from '../language-pack.ts';

/** Base, third person, past, gerund: `say: says said saying`, a second participle behind `+`. A particle after `~` goes with every form. */
const IRREGULAR: Record<string, string> = {
  say: 'says said saying', tell: 'tells told telling', write: 'writes wrote+written writing', speak: 'speaks spoke+spoken speaking', hold: 'holds held holding',
  find: 'finds found finding', show: 'shows showed+shown showing', think: 'thinks thought thinking', feel: 'feels felt feeling', know: 'knows knew+known knowing',
  read: 'reads read reading', put: 'puts put putting', lay: 'lays laid laying', make: 'makes made making', swear: 'swears swore+sworn swearing',
  tweet: 'tweets tweeted tweeting', quip: 'quips quipped quipping', admit: 'admits admitted admitting', rebut: 'rebuts rebutted rebutting',
  go: 'goes went+gone going', rip: 'rips ripped ripping', slam: 'slams slammed slamming', pan: 'pans panned panning', shoot: 'shoots shot shooting',
  hit: 'hits hit hitting', foresee: 'foresees foresaw+foreseen foreseeing', label: 'labels labeled labeling', forecast: 'forecasts forecast forecasting',
  begin: 'begins began+begun beginning', beg: 'begs begged begging', brag: 'brags bragged bragging', plan: 'plans planned planning', dub: 'dubs dubbed dubbing',
  understand: 'understands understood understanding', see: 'sees saw+seen seeing', retweet: 'retweets retweeted retweeting', 
  fret: 'frets fretted fretting', liken: 'likens likened likening', refer: 'refers referred referring', blog: 'blogs blogged blogging',
};

/** Always a report of speech. */
const SPEECH = `say tell tweet retweet quip opine exclaim joke remark reiterate allege assert contend posit caution warn insist
  boast brag gush marvel testify vow pledge promise urge implore plead beg lament complain bemoan grumble gripe muse
  announce declare proclaim stress emphasize emphasise underscore argue claim advise clarify retort hint intimate
  point~out speak~out call~for call~on go~on lay~out make~clear lash~out hit~back push~back fire~back shoot~back chime~in
  speak~of speak~about talk~about refer~to cite tout demand deadpan tease reference counsel exhort admonish describe characterize characterise mention outline remind assure reassure
  brief decry accuse blame apologize apologise deny confirm acknowledge concede admit`;

/** Speech with a clause or a quotation after it, something else with a bare object. */
const CLAUSE = `add note observe state write report reveal disclose reply respond counter continue explain recall maintain predict
  suggest propose recommend request estimate elaborate conclude ask wonder reason
  specify summarize signal indicate imply anticipate project forecast theorize speculate echo repeat read post comment interject
  begin disagree rule charge certify answer advocate offer guess detail recount relate hypothesize
  blog put swear foresee shout yell scream whisper mutter chant cry laugh call~out`;

/** Takes a side; what was said is not given. A source only if it also speaks elsewhere, or with a quotation. */
const STANCE = `criticize criticise condemn denounce blast slam attack assail rip mock ridicule deride dismiss reject dispute rebut refute rebuff
  praise applaud laud hail commend salute defend question chide chastise scold rebuke excoriate lambaste pan castigate
  call label brand dub deem portray paint liken compare threaten rail~against
  thank congratulate protest disavow disown downplay belittle endorse double~down fault berate hammer
  scoff bristle taunt needle vilify insult skewer bash grill express voice compliment extol confront press articulate promote point~to focus~on
  go~after take~aim seize~on oppose insist~on weigh~in rail~about raise~questions argue~for argue~against`;

/** What documents, data and their authors show. */
const EVIDENCE = `show find suggest indicate reveal estimate conclude say state read detail document determine discover demonstrate note describe
  allege warn claim confirm report project predict put cite learn`;

/** What somebody holds or means to do. */
const MIND = `think believe feel hope fear worry expect understand realize doubt suspect assume agree want plan decide refuse intend know`;

/** Not speech; but with a quotation, words are taken from somebody. */
const QUOTING = `see consider regard view judge rate rank invoke use quote paraphrase trumpet pronounce term name favor prefer introduce support back accept`;

type Entry = [kind: CueKind, clause: boolean, verbs: string];
const ENTRIES: Entry[] = [['speech', false, SPEECH], ['speech', true, CLAUSE], ['stance', false, STANCE], ['evidence', true, EVIDENCE], ['mind', true, MIND], ['quoting', true, QUOTING]];

/** All forms of all verbs, as a pack wants them. */
export function englishCues(): CueWords[] {
  const cues: CueWords[] = [];
  for (const [kind, clause, verbs] of ENTRIES) {
    const forms: Record<Exclude<CueForm, 'participle'>, string[]> = { base: [], finite: [], past: [], gerund: [] };
    for (const entry of verbs.split(/\s+/)) {
      const [base = '', particle] = entry.split('~');
      const [third, past, gerund] = inflect(base);
      const tail = particle ? `~${particle}` : '';
      forms.base.push(base + tail);
      forms.finite.push(third + tail);
      forms.past.push(...past.split('+').map((form) => form + tail));
      forms.gerund.push(gerund + tail);
    }
    for (const form of ['base', 'finite', 'past', 'gerund'] as const) cues.push({ kind, form, clause, words: forms[form].join(' ') });
  }
  return cues;
}

function inflect(base: string): [third: string, past: string, gerund: string] {
  const irregular = IRREGULAR[base]?.split(' ');
  if (irregular) return [irregular[0]!, irregular[1]!, irregular[2]!];
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${base}ed`, `${base}ing`];
}
