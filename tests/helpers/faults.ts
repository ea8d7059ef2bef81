import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './traces.ts';
import { dataFolder, type Home, PASSPHRASE, ROOT } from './program.ts';

/** A disk of that many KB at that path; it goes with `unmount`. */
export function smallDisk(path: string, kilobytes: number): void {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path]);
}

/** A folder at that path in which nobody may write. */
export function readOnlyFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', path]);
}

/** Holds the file at that path, so that no other can take its place. */
export function holdFile(path: string): void {
  execFileSync('mount', ['--bind', path, path]);
}

/** Takes away what was mounted at that path, even while it is in use. */
export function unmount(path: string): void {
  execFileSync('umount', ['--lazy', path]);
}

/** Writes the disk of that folder full; answers with the way to make room again. */
export function fillDisk(folder: string): () => void {
  const path = join(folder, 'full');
  const file = openSync(path, 'w');
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size, 120));
    } catch {
      // No room for a piece of that size.
    }
  }
  closeSync(file);
  return () => rmSync(path);
}

/** Takes so many KB back of what `fillDisk` has written there. */
export function freeSome(folder: string, kilobytes: number): void {
  const path = join(folder, 'full');
  truncateSync(path, statSync(path).size - kilobytes * 1024);
}

/** What lies in the folder of the data, byte for byte. */
export function dataOf(home: Home): ReadonlyMap<string, string> {
  return new Map(
    filesIn(dataFolder(home)).map((path) => [path, readFileSync(path).toString('base64')]),
  );
}

/** Where the database of that PC lies. */
export function databaseOf(home: Home): string {
  return join(dataFolder(home), 'lederspind.db');
}

/** Makes the database of that PC one of a later program, as that would have done. */
export function makeNewer(home: Home): void {
  const script = join(ROOT, 'tests/faults/newer-child.ts');
  const words = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', script];
  execFileSync(process.execPath, [...words, dataFolder(home), PASSPHRASE]);
}

/**
 * Writes nonsense into every page of the file from that page on; pages are 4096 bytes.
 * @param from less than 0 counts from the end
 */
export function damagePages(path: string, from: number): void {
  const pages = readFileSync(path).length / 4096;
  const file = openSync(path, 'r+');
  for (let page = from < 0 ? pages + from : from; page < pages; page += 1)
    writeSync(file, Buffer.from('nonsense'), 0, 8, page * 4096 + 1000);
  closeSync(file);
}

/** A copy of the program in that folder, in which files can be changed. */
export function copyOfProgram(folder: string): string {
  const copy = join(folder, 'program');
  for (const part of ['out', 'resources', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
