import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ASKED = /^(.*)\?modulePath$/;

/** Answers `import path from './worker.ts?modulePath'` with the source itself, which Node runs. */
export function modulePath(): Plugin {
  return {
    name: 'lederspind-module-path',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = ASKED.exec(id)?.[1];
      if (file === undefined || importer === undefined) return null;
      return `\0${fileURLToPath(new URL(file, `file://${importer}`))}?modulePath`;
    },
    load(id) {
      const file = id.startsWith('\0') ? ASKED.exec(id.slice(1))?.[1] : undefined;
      return file === undefined ? null : `export default ${JSON.stringify(file)};`;
    },
  };
}
