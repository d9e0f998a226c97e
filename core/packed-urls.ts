/**
 * How the addresses of sources are written into the package. One that begins like one before names the first that does, by its row, and has a slash for each part
 * that they share: "https://rsf.org/en/country/iran" after `0: rsf.org/en/index` is "0//country/iran". Pages of one house stand too far from one another for the
 * compression to see it; a sixteenth of their bytes goes, and a quarter of what is to be parsed.
 */

const HTTPS = 'https://';
/** Before an address that is none of https. */
const WHOLE = ':';
/** The row of the address that this one begins like, the parts that they share, and the rest. A host is never a number. */
const SHARED = /^(\d+)(\/+)/;

/** The addresses as they are written. A null stays. */
export function packUrls(urls: readonly (string | null)[]): (string | null)[] {
  const first = new Map<string, number>();
  return urls.map((url, row) => {
    if (url === null) return null;
    if (!url.startsWith(HTTPS)) return WHOLE + url;
    const address = url.slice(HTTPS.length);
    const begins = [...address.matchAll(/\/+/g)].map(({ 0: slashes, index }) => address.slice(0, index + slashes.length));
    const depth = begins.findLastIndex((begin) => first.has(begin));
    const shared = begins[depth];
    for (const begin of begins) if (!first.has(begin)) first.set(begin, row);
    return shared === undefined ? address : `${first.get(shared)}${'/'.repeat(depth + 1)}${address.slice(shared.length)}`;
  });
}

/** The addresses that were written. */
export function unpackUrls(written: readonly (string | null)[]): (string | null)[] {
  const addresses: string[] = [];
  return written.map((one, row) => {
    if (one === null) return null;
    if (one.startsWith(WHOLE)) return one.slice(WHOLE.length);
    const [shared = '', first, slashes = ''] = SHARED.exec(one) ?? [];
    const address = first === undefined ? one : begin(addresses[Number(first)] as string, slashes.length) + one.slice(shared.length);
    addresses[row] = address;
    return HTTPS + address;
  });
}

/** The address up to and with its n-th slash; several in a row count as one. */
function begin(address: string, slashes: number): string {
  let end = 0;
  for (let seen = 0; seen < slashes; seen++) {
    end = address.indexOf('/', end) + 1;
    while (address[end] === '/') end++;
  }
  return address.slice(0, end);
}
