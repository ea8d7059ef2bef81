import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeProject, ROOT } from './project.ts';

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'preserve',
    target: 'es2024',
    lib: ['es2024', 'dom'],
    jsx: 'react-jsx',
    types: [],
  },
});

const promise = 'const later = async (): Promise<number> => 1;\n';

/* Kept apart, since the check of traces reads this file too. */
const SUPPRESS = ['@ts', 'ignore'].join('-');
const ALONE = 'only';

/** Each rule with a file that breaks it. */
const BROKEN: readonly [rule: string, file: string, text: string][] = [
  ['no-explicit-any', 'main/a.ts', 'export const a = (one: any): void => void one;\n'],
  ['no-floating-promises', 'main/b.ts', `${promise}later();\n`],
  ['no-misused-promises', 'main/c.ts', `${promise}[1].forEach(later);\n`],
  ['no-non-null-assertion', 'main/d.ts', 'export const d = (one?: string) => one!.length;\n'],
  ['no-default-export', 'main/e.ts', 'export default 1;\n'],
  ['no-console', 'main/f.ts', "console.log('x');\n"],
  ['no-restricted-imports', 'main/g.ts', "import { ipcMain } from 'electron';\nvoid ipcMain;\n"],
  ['no-restricted-imports', 'main/h.ts', "import * as all from 'electron';\nvoid all;\n"],
  ['no-unsafe-type-assertion', 'main/i.ts', "export const i = JSON.parse('1') as string;\n"],
  ['no-unsafe-member-access', 'main/j.ts', "export const j = JSON.parse('1').x;\n"],
  ['ban-ts-comment', 'main/k.ts', `// ${SUPPRESS}\nexport const k = 1;\n`],
  ['max-lines', 'main/l.ts', 'export {};\n'.repeat(301)],
  [
    'max-lines-per-function',
    'main/m.ts',
    `export function m(): void {\n${'  void 0;\n'.repeat(61)}}\n`,
  ],
  [
    'complexity',
    'main/n.ts',
    `export function n(a: number): void {\n${'  if (a > 1) void a;\n'.repeat(16)}}\n`,
  ],
  ['extensions', 'main/o.ts', "import { p } from './p';\nvoid p;\n"],
  ['filename-case', 'main/someName.ts', 'export const some = 1;\n'],
  [
    'switch-exhaustiveness-check',
    'main/q.ts',
    "export const q = (a: 'x' | 'y') => {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n};\n",
  ],
  ['no-clock', 'domain/a.ts', 'export const a = () => new Date();\n'],
  ['no-clock', 'domain/b.ts', 'export const b = () => Date();\n'],
  ['no-restricted-properties', 'domain/c.ts', 'export const c = () => Date.now();\n'],
  ['no-restricted-properties', 'domain/d.ts', 'export const d = () => Math.random();\n'],
  ['no-restricted-globals', 'domain/e.ts', 'export const e = () => crypto.randomUUID();\n'],
  ['no-restricted-properties', 'renderer/a.ts', 'export const a = window.lederspind;\n'],
  [
    'no-danger',
    'renderer/b.tsx',
    "export const B = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
  ],
  ['no-inline-style', 'renderer/c.tsx', 'export const C = () => <p style={{ top: 0 }} />;\n'],
  ['no-written-text', 'renderer/d.tsx', 'export const D = () => <p>Gem</p>;\n'],
  ['no-written-text', 'renderer/e.tsx', "export const E = () => <p>{'Gem'}</p>;\n"],
  ['no-written-text', 'renderer/f.tsx', 'export const F = () => <p aria-label="Gem" />;\n'],
  [
    'no-written-text',
    'renderer/g.tsx',
    'export const G = ({ a }: { a: boolean }) => <p title={a ? `Gem` : undefined} />;\n',
  ],
  [
    'rules-of-hooks',
    'renderer/h.tsx',
    "import { useId } from 'react';\nexport const H = ({ a }: { a: boolean }) => (a ? useId() : null);\n",
  ],
  ['button-has-type', 'renderer/i.tsx', 'export const I = () => <button />;\n'],
  ['alt-text', 'renderer/j.tsx', 'export const J = () => <img src="a.png" />;\n'],
  ['jsx-key', 'renderer/k.tsx', 'export const K = () => [1].map((a) => <p>{a}</p>);\n'],
  [
    'no-focused-tests',
    'tests/a.test.ts',
    `import { it } from 'vitest';\nit.${ALONE}('x', () => {});\n`,
  ],
  ['expect-expect', 'tests/b.test.ts', "import { it } from 'vitest';\nit('x', () => {});\n"],
];

/** Code that looks like the above and is in order. */
const FINE = {
  'domain/fine.ts':
    'export const fine = (year: number) => new Date(Date.UTC(year, 1)).getUTCDay();\n',
  'main/ipc/fine.ts': "import { ipcMain } from 'electron';\nvoid ipcMain;\n",
  'main/log.ts': 'export const log = (line: string): void => console.log(line);\n',
  'renderer/data/fine.ts':
    'declare global {\n  interface Window {\n    lederspind: string;\n  }\n}\nexport const fine = window.lederspind;\n',
  'renderer/fine.tsx':
    'export const Fine = ({ a }: { a: string }) => (\n  <p className="wide" data-state="on" style={{ \'--n\': 1 }}>\n    {a} – 2 <kbd>F1</kbd>\n  </p>\n);\n',
  'fine.config.ts': 'export default {};\n',
};

function lint(files: Readonly<Record<string, string>>) {
  const project = makeProject({ ...files, 'tsconfig.json': TSCONFIG });
  for (const file of ['.oxlintrc.json', 'scripts/checks/lint-rules.mjs']) {
    cpSync(join(ROOT, file), join(project, file));
  }
  const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const words = [
    program,
    '--format',
    'json',
    'domain',
    'main',
    'renderer',
    'tests',
    'fine.config.ts',
  ];
  const { stdout } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
  return reportSchema.parse(JSON.parse(stdout)).diagnostics;
}

describe('the lint rules', () => {
  it('fire where they are broken, and not on code in order', () => {
    const broken = Object.fromEntries(BROKEN.map(([, file, text]) => [file, text]));
    const found = lint({ ...FINE, ...broken });
    const fires = (rule: string, file: string) =>
      found.some(({ code, filename }) => code.endsWith(`(${rule})`) && filename === file);
    expect(BROKEN.filter(([rule, file]) => !fires(rule, file))).toEqual([]);
    expect(found.filter(({ filename }) => filename in FINE)).toEqual([]);
  });
});
