import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder of this project. */
export const ROOT = join(import.meta.dirname, '../..');

const MANIFEST = {
  name: 'made-for-a-test',
  type: 'module',
  imports: { '#domain/*': './domain/*', '#db/*': './db/*', '#preload/*': './preload/*' },
};

/** A small project of those files, known to git, with this project's packages; gone after the test. */
export function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lederspind-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const all = { 'package.json': JSON.stringify(MANIFEST), '.gitignore': 'node_modules', ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['add', '-A'], { cwd: folder });
  return folder;
}

/** What a check says about a project, and whether it lets it pass. */
export function runCheck(check: string, project: string): { passes: boolean; output: string } {
  const script = join(ROOT, 'scripts/checks', `${check}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--project', project], {
    encoding: 'utf8',
  });
  return { passes: status === 0, output: stdout + stderr };
}
