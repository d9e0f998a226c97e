/** A key and certificate for the test servers, made anew in each run so that none is ever committed. */
import { generate } from 'selfsigned';

export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'caveat test' }], { keyType: 'ec', curve: 'P-256' });
  return { key: made.private, cert: made.cert };
}
