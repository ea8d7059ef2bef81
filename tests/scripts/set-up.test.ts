import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it as base } from 'vitest';
import { countCheck, countPlaywright, countVitest } from '../../scripts/lib/counts.mjs';
import { integrityOf, makeFolder, sizeOf } from '../../scripts/lib/files.mjs';
import { unzip } from '../../scripts/lib/unzip.mjs';
import { ROOT } from './project.ts';

const it = base.extend<{ folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lederspind-set-up-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

describe('unzip', () => {
  const zip = (folder: string) => {
    const file = join(folder, 'a.zip');
    const run: [Uint8Array, object] = [strToU8('run me'), { os: 3, attrs: 0o755 << 16 }];
    const stored: [Uint8Array, object] = [strToU8('as it is'), { level: 0 }];
    const packed = strToU8('packed '.repeat(10_000));
    writeFileSync(file, zipSync({ 'in/run': run, 'in/stored': stored, 'in/deep/packed': packed }));
    return file;
  };

  it('gives every file back, in the place and with the rights that it should have', async ({
    folder,
  }) => {
    await unzip(zip(folder), folder, (name) => name.replace('in/', 'out/'));
    expect(readFileSync(join(folder, 'out/stored'), 'utf8')).toBe('as it is');
    expect(readFileSync(join(folder, 'out/deep/packed'), 'utf8')).toBe('packed '.repeat(10_000));
    expect(statSync(join(folder, 'out/run')).mode & 0o777).toBe(0o755);
  });

  it('leaves out what has no place', async ({ folder }) => {
    await unzip(zip(folder), folder, (name) => (name === 'in/stored' ? 'only' : undefined));
    expect(readdirSync(folder).toSorted()).toEqual(['a.zip', 'only']);
  });

  it('writes nothing outside of its folder', async ({ folder }) => {
    const place = (name: string) => `../${name}`;
    await expect(unzip(zip(folder), join(folder, 'out'), place)).rejects.toThrow('Outside');
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  it('refuses what is no zip, and one that was cut off', async ({ folder }) => {
    const file = zip(folder);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 30));
    await expect(unzip(file, folder, (name) => name)).rejects.toThrow('Not a zip');
    writeFileSync(file, 'x');
    await expect(unzip(file, folder, (name) => name)).rejects.toThrow('Not a zip');
  });
});

describe('a folder made whole or not at all', () => {
  const fill = (text: string) => (draft: string) => {
    writeFileSync(join(draft, 'file'), text);
    return Promise.resolve();
  };

  it('is there when filling went well, and is not filled again', async ({ folder }) => {
    const target = join(folder, 'made');
    await makeFolder(target, fill('first'));
    await makeFolder(target, fill('second'));
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('first');
    expect(readdirSync(folder)).toEqual(['made']);
  });

  it('leaves nothing when filling failed', async ({ folder }) => {
    const target = join(folder, 'made');
    const fails = () => Promise.reject(new Error('no network'));
    await expect(makeFolder(target, fails)).rejects.toThrow('no network');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('survives two set-ups at the same time', async ({ folder }) => {
    const target = join(folder, 'made');
    await Promise.all([makeFolder(target, fill('same')), makeFolder(target, fill('same'))]);
    expect(readdirSync(folder)).toEqual(['made']);
  });
});

it('the sum of a file has the form that registries use, and its size is told', async ({
  folder,
}) => {
  writeFileSync(join(folder, 'a'), 'abc');
  expect(await integrityOf(join(folder, 'a'))).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  );
  expect(await sizeOf(folder)).toBe(3);
});

describe('counting', () => {
  const vitest = (report: object) => ({
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...report,
  });
  const unloaded = { status: 'failed', assertionResults: [] };
  const VITEST = [
    ['what its report says', 0, vitest({ numPassedTests: 5, numFailedTests: 0 }), 5, 0],
    ['failed tests', 1, vitest({ numPassedTests: 5, numFailedTests: 2 }), 5, 2],
    [
      'a file that cannot be loaded',
      1,
      vitest({ numPassedTests: 5, numFailedTests: 0, testResults: [unloaded] }),
      5,
      1,
    ],
    ['an error outside of any test', 1, vitest({ numPassedTests: 5, numFailedTests: 0 }), 5, 1],
    ['a run without a test', 0, vitest({ numPassedTests: 0, numFailedTests: 0 }), 0, 1],
  ] as const;

  for (const [what, code, report, passed, failed] of VITEST)
    it(`Vitest: ${what}`, async ({ folder }) => {
      const file = join(folder, 'report.json');
      writeFileSync(file, JSON.stringify(report));
      expect(await countVitest(code, file)).toMatchObject({ passed, failed, skipped: 0 });
    });

  it('Vitest: each failed test is named, with the first line of its error', async ({ folder }) => {
    const file = join(folder, 'report.json');
    const name = join(ROOT, 'tests/a.test.ts');
    const assertionResults = [
      { status: 'passed', fullName: 'fine', failureMessages: [] },
      { status: 'failed', fullName: 'group sums', failureMessages: ['Error: 2\n    at a.ts:1'] },
    ];
    const testResults = [
      { name, status: 'failed', assertionResults },
      { name, status: 'failed', assertionResults: [], message: 'Cannot find module' },
    ];
    const report = vitest({ numPassedTests: 1, numFailedTests: 1, testResults });
    writeFileSync(file, JSON.stringify(report));
    const { failures } = await countVitest(1, file);
    expect(failures).toEqual([
      'tests/a.test.ts › group sums: Error: 2',
      'tests/a.test.ts: Cannot find module',
    ]);
  });

  it('Playwright: a test that passed only at the second try has passed, and is named', async ({
    folder,
  }) => {
    const file = join(folder, 'report.json');
    const message = '\u001B[31mError: not visible\u001B[39m\n\nLocator:  getByText(1)\nTimeout: 5';
    const broken = { error: { message }, errorLocation: { file: '/x/screens.ts', line: 7 } };
    const spec = (title: string, status: string, results: object[]) => ({
      file: 'e2e/a.spec.ts',
      title,
      tests: [{ status, results }],
    });
    const suites = [
      { specs: [spec('fine', 'expected', [{}]), spec('late', 'flaky', [broken, {}])] },
      { suites: [{ specs: [spec('wrong', 'unexpected', [broken, broken])] }] },
    ];
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    writeFileSync(file, JSON.stringify({ stats, suites }));
    const why = 'Error: not visible Locator: getByText(1) (screens.ts:7)';
    expect(await countPlaywright(1, file)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
      failures: [`e2e/a.spec.ts › wrong: ${why}`],
      flaky: [`e2e/a.spec.ts › late: ${why}`],
    });
  });

  it('Playwright: an error outside of any test is named', async ({ folder }) => {
    const file = join(folder, 'report.json');
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    writeFileSync(file, JSON.stringify({ stats, suites: [], errors: [{ message: 'No tests' }] }));
    expect(await countPlaywright(1, file)).toMatchObject({ failed: 1, failures: ['No tests'] });
  });

  it('a runner that leaves no report has failed', async ({ folder }) => {
    const crashed = { passed: 0, failed: 1, skipped: 0, failures: ['no report, exit code 0'] };
    expect(await countVitest(0, join(folder, 'none.json'))).toMatchObject(crashed);
    expect(await countPlaywright(0, join(folder, 'none.json'))).toMatchObject(crashed);
  });

  it('a check is one, and says in a line what is wrong', () => {
    const none = { skipped: 0, flaky: [] };
    expect(countCheck(0)).toEqual({ ...none, passed: 1, failed: 0, failures: [] });
    const output = '\n\u001B[31mTypes: 1 to mend\u001B[39m\n  a.ts(1,2): error TS1\nb.ts\n';
    expect(countCheck(7, undefined, output)).toEqual({
      ...none,
      passed: 0,
      failed: 1,
      failures: ['Types: 1 to mend a.ts(1,2): error TS1'],
    });
    const built = 'Building …\n  took 1 s\nBuilding failed (exit code 1).\nno such file\n';
    expect(countCheck(1, undefined, built).failures).toEqual([
      'Building failed (exit code 1). no such file',
    ]);
    expect(countCheck(7).failures).toEqual(['no output']);
  });
});
