import { defineConfig } from 'vitest/config';
import { modulePath } from './tests/helpers/module-path.ts';

/** Unit and property tests. tests/e2e drives a real Electron through Playwright instead. */
export default defineConfig({
  plugins: [modulePath()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    passWithNoTests: false,
    /** Vitest leaves one core free, which of two is half. */
    maxWorkers: '100%',
    /** Property tests run a hundred examples each, on machines that do other things as well. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
