import { basename, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readJson } from './json.mjs';
import { projectFolder } from './places.mjs';

/**
 * How a step's result is counted: each function takes the step's exit code, the
 * report that its runner wrote and what the step printed (where that is kept), and
 * answers `{ passed, failed, skipped, failures, flaky }`: three numbers, and a line
 * for each test that failed and for each that passed only when it was tried again.
 */

/** A check either holds or it does not. */
export function countCheck(code, _file, output = '') {
  if (code === 0) return { ...nothing, passed: 1 };
  return { ...nothing, failed: 1, failures: [tellingLine(output)] };
}

/** Vitest's JSON report. A file that could not even be loaded has no tests in it, and counts as one failure. */
export async function countVitest(code, file) {
  const report = await readJson(file);
  if (report === undefined) return runnerCrashed(code);
  const failures = report.testResults.flatMap(vitestFailures);
  const unloaded = report.testResults.filter(isUnloaded);
  return withExitCode(code, {
    ...nothing,
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  });
}

/** Playwright's JSON report. A test that passed only at the second try has passed, and is named. */
export async function countPlaywright(code, file) {
  const report = await readJson(file);
  if (report === undefined) return runnerCrashed(code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const specs = report.suites.flatMap(specsIn);
  const outside = (report.errors ?? []).map(({ message }) => errorLine(message));
  return withExitCode(code, {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: [...playwrightLines(specs, 'unexpected'), ...outside],
    flaky: playwrightLines(specs, 'flaky'),
  });
}

const nothing = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] };

function runnerCrashed(code) {
  return { ...nothing, failed: 1, failures: [`no report, exit code ${code}`] };
}

/** A runner that fails without a failed test, or that ran nothing, has failed itself. */
function withExitCode(code, counts) {
  const isWrong = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  if (!isWrong) return counts;
  const why = code === 0 ? 'no test was run' : `exit code ${code} without a failed test`;
  return { ...counts, failed: 1, failures: counts.failures.length > 0 ? counts.failures : [why] };
}

const isUnloaded = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0;

function vitestFailures(result) {
  const file = relative(projectFolder, result.name ?? '');
  if (isUnloaded(result)) return [`${file}: ${errorLine(result.message)}`];
  return result.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}: ${errorLine(failureMessages[0])}`,
    );
}

function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** A line for each test that ended so: its file, where it broke, its title and its first error. */
function playwrightLines(specs, status) {
  return specs.flatMap(({ file, title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ results }) => {
        const broken = results.find(({ error }) => error);
        const place = broken?.errorLocation;
        const at = place ? ` (${basename(place.file)}:${place.line})` : '';
        return `${file} › ${title}: ${errorLine(broken?.error.message)}${at}`;
      }),
  );
}

/** The first line of an error, and what it looked for, which Playwright says further down. */
function errorLine(message = 'no message') {
  const lines = stripVTControlCharacters(message).split('\n');
  const locator = lines.slice(1).find((line) => /^\s*Locator:/.test(line)) ?? '';
  return [lines[0], locator]
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join(' ')
    .trim();
}

/** What a check's output says first: a finding and its place; or what it was that failed. */
function tellingLine(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const from = lines.findIndex((line) => line.includes(' failed ('));
  return lines.slice(Math.max(from, 0)).slice(0, 2).join(' ') || 'no output';
}
