/** Legal regimes of all places except Russia and Belarus, whose records are written by hand. */
import type { z } from 'zod';
import type { regime } from '../../data/schema.ts';
import { evidenceKindOf } from './evidence-kinds.ts';
import { alternativeOf, penaltyOf, type PenaltyFact } from './penalties.ts';
import { kindOfRegime } from './regime-kinds.ts';
import { doubtfulClauses, keepInMind, languages, ownNames, periods, quoted } from './regime-words.ts';
import { referencesIn, researchDay, SourceBook, type SourceFact } from './source-book.ts';

export type RegimeDraft = z.input<typeof regime>;
type ClauseFact = { location?: string[]; citizenship?: string[]; stateless_resident_of?: string[]; note?: string };
type ActFact = {
  act: string; risk: string; first_offence: PenaltyFact | null; repeat_offence: PenaltyFact | null; alternative_penalties?: PenaltyFact[];
  note: string; sources: SourceFact[]; seen?: boolean; evidence?: string; audited?: string;
};
export type RegimeFact = {
  id: string; jurisdiction: string; status_name: string; status_name_local: string | null; authority: string;
  legal_basis: { instrument: string; article: string | null; what: string; source?: SourceFact }[];
  in_force_since: string | null | { date: string | null; note?: string }; regime_state?: string; latest_evidence?: string;
  applies_to: { any_of: ClauseFact[]; note?: string }; extraterritorial: { value: boolean | string; note: string };
  acts: ActFact[]; mitigations: string | string[]; cautions?: string; sources: SourceFact[];
};

const unsure = /memory|not verified|not read|analogy|assumed|may be reached/;
const states = { in_force: 'in-force', unclear_if_current: 'unclear', historic: 'historic', partly_lifted: 'partly-lifted', probably_lapsed: 'lapsed' } as const;

