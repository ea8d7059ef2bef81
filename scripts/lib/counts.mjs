import { readJson } from './json.mjs';

/**
 * How a step's result is counted: each function takes the step's exit code and
 * the report that its runner wrote, and answers `{ passed, failed, skipped }`.
 */

/** A check either holds or it does not. */
export function countCheck(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Vitest's JSON report. A file that could not even be loaded has no tests in it, and counts as one failure. */
export async function countVitest(code, file) {
  const report = await readJson(file);
  if (report === undefined) return runnerCrashed;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return withExitCode(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Playwright's JSON report. A test that passed only when tried again is not a passed one. */
export async function countPlaywright(code, file) {
  const report = await readJson(file);
  if (report === undefined) return runnerCrashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode(code, { passed: expected, failed: unexpected + flaky, skipped });
}

const runnerCrashed = { passed: 0, failed: 1, skipped: 0 };

/** A runner that fails without a failed test, or that ran nothing, has failed itself. */
function withExitCode(code, counts) {
  const isWrong = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isWrong ? { ...counts, failed: 1 } : counts;
}
