/** What sending a form would do, told by what it calls itself and by what it asks for. */
import type { GuardAct } from '../../data/schema.ts';
import type { Endpoint } from './attempt.ts';
import { endpointUse, isSharePage, type EndpointUse } from './endpoint.ts';
import { isSecret } from './no-composer.ts';

/** Words in addresses, ids, classes and field names. Written together in many languages' sites, since code is mostly English. */
const PURPOSES: [GuardAct, RegExp][] = [
  ['donate', /donat|pozhertv|spenden|payment|checkout|contribute|support-?us|crowdfund/i],
  ['comment', /comment|\breply|respond|komment|discuss|disqus/i],
  ['subscribe', /newsletter|subscri|mailing-?list|mailchimp|list-manage|rassylk|podpis|unisender|sendpulse|substack/i],
  ['contact', /contact|feedback|tip-?(line|form|us)|\btips?\b|send-?us|securedrop|whistle|obratn|napis|redakt|wpcf7/i],
];
/** Forms that nobody acts on a publisher with. */
const ORDINARY = /search|suche|recherche|poisk|login|log-?in|sign-?in|register|password|cookie|consent|filter|locale|language/i;
const HARMLESS_FIELDS = 'input[type="search"], input[type="password"], input[name="q"], input[name="s"], input[name="query"], input[name="search"]';

/** What the address that a form goes to does with what its fields say, a page to pay on or to share from; null for an ordinary one. */
export function formEndpoint(form: HTMLFormElement, submitter: Element | null, endpoints: readonly Endpoint[]): EndpointUse | null {
  // Not `form.action`: a field of that name stands before it.
  const written = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  if (written === '' || !URL.canParse(written, form.baseURI) || form.querySelector(HARMLESS_FIELDS)) return null;
  const url = new URL(written, form.baseURI);
  if (!isSharePage(url) && !endpointUse(url.href, endpoints)) return null;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name], textarea[name]')].slice(0, 30);
  for (const { name, value } of fields.filter((field) => !isSecret(field))) url.searchParams.append(name, value);
  return endpointUse(url.href, endpoints);
}

/** The act, or null for a form of another purpose or of none that shows. */
export function formPurpose(form: HTMLFormElement): GuardAct | null {
  const self = ['action', 'id', 'name', 'class', 'aria-label', 'data-form'].map((name) => form.getAttribute(name) ?? '').join(' ');
  if (form.getAttribute('role') === 'search' || form.querySelector(HARMLESS_FIELDS) || ORDINARY.test(self)) return null;
  const [named] = PURPOSES.find(([, words]) => words.test(self)) ?? [];
  if (named) return named;
  const fields = [...form.querySelectorAll('textarea, input:not([type="hidden"], [type="submit"], [type="button"], [type="checkbox"], [type="radio"])')].slice(0, 30);
  const asked = fields.map((field) => ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'].map((name) => field.getAttribute(name) ?? '').join(' ')).join(' ');
  const [byFields] = PURPOSES.find(([, words]) => words.test(asked)) ?? [];
  if (byFields) return byFields;
  const isMail = (field: Element): boolean => field.getAttribute('type') === 'email' || /e-?mail/i.test(field.getAttribute('name') ?? '');
  // One field and it asks for an address: a newsletter. An address and room to write: a letter to the house.
  if (fields.length === 1 && fields.every(isMail)) return 'subscribe';
  return fields.some(isMail) && fields.some((field) => /^textarea$/i.test(field.tagName)) ? 'contact' : null;
}