function scopeOf(fact: RegimeFact): RegimeDraft['scope'] {
  const loose = fact.applies_to.any_of.filter((clause) => !clause.location && !clause.citizenship && !clause.stateless_resident_of);
  const doubtful = doubtfulClauses[fact.id];
  return {
    anyOf: fact.applies_to.any_of.filter((clause) => !loose.includes(clause)).map((clause) => {
      const doubt = doubtful && JSON.stringify(clause.citizenship) === JSON.stringify(doubtful.citizen) ? doubtful.note : null;
      return {
        ...(clause.location ? { at: clause.location } : {}), ...(clause.citizenship ? { citizen: clause.citizenship } : {}),
        ...(clause.stateless_resident_of ? { statelessResident: clause.stateless_resident_of } : {}),
        ...(doubt || unsure.test(clause.note ?? '') ? { certainty: 'lower' as const } : {}),
        ...(doubt ?? clause.note ? { note: sentence(doubt ?? clause.note ?? '') } : {}),
      };
    }),
    ...(fact.applies_to.note || loose.length > 0 ? { note: [fact.applies_to.note, ...loose.map(({ note }) => note)].filter((text) => text).map((text) => sentence(text ?? '')).join(' ') } : {}),
  };
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

function periodsOf(fact: RegimeFact): RegimeDraft['inForce'] {
  const known = periods[fact.id];
  if (known) return known;
  const since = typeof fact.in_force_since === 'string' || fact.in_force_since === null ? { date: fact.in_force_since } : fact.in_force_since;
  const state = states[(fact.regime_state ?? 'in_force') as keyof typeof states];
  const note = 'note' in since && since.note ? sentence(since.note) : null;
  return [{ from: since.date, until: null, ...(state === 'in-force' ? {} : { state }), ...(note ? { note } : {}) }];
}

function evidenceOf(act: ActFact, book: SourceBook): { evidence: RegimeDraft['acts'][number]['evidence']; noteUsed: boolean } {
  const known = act.risk === 'none' ? [] : act.sources.map((source) => ({ source, what: evidenceKindOf(source.title) })).filter(({ what }) => what !== null);
  const rest = act.sources.filter((source) => !known.some((one) => one.source === source));
  const evidence: RegimeDraft['acts'][number]['evidence'] = known.map(({ source, what }) => ({
    kind: what?.kind ?? 'reading', ...(what?.issuer ? { issuer: what.issuer } : {}),
    text: sentence(source.excerpt_gist ?? source.title), from: [book.add(source)],
  }));
  if (known.length > 0) {
    for (const source of rest) evidence.push({ kind: 'reading', text: sentence(source.excerpt_gist ?? source.title), from: [book.add(source)] });
    return { evidence, noteUsed: false };
  }
  return { evidence: [{ kind: 'reading', text: act.note ? sentence(act.note) : 'No rule aimed at this act was found.', from: rest.map((source) => book.add(source)) }], noteUsed: true };
}

function actOf(fact: RegimeFact, act: ActFact, book: SourceBook): RegimeDraft['acts'][number] {
  const place = `${fact.id}/${act.act}`;
  const { evidence, noteUsed } = evidenceOf(act, book);
  const first = penaltyOf(act.first_offence, place);
  const alternatives = (act.alternative_penalties ?? []).map((one) => alternativeOf(one, act.first_offence, place)).filter((one) => one !== null);
  const low = act.seen === false || act.evidence === 'memory only' || act.evidence?.startsWith('no source') || act.first_offence?.basis?.includes('by analogy');
  return {
    act: act.act as 'read', risk: act.risk as 'none', first, repeat: penaltyOf(act.repeat_offence, place),
    ...(alternatives.length > 0 ? { alternatives } : {}), certainty: low ? 'low' : null,
    note: noteUsed || !act.note ? null : sentence(act.note), evidence, ...(act.audited ? { audited: act.audited } : {}),
  };
}

/** One case in scope and one outside: somebody at the place, and a Norwegian in Norway. */
function examplesOf(fact: RegimeFact, scope: RegimeDraft['scope']): RegimeDraft['examples'] {
  const at = scope.anyOf.find((clause) => clause.at && !clause.citizen && clause.certainty !== 'lower')?.at?.find((place) => place === fact.jurisdiction || place === 'DE') ?? fact.jurisdiction;
  const period = periodsOf(fact)[0];
  const over = (period?.until && period.until < researchDay) || period?.state === 'historic' || period?.state === 'lapsed';
  const today = over ? period?.from : null;
  return {
    applies: [{ name: `a reader in ${at}`, reader: { at: [at] }, ...(today ? { today } : {}), scope: 'applies' }],
    doesNotApply: [{ name: 'a Norwegian in Norway', reader: { at: ['NO'], citizen: ['NO'] }, scope: 'elsewhere' }],
  };
}

const lawful = (fact: RegimeFact): string | null => {
  if (!fact.acts.some(({ act, risk }) => act === 'read' && risk === 'none')) return null;
  return ['block', 'broadcast-ban'].includes(kindOfRegime(fact.id))
    ? 'The measure binds carriers and the outlet. No penalty for reading was found.' : 'No rule against reading was found.';
};

/** "As share.", "Same." and "As above." say nothing alone: the words they point to take their place. */
function withoutPointers(acts: ActFact[]): ActFact[] {
  const done: ActFact[] = [];
  for (const act of acts) {
    const pointer = /^(?:(?<before>As above|Same|See above)(?<more>[,.].*)?|As (?<act>[a-z_]+)(?<rest>(?:[,;.]| if | when ).*)?)$/.exec(act.note ?? '')?.groups;
    const target = pointer ? (pointer.before ? done.at(-1) : [...done, ...acts].find((other) => other.act === pointer.act && other !== act)) : undefined;
    const rest = (pointer?.rest ?? pointer?.more ?? '').replace(/^[,;.\s]+/, '');
    const basis = /^(same|as above|as share)$/.test(act.first_offence?.basis ?? '') ? done.at(-1)?.first_offence?.basis : undefined;
    const pointed = basis && act.first_offence ? { ...act, first_offence: { ...act.first_offence, basis } } : act;
    done.push(target ? { ...pointed, note: `${sentence(target.note)}${rest ? ` ${sentence(rest)}` : ''}` } : pointed);
  }
  return done;
}

/** Ids of other regimes in a text that readers see, as the names of those regimes. */
function namedIn(text: string, names: Map<string, string>): string {
  return text.replace(/\b(?:see )?de-\/lv-\/lt-\/cz- regimes/g, 'see the states').replace(/\b[a-z]{2}(?:-[a-z0-9]+)+\b/g, (id) => (names.has(id) ? `"${names.get(id)}"` : id === 'eu-asset-freeze' ? '"Asset freeze"' : id));
}
function naming<T>(value: T, names: Map<string, string>, key = ''): T {
  if (typeof value === 'string') return (['note', 'text', 'what'].includes(key) ? namedIn(value, names) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => naming(item, names, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'sources' ? inner : naming(inner, names, name)])) as T;
}

