import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['test/unit/**/*.test.{ts,tsx}'],
    css: true,
    // Property tests and pages of 50,000 paragraphs on a machine that does other things too.
    testTimeout: 60_000,
  },
});
