/** Wire agencies and the forms under which pages credit them, out of the researched list. */
import type { z } from 'zod';
import { agencies } from '../../data/schema.ts';
import { withoutEmpty } from './format-yaml.ts';

export type AgencyFact = {
  id: string; name: string; country: string; kind: string; forms: string[];
  local_names?: Record<string, string[]>; ambiguous_forms?: string[]; note?: string;
};

/** Forms of another agency that the list had put here: IPN and UNB are companies of their own. */
const strayForms: Record<string, string[]> = { moldpres: ['IPN Moldova'], bss: ['UNB'] };

/** "İHA = drone", "PTI (Pakistan Tehreek-e-Insaf)" and "MENA region" are a form and what else it means. */
function splitRemark(form: string): { form: string; remark: string | null } {
  const found = /^(?<form>.+?)(?: = (?<means>.+)| \((?<paren>.+)\)| (?<word>region))$/u.exec(form)?.groups;
  if (!found?.form) return { form, remark: null };
  return { form: found.form, remark: `${found.form} also means: ${found.means ?? found.paren ?? found.word}` };
}

/** All agencies in the order of the list. Throws when one does not fit the schema. */
export function importAgencies(facts: AgencyFact[]): Partial<z.input<typeof agencies>[number]>[] {
  const records = facts.map((fact) => {
    const ambiguous = (fact.ambiguous_forms ?? []).map(splitRemark);
    const remarks = [fact.note, ...ambiguous.map(({ remark }) => remark)].filter((text) => text);
    return {
      id: fact.id,
      name: fact.name,
      country: fact.country === 'UK' ? 'GB' : fact.country,
      kind: fact.kind,
      forms: fact.forms.filter((form) => !strayForms[fact.id]?.includes(form)),
      localNames: fact.local_names ?? {},
      ambiguousForms: ambiguous.map(({ form }) => form),
      note: remarks.length > 0 ? remarks.join('; ') : null,
    };
  });
  agencies.parse(records);
  return records.map((record) => withoutEmpty(record, { localNames: {}, ambiguousForms: [], note: null }));
}
