import { describe, expect, it } from 'vitest';
import { makeProject, runCheck } from './project.ts';

const LEAF = 'export const leaf = 1;\n';
const takes = (from: string) => `import { leaf } from '${from}';\nexport const branch = leaf;\n`;
const takesType = (from: string) =>
  `import type { Leaf } from '${from}';\nexport type Branch = Leaf;\n`;

/** Files that others import, one in each room, and that break nothing themselves. */
const LEAVES = {
  'db/leaf.ts': LEAF,
  'domain/leaf.ts': LEAF,
  'preload/contract.ts': LEAF,
  'renderer/features/other/leaf.ts': LEAF,
  'resources/leaf.ts': LEAF,
  'tests/leaf.ts': LEAF,
};

/** Each rule with a file that breaks it. */
const BROKEN: readonly [rule: string, file: string, text: string][] = [
  ['domain-imports-of-ours', 'domain/a.ts', takes('#db/leaf.ts')],
  ['domain-imports-of-ours', 'domain/b.ts', takesType('#db/leaf.ts')],
  ['domain-imports-of-others', 'domain/c.ts', takes('fflate')],
  ['db-imports-of-ours', 'db/a.ts', takes('#preload/contract.ts')],
  ['db-imports-of-others', 'db/b.ts', takes('fflate')],
  ['preload-imports-of-ours', 'preload/a.ts', takes('#db/leaf.ts')],
  ['preload-script-takes-types-only', 'preload/preload.ts', takes('./contract.ts')],
  ['main-imports-of-ours', 'main/a.ts', takes('#preload/preload.ts')],
  ['main-imports-of-others', 'main/b.ts', takes('react')],
  ['renderer-imports-of-ours', 'renderer/a.ts', takes('#db/leaf.ts')],
  ['renderer-imports-of-others', 'renderer/b.ts', takes('kysely')],
  ['renderer-takes-types-of-the-contract', 'renderer/c.ts', takes('#preload/contract.ts')],
  ['features-are-strangers', 'renderer/features/one/a.ts', takes('../other/leaf.ts')],
  ['ui-and-data-know-no-screens', 'renderer/ui/a.ts', takes('../features/other/leaf.ts')],
  ['bettersqlite3-in-its-place', 'main/c.ts', takes('better-sqlite3')],
  ['docx-in-its-place', 'main/d.ts', takes('docx')],
  ['electron-in-its-place', 'preload/b.ts', takes('electron')],
  ['reactapexcharts-in-its-place', 'renderer/ui/b.tsx', takes('react-apexcharts')],
  ['reactapexcharts-in-its-place', 'renderer/ui/c.tsx', takes('apexcharts')],
  ['no-system-in-domain', 'domain/d.ts', takes('node:fs')],
  ['no-system-in-domain', 'renderer/d.ts', takes('node:fs')],
  ['nobody-imports-tests', 'domain/e.ts', takes('../tests/leaf.ts')],
  ['nobody-imports-resources', 'tests/a.ts', takes('../resources/leaf.ts')],
  ['scripts-stand-alone', 'scripts/a.mjs', takes('../domain/leaf.ts')],
  ['no-circle', 'domain/f.ts', takes('./f.ts')],
  ['no-orphan', 'domain/g.ts', LEAF],
  ['found', 'domain/h.ts', takes('./nowhere.ts')],
  ['listed', 'tests/b.ts', takes('fflate')],
  ['shipped-with-the-program', 'main/e.ts', takes('i18next')],
];

const DEVELOPMENT = JSON.stringify({
  type: 'module',
  imports: { '#db/*': './db/*', '#domain/*': './domain/*', '#preload/*': './preload/*' },
  devDependencies: { i18next: '1.0.0' },
});

describe('the check of imports', () => {
  it('finds each broken rule, through # names and for types too', () => {
    const broken = Object.fromEntries(BROKEN.map(([, file, text]) => [file, text]));
    const project = makeProject({ ...LEAVES, ...broken, 'package.json': DEVELOPMENT });
    const { passes, output } = runCheck('dependencies', project);
    const missed = BROKEN.filter(([rule, file]) => !output.includes(`${rule}: ${file} -> `));
    expect(missed).toEqual([]);
    expect(passes).toBe(false);
  });

  it('fails when the contract’s known import is not there', () => {
    const project = makeProject({
      'preload/contract.ts': takes('#domain/leaf.ts'),
      'domain/leaf.ts': LEAF,
    });
    const { passes, output } = runCheck('dependencies', project);
    expect(output).toContain('a known import was not seen');
    expect(passes).toBe(false);
  });

  it('passes a house in order and says how much it read', () => {
    const project = makeProject({
      'preload/contract.ts': takes('#domain/change.ts'),
      'domain/change.ts': LEAF,
      'main/main.ts': takes('#preload/contract.ts'),
    });
    const { passes, output } = runCheck('dependencies', project);
    expect(output).toContain('3 TypeScript files read of 3 that git lists');
    expect(passes).toBe(true);
  });
});
