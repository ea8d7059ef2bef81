import { readFile } from 'node:fs/promises';

/** What a JSON file says, or undefined when it is missing or unreadable. */
export async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
