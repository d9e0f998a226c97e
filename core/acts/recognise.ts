/** Recognises an act at the moment of it: a press of a control, a form that is sent, a key in a composer or on a post. */
import type { GuardAct } from '../../data/schema.ts';
import { isShortened } from '../publisher/shortened.ts';
import type { Attempt, Signs } from './attempt.ts';
import { composerAt, enterSends, isWritten, isWrittenBeside, linksToBeSent, linksWritten } from './composer.ts';
import { controlAct, isKnownSend, maySend, submits, WRITTEN } from './control-act.ts';
import { endpointUse, isAddressed } from './endpoint.ts';
import { formEndpoint, formPurpose } from './form-purpose.ts';
import { pathFrom } from './path-from.ts';
import { linksAnswered, linksOfPost, linksOfSomebodyElse, narrowed } from './post-links.ts';
import { shortcutAttempts } from './shortcut.ts';

/** Acts that begin with a button which opens a field. */
const OPENED_FIRST: readonly GuardAct[] = ['comment', 'contact'];

/** Pressed by Enter alone. */
const PLAIN_LINK = 'a[href]:not([role]), a[href][role="link"], area[href]';

/** A key with what is held down beside it. */
export type Key = { key: string; shift: boolean; command: boolean; composing: boolean };

/**
 * What may be done by a press at the innermost of `path`, the likeliest first: more than one where only the publisher can tell, since a send
 * button with a link above it shares that link, whatever else it does. `ownPage`: the page is a publisher's that a guard speaks for. `opener`:
 * the links of the post that was pressed last, which a menu belongs to.
 */
export function pressAttempts(path: readonly Element[], signs: Signs, ownPage: boolean, opener: readonly string[] = []): Attempt[] {
  const [target] = path;
  if (!target) return [];
  const attempts: Attempt[] = [];
  const knownSend = isKnownSend(path, signs);
  const named = maySend(path, signs);
  if (knownSend || named) {
    const written = linksToBeSent(path);
    const links = written.length > 0 ? written : prefilled(path, signs);
    if (links.length > 0) attempts.push({ act: 'share', element: target, links, ownClick: false });
  }
  const control = controlAct(path, signs);
  if (control) {
    const opens = OPENED_FIRST.includes(control.act) && !knownSend && !isWrittenBeside(path);
    attempts.push({ ...aimed(control, path, signs, ownPage, opener), ...(opens ? { opens } : {}) });
  }
  else if (knownSend || (named && !submits(path) && isWrittenBeside(path))) attempts.push(...commentOn(target, path, signs, ownPage, false));
  return attempts.filter(({ links }) => links !== null || ownPage);
}

/** What sending a form would do; `only`: what the frame that it stands in is there for. Its fields are read for addresses first: a comment with a link in it shares the link. */
export function submitAttempts(form: HTMLFormElement, submitter: Element | null, signs: Pick<Signs, 'sites' | 'endpoints' | 'only'>, ownPage: boolean): Attempt[] {
  const { only } = signs;
  const links = linksToBeSent([form]);
  const element = submitter ?? form;
  const shared: Attempt[] = links.length > 0 ? [{ act: 'share', element, links, ownClick: false }] : [];
  const use = formEndpoint(form, submitter, signs.endpoints);
  if (use?.links) shared.push({ act: use.act, element, links: use.links, ownClick: false });
  const purpose = use ? (use.links ? null : use.act) : (formPurpose(form) ?? (only && WRITTEN.includes(only) ? only : null));
  if (purpose && ownPage) return [...shared, { act: purpose, element, links: null, ownClick: false }];
  return purpose === 'comment' ? [...shared, ...commentOn(element, pathFrom(form), signs, ownPage, false)] : shared;
}

/** What a key would do: it sends what was written, presses the control that has the focus, or is a shortcut for one. */
export function keyAttempts(path: readonly Element[], key: Key, signs: Signs, ownPage: boolean, opener: readonly string[] = []): Attempt[] {
  if (key.composing) return [];
  if (key.key !== 'Enter' && key.key !== ' ') return key.shift || key.command ? [] : shortcutAttempts(path, key.key, signs, ownPage);
  const composer = composerAt(path, signs);
  // On a link that is no more than one, Space scrolls.
  if (!composer) return key.key === ' ' && path[0]?.matches(PLAIN_LINK) ? [] : pressAttempts(path, signs, ownPage, opener);
  if (key.key !== 'Enter' || key.shift || !(key.command || enterSends(composer, signs))) return [];
  const links = linksWritten(composer);
  // No page takes a key that a script made for the reader's own in a field that is being written in.
  const shared: Attempt[] = links.length > 0 ? [{ act: 'share', element: composer, links, ownClick: true }] : [];
  return isWritten(composer) ? [...shared, ...commentOn(composer, path, signs, ownPage, true)] : shared;
}

/** What is written under a post is a comment on it, whatever else it says; on a publisher's own page, on the publisher's. */
function commentOn(element: Element, path: readonly Element[], signs: Pick<Signs, 'sites'>, ownPage: boolean, ownClick: boolean): Attempt[] {
  if (ownPage) return [{ act: 'comment', element, links: null, ownClick }];
  const links = linksAnswered(path, signs);
  return links.length > 0 ? [{ act: 'comment', element, links, ownClick }] : [];
}

/** What a share page was opened with ("vk.com/share.php?url=…"), which its field may show as a card only. Who logs in there shares nothing yet. */
function prefilled(path: readonly Element[], { endpoints }: Signs): string[] {
  const [target] = path;
  if (!target || path.some((element) => /^form$/i.test(element.tagName) && element.querySelector('input[type="password"], input[type="search"]'))) return [];
  const use = endpointUse(target.ownerDocument.location?.href ?? '', endpoints);
  return use?.act === 'share' ? (use.links ?? []) : [];
}

/** In a feed a button is about the post that it stands in, or that its menu was opened from. */
function aimed(attempt: Attempt, path: readonly Element[], signs: Signs, ownPage: boolean, opener: readonly string[]): Attempt {
  if (ownPage) return aimedOnOwnPage(attempt, path, signs, opener);
  if (attempt.links !== null) return attempt;
  const answered = attempt.act === 'comment' ? linksAnswered(path, signs) : [];
  const links = answered.length > 0 ? answered : narrowed(attempt.act, attempt.element, path, linksOfPost(path, signs, opener), signs);
  return links.length > 0 ? { ...attempt, links } : attempt;
}

/** On a publisher's own page a button is about that publisher, unless it names another page or stands in a post of somebody else. */
function aimedOnOwnPage(attempt: Attempt, path: readonly Element[], signs: Signs, opener: readonly string[]): Attempt {
  const { act, element, links } = attempt;
  // A letter to the house names the page that it is about.
  if (isAddressed(element.getAttribute('href') ?? '')) return { ...attempt, act: 'contact', links: null };
  // Files of a house lie on hosts of others, and where a shortened address leads can't be seen.
  if (links !== null) return act === 'save' || (act === 'share' && links.every(isShortened)) ? { ...attempt, links: null } : attempt;
  // Whoever is answered below a publisher's post, it is a comment there.
  const others = act === 'comment' ? [] : linksOfSomebodyElse(path, signs, opener);
  return others.length > 0 ? { ...attempt, links: narrowed(act, element, path, others, signs) } : attempt;
}
