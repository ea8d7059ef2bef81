const isTerminal = process.stdout.isTTY === true;

/** Seconds between two signs of life on a long step. */
const linePause = isTerminal ? 0.5 : 5;

/** Prints one line about what happens now. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Something that the person at the keyboard must mend. Its message says what is
 * missing and how to get it, so it is printed without a stack trace.
 */
export class Problem extends Error {
  name = 'Problem';
}

/** Runs a script's main function; prints what went wrong and sets the exit code. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Problem ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

/**
 * Shows that a long step is alive: a line every few seconds, or on a terminal
 * one line that is written anew. `describe`, if given, adds how far it has come.
 */
export async function withProgress(label, work, describe = () => '') {
  const start = Date.now();
  say(`${label} …`);
  const timer = setInterval(() => {
    const text = [`  ${seconds(start)} s`, describe()].filter(Boolean).join(', ');
    process.stdout.write(isTerminal ? `\r${text.slice(0, 78).padEnd(78)}` : `${text}\n`);
  }, linePause * 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (isTerminal) process.stdout.write(`\r${' '.repeat(78)}\r`);
    say(`  took ${seconds(start)} s`);
  }
}

function seconds(start) {
  return ((Date.now() - start) / 1000).toFixed(Date.now() - start < 10_000 ? 1 : 0);
}