/** One regime in the shape of its record. `names` are the names of all regimes by id. */
export function importRegime(fact: RegimeFact, names: Map<string, string>): RegimeDraft {
  const book = new SourceBook();
  const scope = scopeOf(fact);
  const acts = withoutPointers(fact.acts).map((act) => actOf(fact, act, book));
  const language = languages[fact.jurisdiction];
  const own = ownNames[fact.id] ?? (language && fact.status_name_local ? { [language]: fact.status_name_local } : {});
  const word = quoted[fact.id];
  if (!word) throw new Error(`scripts/import/regime-words.ts: no quoted word for ${fact.id}`);
  const mitigations = Array.isArray(fact.mitigations) ? fact.mitigations : [fact.mitigations];
  const basisSources = fact.legal_basis.flatMap(({ source }) => (source ? [source] : []));
  const extraterritorial = fact.extraterritorial.value;
  const draft: RegimeDraft = {
    id: fact.id, jurisdiction: fact.jurisdiction, kind: kindOfRegime(fact.id), name: { en: fact.status_name, ...own }, quoted: word, authority: fact.authority,
    legalBasis: fact.legal_basis.map(({ instrument, article, what }) => {
      const unread = /memory|not read|not verified/.test(`${article} ${what}`);
      return { instrument, article: article?.replace(/\s*\(from memory\)/, '') || null, what, access: unread ? 'unread' as const : 'unstated' as const };
    }),
    inForce: periodsOf(fact), scope,
    extraterritorial: { value: typeof extraterritorial === 'boolean' && fact.id !== 'hk-seditious-publication' ? extraterritorial : null, note: fact.extraterritorial.note ? sentence(fact.extraterritorial.note) : null, from: [] },
    acts, remainsLawful: lawful(fact), keepInMind: keepInMind[fact.id] ?? [],
    cautions: [...mitigations, fact.cautions].filter((text): text is string => Boolean(text)),
    from: [...fact.sources, ...basisSources].map((source) => book.add(source, source.seen ?? true)),
    evidenceTo: fact.latest_evidence ?? null, checked: researchDay, examples: examplesOf(fact, scope), sources: {},
  };
  draft.sources = book.used(referencesIn(draft));
  return naming(draft, names);
}

/** Corrections that a review left open and that are clear, and sentences that stood as if they were the law. */
export function correctRegime(fact: RegimeFact): RegimeFact {
  if (fact.id === 'sa-terror-cyber-speech') {
    // A sentence in one case is no maximum in law.
    return { ...fact, acts: fact.acts.map((act) => (act.first_offence?.death_penalty_possible
      ? { ...act, first_offence: { basis: act.first_offence.basis ?? null, note: 'a death sentence over posts was reported in one case' } } : act)) };
  }
  if (fact.id !== 'vn-admin-sharing') return fact;
  return { ...fact, acts: fact.acts.map((act) => (act.first_offence?.fine_max === 20000000
    ? { ...act, first_offence: { ...act.first_offence, fine_max: 10000000, note: 'for a person; the decree sets 10 to 20 million for organisations and halves it for people, which is known from the decree and was not read' } } : act)) };
}
