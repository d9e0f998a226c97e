/** Two addresses of one document: they differ at most in their fragment. */
export function sameDocument(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}

/** Telegram's web clients name the chat behind the "#", and nowhere else. */
const CHAT_BEHIND_HASH = /^https?:\/\/web[akz]?\.telegram\.org\//;

/** Two addresses of one document that is about the same people, too. */
export function samePage(a: string, b: string): boolean {
  return CHAT_BEHIND_HASH.test(a) ? a === b : sameDocument(a, b);
}
