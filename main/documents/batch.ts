import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { safeName } from '#domain/filing/file-name.ts';
import { codeOf, systemCode } from '#main/failure.ts';
import { logError } from '#main/log.ts';
import type { BatchState } from '#preload/contract.ts';
import { saveFile } from './save.ts';

/** A file to be. */
export interface BatchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be written, and how. */
export interface BatchOrder {
  readonly ids: readonly string[];
  /** The folder that people chose; a new one is made in it. */
  readonly within: string;
  readonly name: string;
  /**
   * All files of one conversation.
   * @param free makes a name, without its ending, one that no other conversation has
   */
  readonly draw: (id: string, free: (name: string) => string) => Promise<readonly BatchFile[]>;
}

/** Conversations that are drawn at the same time; Word and PDF are made in other processes. */
const AT_ONCE = 3;

/** Writes the documents of many conversations, one such work at a time. */
export class Batch {
  #state: BatchState = { state: 'idle' };
  #isCancelled = false;
  #folder: string | null = null;

  /** How far it is. */
  state(): BatchState {
    return this.#state;
  }

  /** The folder of the last work; null before there was one. */
  folder(): string | null {
    return this.#folder;
  }

  /** No further conversation is begun; what is written stays. */
  cancel(): void {
    this.#isCancelled = true;
  }

  /**
   * Makes the folder and begins. Nothing happens where work is under way.
   * @throws the file system's error where the folder cannot be made
   */
  async begin(order: BatchOrder): Promise<void> {
    if (this.#state.state === 'running') return;
    const total = order.ids.length;
    this.#isCancelled = false;
    this.#state = { state: 'running', done: 0, total, folder: order.name };
    try {
      this.#folder = await newFolder(order.within, safeName(order.name));
    } catch (error) {
      this.#state = { state: 'idle' };
      throw error;
    }
    void this.#run(order, this.#folder);
  }

  async #run({ ids, draw }: BatchOrder, folder: string): Promise<void> {
    const waiting = ids.values();
    const free = freeNames();
    let done = 0;
    const about = () => ({ done, total: ids.length, folder: basename(folder) });
    const work = async () => {
      for (const id of waiting) {
        if (this.#isCancelled) return;
        for (const { name, bytes } of await draw(id, free))
          await saveFile(join(folder, name), bytes);
        done += 1;
        this.#state = { state: 'running', ...about() };
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      this.#state = { state: this.#isCancelled ? 'cancelled' : 'done', ...about() };
    } catch (error) {
      this.#isCancelled = true;
      logError('batch', error);
      this.#state = { state: 'failed', ...about(), code: codeOf(error) };
    }
  }
}

/** The folder of that name, or of the next number where there is one. */
async function newFolder(within: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(within, count === 1 ? name : `${name} (${count})`);
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** Numbers names that were given before; Windows does not tell capitals apart. */
function freeNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    for (let count = 1; ; count += 1) {
      const numbered = count === 1 ? name : `${name} (${count})`;
      if (given.has(numbered.toLowerCase())) continue;
      given.add(numbered.toLowerCase());
      return numbered;
    }
  };
}
