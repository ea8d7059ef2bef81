import { closeSync, fdatasyncSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 4096;
const PAGES = 256;

/** A file on the disk of that folder, as large from the beginning as it will be. */
export function diskIn(folder: string): {
  /** Milliseconds that one page takes to be written and flushed, on average of `count`. */
  readonly flushes: (count: number) => number;
  readonly close: () => void;
} {
  const path = join(folder, 'disk');
  writeFileSync(path, Buffer.alloc(PAGE * PAGES));
  const file = openSync(path, 'r+');
  fdatasyncSync(file);
  const page = Buffer.alloc(PAGE, 1);
  let at = 0;
  return {
    flushes: (count) => {
      const begun = performance.now();
      for (let done = 0; done < count; done += 1) {
        writeSync(file, page, 0, PAGE, (at % PAGES) * PAGE);
        fdatasyncSync(file);
        at += 1;
      }
      return (performance.now() - begun) / count;
    },
    close: () => closeSync(file),
  };
}
