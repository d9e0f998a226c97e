/** The name that per-site switches go by, read from what a person types: "rferl.org", "www.rferl.org" or a whole address. */
import { parseAddress } from '../publisher/url.ts';

/** The host without "www.", lower-case, as the browser writes it (xn-- for other letters); null when the text names no site. */
export function siteNamed(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed) || trimmed.length > 2000) return null;
  const host = parseAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)?.host;
  return host !== undefined && /^[a-z\d_-]+(\.[a-z\d_-]+)+$/.test(host) ? host : null;
}
