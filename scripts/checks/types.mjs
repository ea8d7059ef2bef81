import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../lib/run.mjs';
import { projectFiles, runCheck, textOf } from './lib.mjs';

/** The compiler's own start file: the same on every system, and not the older API named `typescript`. */
function compiler() {
  const manifest = createRequire(import.meta.url).resolve('@typescript/native/package.json');
  return join(dirname(manifest), 'bin/tsc');
}

/** Checks the types of every room, each with only the types that it may know. */
async function checkTypes(project) {
  const { references } = JSON.parse(textOf(project, 'tsconfig.json'));
  const { code, output } = await run(process.execPath, [compiler(), '-b', '--pretty', 'false'], {
    cwd: project,
  });
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const findings = code === 0 || lines.length > 0 ? lines : [`tsc ended with exit code ${code}`];
  const files = projectFiles(project).filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));
  return { findings, summary: `${references.length} projects, ${files.length} files in the tree` };
}

await runCheck('Types', checkTypes);
