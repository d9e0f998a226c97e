/** Builds the gallery and serves it for a worker of the tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const CONFIG = join(import.meta.dirname, 'vite.config.ts');

/** The gallery's address, and what takes it away. */
export async function serveGallery(port: number): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'caveat-gallery-'));
  await build({ configFile: CONFIG, build: { outDir } });
  const server = await preview({ configFile: CONFIG, build: { outDir }, preview: { port, open: false } });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
