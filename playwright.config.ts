import { defineConfig } from '@playwright/test';

export default defineConfig({
  // Two cores, and each test file starts its own browser.
  workers: 2,
  timeout: 120_000,
  // Browsers on a machine with two cores lose a click or a second now and then. What passes only at the second run is counted and named.
  retries: 1,
  reporter: 'list',
  projects: [
    { name: 'components', testDir: 'test/components', testMatch: '**/*.spec.ts' },
    { name: 'components-firefox', testDir: 'test/components-firefox', testMatch: '**/*.spec.ts', metadata: { browser: 'firefox' } },
    { name: 'chromium', testDir: 'test/e2e', testMatch: '**/*.spec.ts', metadata: { browser: 'chromium' } },
    { name: 'firefox', testDir: 'test/e2e', testMatch: '**/*.spec.ts', metadata: { browser: 'firefox' } },
  ],
});
