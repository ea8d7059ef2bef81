import { cleanLine } from '#domain/text.ts';
import { createHash } from 'node:crypto';
import { shorten } from '../shorten.ts';

/** Word refuses tags and titles of content controls that are longer. */
const LONGEST = 64;

/** What must be different for every field of one document. */
export class Pen {
  #lastId = 0;
  #lastList = 0;
  readonly #titles = new Set<string>();

  /** An id that no other control of this document has. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The number of a list that no other list of this document has. */
  nextList(): number {
    this.#lastList += 1;
    return this.#lastList;
  }

  /** The name as the title of a control, numbered where another field already has it. */
  title(name: string): string {
    const line = cleanLine(name);
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` (${count})`;
      const title = fitting(line, LONGEST - ending.length) + ending;
      if (this.#titles.has(title)) continue;
      this.#titles.add(title);
      return title;
    }
  }
}

/** The tag under which a field is found again: its path, or the beginning of that and a hash. */
export function tagOf(path: readonly string[]): string {
  const whole = path.join('/');
  if (whole.length <= LONGEST) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 16);
  return `${whole.slice(0, LONGEST - hash.length - 1)}~${hash}`;
}

function fitting(line: string, most: number): string {
  return line.length <= most ? line : `${shorten(line, most - 1).trimEnd()}…`;
}
