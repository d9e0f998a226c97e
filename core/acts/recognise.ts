/** Recognises an act at the moment of it: a press of a control, a form that is sent, a key in a composer. */
import type { GuardAct } from '../../data/schema.ts';
import type { Attempt, Signs } from './attempt.ts';
import { composerAt, enterSends, isWrittenBeside, linksToBeSent, linksWritten } from './composer.ts';
import { controlAct, isKnownSend, maySend, WRITTEN } from './control-act.ts';
import { formPurpose } from './form-purpose.ts';
import { linksOfPost } from './post-links.ts';

/** A key with what is held down beside it. */
export type Key = { key: string; shift: boolean; command: boolean; composing: boolean };

/**
 * What may be done by a press at the innermost of `path`, the likeliest first: more than one where only the publisher can tell, since a send
 * button with a link above it shares that link, whatever else it does. `ownPage`: the page is a publisher's that a guard speaks for.
 */
export function pressAttempts(path: readonly Element[], signs: Signs, ownPage: boolean): Attempt[] {
  const [target] = path;
  if (!target) return [];
  const attempts: Attempt[] = [];
  const knownSend = isKnownSend(path, signs);
  const named = maySend(path, signs);
  if (knownSend || named) {
    const links = linksToBeSent(path);
    if (links.length > 0) attempts.push({ act: 'share', element: target, links, ownClick: false });
  }
  const control = controlAct(path, signs);
  if (control) attempts.push(aimed(control, path, signs, ownPage));
  // What is written under a publisher's own posts is a comment on them, whatever else it says.
  else if (knownSend || (named && ownPage && isWrittenBeside(path))) attempts.push({ act: 'comment', element: target, links: null, ownClick: false });
  return attempts.filter(({ links }) => links !== null || ownPage);
}

/** What sending a form would do; `only`: what the frame that it stands in is there for. Its fields are read for addresses first: a comment with a link in it shares the link. */
export function submitAttempts(form: HTMLFormElement, submitter: Element | null, ownPage: boolean, only: GuardAct | null = null): Attempt[] {
  const links = linksToBeSent([form]);
  const purpose = formPurpose(form) ?? (only && WRITTEN.includes(only) ? only : null);
  const element = submitter ?? form;
  return [
    ...(links.length > 0 ? [{ act: 'share' as const, element, links, ownClick: false }] : []),
    ...(purpose && ownPage ? [{ act: purpose, element, links: null, ownClick: false }] : []),
  ];
}

/** What a key would do: it sends a message with a link in it, or presses the control that has the focus. */
export function keyAttempts(path: readonly Element[], key: Key, signs: Signs, ownPage: boolean): Attempt[] {
  if (key.composing || (key.key !== 'Enter' && key.key !== ' ')) return [];
  const composer = composerAt(path, signs);
  if (!composer) return pressAttempts(path, signs, ownPage);
  const sends = key.key === 'Enter' && !key.shift && (key.command || enterSends(composer, signs));
  const links = sends ? linksWritten(composer) : [];
  // No page takes a key that a script made for the reader's own in a field that is being written in.
  return links.length > 0 ? [{ act: 'share', element: composer, links, ownClick: true }] : [];
}

/** On a publisher's own page a button is about that publisher; in a feed it is about the post that it stands in. */
function aimed(attempt: Attempt, path: readonly Element[], signs: Signs, ownPage: boolean): Attempt {
  if (attempt.links !== null || ownPage) return attempt;
  const links = linksOfPost(path, signs);
  return links.length > 0 ? { ...attempt, links } : attempt;
}
