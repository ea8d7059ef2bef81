import { describe, expect, it } from 'vitest';
import { makeProject, runCheck } from './project.ts';

/* Put together from parts, so that this file holds none of what it looks for. */
const DOT = '.';
const SLASH = '/';
const LEFT = 'TO'.concat('DO');
const COMMENT = SLASH.repeat(2);
const DISABLE = `${COMMENT} ${['oxlint', 'disable', 'next', 'line'].join('-')} no-eval`;

const BROKEN: readonly [says: string, file: string, text: string][] = [
  ['a path of somebody’s machine', 'a.md', `see ${SLASH}work${SLASH}main`],
  ['a path of somebody’s machine', 'a.ts', `const home = '${SLASH}root${SLASH}x';`],
  ['a path of somebody’s machine', 'a.ts', `const home = '${SLASH}home${SLASH}ann${SLASH}x';`],
  ['a path of somebody’s machine', 'a.mjs', `"${SLASH}tmp${SLASH}n24${SLASH}bin"`],
  ['an address of a registry', 'package-lock.json', '    "resolved": "x",'],
  ['a test left out or run alone', 'a.test.ts', `describe${DOT}only('x')`],
  ['a test left out or run alone', 'a.spec.ts', `test${DOT}skip('x')`],
  ['a test left out or run alone', 'a.test.ts', `it${DOT}each${DOT}skip([])`],
  ['work left undone', 'a.ts', `const a = 1; ${COMMENT} ${LEFT} more`],
  ['a suppressed check without its reason', 'a.ts', DISABLE],
  [
    'a suppressed check without its reason',
    'a.ts',
    `${COMMENT} ${['@ts', 'expect', 'error'].join('-')}`,
  ],
  ['the script a stands twice', 'package.json', '{ "scripts": {\n  "a": "x",\n  "a": "y"\n} }'],
  ['two scripts are the same: x', 'package.json', '{ "scripts": {\n  "a": "x",\n  "b": "x"\n} }'],
  ['zod has no exact version', 'package.json', '{ "dependencies": { "zod": "^4.0.0" } }'],
];

describe('the check of traces', () => {
  it.each(BROKEN)('finds %s in %s', (says, file, text) => {
    const { passes, output } = runCheck('no-traces', makeProject({ [file]: `${text}\n` }));
    expect(output).toContain(says);
    expect(passes).toBe(false);
  });

  it.each([
    ['a path inside the project', 'a.md', 'look into src/work/here.ts and ~/tmp/x'],
    ['an address', 'a.md', 'https://example.org/work/one'],
    ['a suppressed check with its reason', 'a.ts', `${DISABLE} -- the test is about it`],
    ['a property named only', 'a.test.ts', 'const { only } = list.only;'],
  ])('lets %s pass', (_, file, text) => {
    expect(runCheck('no-traces', makeProject({ [file]: `${text}\n` }))).toMatchObject({
      passes: true,
    });
  });
});
