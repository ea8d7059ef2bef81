import { defineConfig } from 'vitest/config';

/** Unit and property tests. tests/e2e drives a real Electron through Playwright instead. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    passWithNoTests: false,
  },
});
