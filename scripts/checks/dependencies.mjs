import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { Problem } from '../lib/say.mjs';
import { projectFiles, runCheck } from './lib.mjs';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const ROOMS = ['domain', 'db', 'preload', 'main', 'renderer', 'tests'];
const isTypeScript = (file) => /^(domain|db|preload|main|renderer|tests)\/.*\.tsx?$/.test(file);

/** An import that is really there. When it is not seen, the tool reads no TypeScript. */
const KNOWN = { from: 'preload/contract.ts', to: 'domain/change.ts' };

/** The modules under a folder and what breaks the rules, as dependency-cruiser sees them. */
async function read(folder, rooms) {
  const { output } = await cruise(rooms, {
    ...rules.options,
    baseDir: folder,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
  });
  if (typeof output === 'string') throw new Problem(output);
  const violations = output.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
  );
  return { modules: output.modules, violations };
}

/** Whether that file imports the other, whichever way it names it. */
function hasEdge(modules, { from, to }) {
  const found = modules.find(({ source }) => source === from);
  return found?.dependencies.some(({ resolved }) => resolved === to) ?? false;
}

/** Proves on two files made for it that a forbidden import through `#` names is found. */
async function proveThatRulesHold() {
  const folder = await mkdtemp(join(tmpdir(), 'lederspind-imports-'));
  const files = {
    'package.json': JSON.stringify({ type: 'module', imports: { '#db/*': './db/*' } }),
    'domain/word.ts': "import type { Row } from '#db/row.ts';\nexport type Word = Row;\n",
    'db/row.ts': 'export interface Row {\n  readonly id: string;\n}\n',
  };
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const { violations } = await read(folder, ['domain', 'db']);
    const wanted = 'domain-imports-of-ours: domain/word.ts -> db/row.ts';
    return violations.includes(wanted) ? [] : [`a forbidden import was not found: ${wanted}`];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checks who imports whom, and that the tool read every file that git lists. */
async function checkDependencies(project) {
  const files = projectFiles(project);
  const listed = files.filter(isTypeScript);
  const rooms = [...ROOMS, 'scripts'].filter((room) =>
    files.some((file) => file.startsWith(`${room}/`)),
  );
  const { modules, violations } = await read(project, rooms);
  const cruised = new Set(modules.map(({ source }) => source).filter(isTypeScript));
  const unread = listed.filter((file) => !cruised.has(file));
  const edges = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const findings = [
    ...violations,
    ...unread.map((file) => `not read: ${file}`),
    ...(cruised.size === listed.length
      ? []
      : [`${cruised.size} TypeScript files read, but git lists ${listed.length}`]),
    ...(listed.includes(KNOWN.from) && !hasEdge(modules, KNOWN)
      ? [`a known import was not seen: ${KNOWN.from} -> ${KNOWN.to}`]
      : []),
    ...(await proveThatRulesHold()),
  ];
  const summary = `${cruised.size} TypeScript files read of ${listed.length} that git lists, ${edges} imports, ${rules.forbidden.length} rules`;
  return { findings, summary };
}

await runCheck('Dependencies', checkDependencies);
