import { defineConfig } from '@playwright/test';
import { findElectron } from './scripts/lib/runtime.mjs';

/* Playwright started by hand, without `npm test` around it, finds the Electron of the set-up as well. */
await findElectron();

/* Only root may make the small, full and read-only disks of these tests. */
const NEED_ROOT = ['faults/disk.spec.ts', 'faults/filing-disk.spec.ts'] as const;
const canMount = process.platform === 'linux' && process.getuid?.() === 0;
if (!canMount)
  process.stderr.write(`Not run here, since they need root: ${NEED_ROOT.join(', ')}\n`);

/** Tests on a real Electron. `packaged` starts what `npm run pack` made. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: true,
  /* A second try only tells a test that sometimes fails from one that always does: `npm test` names it. */
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  /* Long enough for a PC that works on other things as well: nothing here is about speed. */
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [
    {
      name: 'program',
      testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
      testIgnore: canMount ? [] : [...NEED_ROOT],
    },
    { name: 'packaged', testMatch: 'packaged/**/*.spec.ts', fullyParallel: false, workers: 1 },
  ],
});
