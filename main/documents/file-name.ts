import { cleanLine } from '#domain/text.ts';
import { shorten } from './shorten.ts';

/** What no file name on Windows may hold. */
const FORBIDDEN = /[<>:"/\\|?*]+/g;

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Leaves room for the folder within the 260 that old Windows programs can open. */
const LONGEST = 120;

/**
 * A file name of these words that every system takes, with the ending at its end.
 * @param ending with its point: `.docx`
 */
export function fileName(words: readonly string[], ending: string): string {
  const line = cleanLine(words.join(' ').replace(FORBIDDEN, ' '));
  const name = shorten(line, LONGEST - ending.length).replace(/^[. ]+|[. ]+$/g, '');
  return (name === '' || DEVICE.test(name) ? `_${name}` : name) + ending;
}
