/** What pressing a control would do: by what we know of the platform, by where it leads, by what it is called. */
import type { GuardAct } from '../../data/schema.ts';
import type { Attempt, Signs } from './attempt.ts';
import { actByName, namesOf } from './button-name.ts';
import { endpointUse } from './endpoint.ts';
import { pathFrom } from './path-from.ts';

const PRESSABLE = 'a[href], button, summary, input[type="button"], input[type="submit"], input[type="image"], [role="button"], [role="link"], [role="menuitem"], [role="menuitemradio"], [role="switch"], [role="checkbox"], [onclick], [tabindex]:not([tabindex="-1"])';
/** More than these no post has. */
const MOST_CONTROLS = 60;
/** What is kept, and not looked at, behind a link that is called so. */
const FILE = /\.(?:pdf|epub|mp3|m4a|mp4|zip)$|\bdownload\b/i;
/** How far above the thing pressed its control is looked for. */
const LEVELS = 10;
/** Acts that a second press takes back. */
const TAKEN_BACK: readonly GuardAct[] = ['share', 'like', 'follow', 'subscribe', 'save'];

/** In a dialog with boxes to tick, "Save" saves these: what cookies may do, what letters should come. */
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const BOXES = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/** Acts that are written first and done by sending. */
export const WRITTEN: readonly GuardAct[] = ['comment', 'contact', 'subscribe', 'donate'];

/** The act of the control at the innermost of `path` (outwards), or null. `links` is null where the control names no other address. */
export function controlAct(path: readonly Element[], signs: Signs): Attempt | null {
  const near = path.slice(0, LEVELS);
  const pressable = near.find((element) => isPressable(element, signs)) ?? null;
  const known = knownControl(near, signs);
  const only = pressable && signs.only && (!WRITTEN.includes(signs.only) || maySend(near, signs)) ? { act: signs.only, element: pressable, links: null, ownClick: false } : null;
  const attempt = known ?? (pressable && unknownControl(pressable, signs)) ?? only;
  return attempt && TAKEN_BACK.includes(attempt.act) && isOn([attempt.element, ...(pressable ? [pressable] : [])], signs) ? null : attempt;
}

function isPressable(element: Element, { sites }: Pick<Signs, 'sites'>): boolean {
  return element.matches(PRESSABLE) || sites.some(({ buttons }) => buttons.some((selector) => element.matches(selector)));
}

/** The controls in a part of the page, each with the elements around it as an event would go through them. */
export function controlsIn(part: Element, { sites }: Pick<Signs, 'sites'>): Element[][] {
  const known = sites.flatMap(({ controls }) => controls.flatMap(({ selectors }) => selectors));
  return [...part.querySelectorAll([PRESSABLE, ...known].join())].slice(0, MOST_CONTROLS).map((control) => pathFrom(control, part));
}

function knownControl(near: readonly Element[], { sites }: Signs): Attempt | null {
  for (const element of near) {
    for (const { act, selectors, ownClick } of sites.flatMap(({ controls }) => controls)) {
      if (selectors.some((selector) => element.matches(selector))) return { act, element, links: null, ownClick };
    }
  }
  return null;
}

function unknownControl(element: Element, signs: Signs): Attempt | null {
  const href = element.matches('a[href]') ? (element as HTMLAnchorElement).href : null;
  const use = href === null ? null : endpointUse(href, signs.endpoints);
  if (use) return { ...use, element, ownClick: false };
  const act = actByName(namesOf(element), signs.names);
  if (element.matches('a[download]') || (act === 'save' && leadsToFile(href))) return { act: 'save', element, links: href !== null && /^https?:/.test(href) ? [href] : null, ownClick: false };
  if (act === null || act === 'send' || act === 'undo' || (act === 'save' && element.closest(DIALOG)?.querySelector(BOXES))) return null;
  return leadsAway(element, href) && act !== 'donate' ? null : { act, element, links: null, ownClick: false };
}

/** A link to another page only goes there, whatever it is called: the act, if any, comes there. Paying is the exception: there it is too late. */
function leadsAway(element: Element, href: string | null): boolean {
  if (href === null || element.matches('[role="button"]') || !/^https?:/.test(href)) return false;
  return href.split('#')[0] !== element.ownerDocument.location?.href.split('#')[0];
}

function leadsToFile(href: string | null): boolean {
  return href !== null && URL.canParse(href) && FILE.test(new URL(href).pathname);
}

function isOn(elements: readonly Element[], { names }: Signs): boolean {
  return elements.some((element) => element.getAttribute('aria-pressed') === 'true' || element.getAttribute('aria-checked') === 'true' || actByName(namesOf(element), names) === 'undo');
}

/** Whether pressing this sends what was written, by the record of the platform. */
export function isKnownSend(path: readonly Element[], { sites }: Pick<Signs, 'sites'>): boolean {
  return path.slice(0, LEVELS).some((element) => sites.some(({ send }) => send.some((selector) => element.matches(selector))));
}

/** Whether pressing this may send what was written: a submit button of a form, or a button that is called so. */
export function maySend(path: readonly Element[], signs: Pick<Signs, 'names' | 'sites'>): boolean {
  const pressable = path.slice(0, LEVELS).find((element) => isPressable(element, signs));
  if (!pressable) return false;
  const act = actByName(namesOf(pressable), signs.names, true);
  return act === 'send' || act === 'share' || act === 'comment' || isSubmit(pressable);
}

/** Whether a form is sent by a press, and the page hears of that by itself. */
export function submits(path: readonly Element[]): boolean {
  return path.slice(0, LEVELS).some(isSubmit);
}

function isSubmit(element: Element): boolean {
  if (!element.closest('form')) return false;
  return element.matches('input[type="submit"], input[type="image"], button[type="submit"], button:not([type])');
}
