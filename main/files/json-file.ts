import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from './atomic-write.ts';

/** Knows one shape of data; a zod schema is one. */
interface Shape<Value> {
  /** @throws where the data has another shape */
  readonly parse: (data: unknown) => Value;
}

/** What a small JSON file holds, or null where it is missing, damaged or of another shape. */
export function readJsonFile<Value>(path: string, shape: Shape<Value>): Value | null {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes a small JSON file, whole or not at all. @throws the file system's error */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** As `writeJsonFile`, for what must be written before the program ends; it is not flushed. */
export function writeJsonFileNow(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
}
