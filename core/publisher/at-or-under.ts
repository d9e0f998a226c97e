/** Domains and what lies under them. A file of its own, since the script that runs on every page does without it. */

/** Whether a host is this domain or lies under it. */
export function isAtOrUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
