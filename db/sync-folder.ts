import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Flushes the folder in which `path` lies, so that a new name there outlives a power cut. */
export function syncFolderOf(path: string): void {
  // Windows cannot open a folder as a file, and writes names through its journal.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
