/* npm run bench: every measured claim, ours beside a reference from the same run. */
import { benchBatch } from './batch.ts';
import { benchChange } from './change.ts';
import { print, type Finding } from './measure.ts';
import { benchDrag } from './drag.ts';
import { benchLongRun } from './long-run.ts';
import { benchMany } from './many.ts';
import { benchMemory } from './memory.ts';
import { benchPreview } from './preview.ts';
import { benchStart } from './start.ts';
import { benchStatements } from './statements.ts';
import { benchWord } from './word.ts';

const BENCHES: Readonly<Record<string, () => Promise<Finding[]>>> = {
  start: benchStart,
  statements: benchStatements,
  drag: benchDrag,
  change: benchChange,
  word: benchWord,
  preview: benchPreview,
  batch: benchBatch,
  memory: benchMemory,
  many: benchMany,
  'long-run': benchLongRun,
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
const findings: Finding[] = [];
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined)
    throw new Error(`No benchmark "${name}": ${Object.keys(BENCHES).join(', ')}`);
  for (const finding of await bench()) {
    findings.push(finding);
    print(finding);
  }
}
console.log(`${findings.filter(({ holds }) => holds).length} of ${findings.length} bounds hold`);
if (findings.some(({ holds }) => !holds)) process.exitCode = 1;
