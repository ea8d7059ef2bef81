/*
 * npm test: sets up, then runs every check and every test. `npm test -- checks`,
 * `unit`, `e2e` or `pack` runs a part; words after another `--` go to its runner.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCheck, countPlaywright, countVitest } from './lib/counts.mjs';
import { needDisplay } from './lib/display.mjs';
import { projectFolder } from './lib/places.mjs';
import { endSignals, npmCommand } from './lib/run.mjs';
import { Problem, runMain, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

const minute = 60_000;

/** How many tests the closing summary names. */
const mostNamed = 8;

/** Every step in its order: the part it belongs to, what it runs, and how its result is counted. */
const steps = [
  script('checks', 'format', 'format:check'),
  script('checks', 'lint', 'lint'),
  script('checks', 'types', 'types'),
  script('checks', 'dependency rules', 'check:dependencies'),
  script('checks', 'unused code', 'check:unused'),
  script('checks', 'licences', 'check:licences'),
  script('checks', 'languages', 'check:languages'),
  script('checks', 'schema of forms', 'check:schema'),
  script('checks', 'traces', 'check:traces'),
  script('checks', 'lock file', 'check:lock'),
  script('checks', 'packaging configuration', 'check:packaging'),
  vitest('unit', 'unit tests'),
  script('e2e', 'build', 'build'),
  playwright('e2e', 'end to end', 'program'),
  script('pack', 'pack', 'pack'),
  playwright('pack', 'packaged program', 'packaged'),
];

const parts = [...new Set(steps.map(({ part }) => part))];

await runMain(async () => {
  const { wanted, more } = readWords(process.argv.slice(2));
  await setUp({ forTests: true });
  const endDisplay = await needDisplay();
  const reports = await mkdtemp(join(tmpdir(), 'lederspind-test-'));
  try {
    const results = await runSteps(
      steps.filter(({ part }) => wanted.includes(part)),
      reports,
      more,
    );
    process.exitCode = report(results);
  } finally {
    await rm(reports, { recursive: true, force: true });
    endDisplay();
  }
});

function readWords(words) {
  const end = words.indexOf('--');
  const wanted = end === -1 ? words : words.slice(0, end);
  const unknown = wanted.filter((word) => !parts.includes(word));
  if (unknown.length > 0)
    throw new Problem(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.`);
  return {
    wanted: wanted.length > 0 ? wanted : parts,
    more: end === -1 ? [] : words.slice(end + 1),
  };
}

/** A step that runs one script of package.json and counts as one. */
function script(part, name, npmScript) {
  const { command, words, shell } = npmCommand();
  return {
    part,
    name,
    limit: 10 * minute,
    keepsOutput: true,
    command: () => ({ command, words: [...words, 'run', '--silent', npmScript], shell }),
    count: countCheck,
  };
}

function vitest(part, name) {
  return {
    part,
    name,
    limit: 15 * minute,
    command: (file, more) => ({
      command: process.execPath,
      words: [
        join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...more,
      ],
    }),
    count: countVitest,
  };
}

function playwright(part, name, project) {
  return {
    part,
    name,
    limit: 40 * minute,
    command: (file, more) => ({
      command: process.execPath,
      words: [
        join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js'),
        'test',
        `--project=${project}`,
        '--reporter=list,json',
        ...more,
      ],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    count: countPlaywright,
  };
}

async function runSteps(chosen, reports, more) {
  const results = [];
  for (const [index, step] of chosen.entries()) {
    say(`\n── ${index + 1}/${chosen.length} ${step.name} ──`);
    const start = Date.now();
    const file = join(reports, `${index}.json`);
    const { code, output } = await runStep(step, file, more);
    const counts = await step.count(code, file, output);
    const seconds = (Date.now() - start) / 1000;
    say(`── ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s ──`);
    results.push({ name: step.name, seconds, ...counts });
  }
  return results;
}

/**
 * Each step is a process group of its own, so that one that hangs is ended with all it started.
 * Answers with its exit code and, of a check, what it printed.
 */
function runStep(step, file, more) {
  const { command, words, shell = false, env } = step.command(file, more);
  const isGroup = process.platform !== 'win32';
  const stream = step.keepsOutput ? 'pipe' : 'inherit';
  const child = spawn(command, words, {
    cwd: projectFolder,
    shell,
    detached: isGroup,
    stdio: ['ignore', stream, stream],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const printed of [child.stdout, child.stderr])
    printed?.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
  const end = (signal) => (isGroup ? process.kill(-Number(child.pid), signal) : child.kill(signal));
  const timer = setTimeout(() => {
    say(`${step.name} is not done after ${step.limit / minute} minutes and is ended.`);
    end('SIGKILL');
  }, step.limit);
  const pass = (signal) => {
    end(signal);
    process.exit(1);
  };
  for (const signal of endSignals) process.once(signal, pass);
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: 1, output: message }));
    child.on('close', (code) => {
      clearTimeout(timer);
      for (const signal of endSignals) process.off(signal, pass);
      resolve({ code: code ?? 1, output });
    });
  });
}

function report(results) {
  say('');
  for (const { name, seconds, passed, failed } of results) {
    say(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(26)} ` +
        `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  }
  sayLines('Failed', results, 'failures');
  sayLines('Passed only at the second try, which is a defect to mend now', results, 'flaky');
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  say(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') === 0 ? 0 : 1;
}

/** Names the tests in question, so few and so short that the end of a log tells what is wrong. */
function sayLines(title, results, key) {
  const lines = results.flatMap((result) => result[key].map((line) => `${result.name}: ${line}`));
  if (lines.length === 0) return;
  say(`\n${title}:`);
  for (const line of lines.slice(0, mostNamed)) say(`  ${line.slice(0, 300)}`);
  if (lines.length > mostNamed) say(`  and ${lines.length - mostNamed} more`);
}
