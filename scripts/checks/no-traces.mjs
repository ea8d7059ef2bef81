import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck, textOf } from './lib.mjs';
import { manifestFindings } from './manifest-rules.mjs';

const LOCK = 'package-lock.json';
const isTest = (file) => /\.(test|spec)\.tsx?$/.test(file);
const isCode = (file) => /\.(tsx?|[cm]?js|css)$/.test(file);

/** What must not stand in a line. `in` limits a rule to some files. */
const RULES = [
  {
    what: 'a path of somebody’s machine',
    pattern:
      /(?<![\w.~$}*@-])\/(?:work|root|home\/[a-z]\w*|Users\/\w+|tmp\/\w+)(?:\/|\b(?=['"`\s]|$))/,
    in: (file) => file !== LOCK,
  },
  { what: 'an address of a registry', pattern: /^\s*"resolved":/, in: (file) => file === LOCK },
  {
    what: 'a test left out or run alone',
    pattern:
      /\b(?:describe|it|test|suite|bench)(?:\.\w+)*\.(?:only|skip|skipIf|todo|fixme|fails)\b/,
    in: isTest,
  },
  {
    what: 'work left undone',
    pattern: /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/,
    // A published schema is kept as its authors wrote it.
    in: (file) => file !== LOCK && !file.endsWith('.xsd'),
  },
  {
    what: 'a suppressed check without its reason in the same line',
    pattern:
      /\/[/*]\s*(?:(?:ox|es)lint-disable(?!.* -- \S)|@ts-(?:expect-error|ignore|nocheck)(?!\s*:?\s*\S+ \S+))/,
    in: isCode,
  },
];

/** The findings in one file, with their lines. */
function findingsIn(project, file) {
  const text = textOf(project, file);
  if (text.includes('\0')) return [];
  const rules = RULES.filter((rule) => rule.in(file));
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => `${file}:${index + 1}: ${what}: ${line.trim().slice(0, 80)}`),
    );
}

/** Looks through every tracked file for what must not be there. */
function checkTraces(project) {
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' });
  const files = list.split('\0').filter((file) => file !== '' && existsSync(join(project, file)));
  const findings = [
    ...files.flatMap((file) => findingsIn(project, file)),
    ...manifestFindings(textOf(project, 'package.json')),
  ];
  const summary = `${files.length} tracked files, no machine paths, no tests left out, nothing left undone`;
  return { findings, summary };
}

await runCheck('Traces', checkTraces);
