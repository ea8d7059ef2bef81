import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** Every file in the folder and below, by its path. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
}

/** What a file holds: its bytes, and those of each file that is packed in it, as in a Word file. */
function contentsOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return [bytes];
  return [bytes, ...Object.values(unzipSync(bytes)).map((part) => Buffer.from(part))];
}

/**
 * The files below that folder in which one of the words stands in clear, as UTF-8 or UTF-16, or
 * packed.
 */
export function inClear(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
  ]);
  return filesIn(folder).filter((path) => {
    const contents = contentsOf(path);
    return needles.some((needle) => contents.some((bytes) => bytes.includes(needle)));
  });
}
