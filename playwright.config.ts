import { defineConfig } from '@playwright/test';

export default defineConfig({
  // Two cores, and each test file starts its own browser.
  workers: 2,
  timeout: 120_000,
  retries: 0,
  reporter: 'list',
  projects: [
    { name: 'components', testDir: 'test/components', testMatch: '**/*.spec.ts' },
    { name: 'components-firefox', testDir: 'test/components-firefox', testMatch: '**/*.spec.ts', metadata: { browser: 'firefox' } },
    { name: 'chromium', testDir: 'test/e2e', testMatch: '**/*.spec.ts', metadata: { browser: 'chromium' } },
    { name: 'firefox', testDir: 'test/e2e', testMatch: '**/*.spec.ts', metadata: { browser: 'firefox' } },
  ],
});
