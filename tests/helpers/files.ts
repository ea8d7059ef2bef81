import { readFileSync } from 'node:fs';

/** The parsed JSON of a file of the project, by its path from the root. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
