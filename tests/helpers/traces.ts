import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file in the folder and below, by its path. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
}

/** The files below that folder in which one of the words stands in clear, as UTF-8 or UTF-16. */
export function inClear(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
  ]);
  return filesIn(folder).filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}
