import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../lib/places.mjs';
import { Problem, runMain, say } from '../lib/say.mjs';

/** The files that git tracks or would track, as paths from the project's folder, in order. */
export function projectFiles(project) {
  const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = list.split('\0').filter((file) => file !== '' && existsSync(join(project, file)));
  return [...new Set(files)].toSorted();
}

/** The text of a project's file. */
export function textOf(project, file) {
  return readFileSync(join(project, file), 'utf8');
}

/**
 * Runs a check from the command line. `check(project, options)` answers with its findings (one
 * line each) and a summary of what it looked at; findings are printed and fail the check.
 * `--project <folder>` looks at another folder than this project; `more` adds options.
 */
export function runCheck(name, check, more = {}) {
  return runMain(async () => {
    const { values } = parseArgs({ options: { project: { type: 'string' }, ...more } });
    const { findings, summary } = await check(resolve(values.project ?? projectFolder), values);
    if (findings.length > 0) {
      throw new Problem(`${name}: ${findings.length} to mend\n  ${findings.join('\n  ')}`);
    }
    say(`${name}: ${summary}`);
  });
}
