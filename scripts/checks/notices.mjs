const LINE = '-'.repeat(80);

const HEAD = `Lederspind is built with the work of others. These are their licences.
Chromium and Node.js, which Electron carries, add theirs in LICENSES.chromium.html
beside the program.`;

function noticeOf({ name, version, licence, author, text }) {
  const by = author === '' ? '' : `\nBy ${author}`;
  const words = text === '' ? `The package holds no licence text; it names ${licence}.` : text;
  return `${LINE}\n${name} ${version} (${licence})${by}\n${LINE}\n\n${words}`;
}

/** The text that goes with the program: who made what is in it, and under which licence. */
export function noticesOf(packages) {
  return `${[HEAD, ...packages.map(noticeOf)].join('\n\n')}\n`;
}
