import type { Series } from '#domain/sections.ts';

/* What every format shares. Colours are `rrggbb`, as Word writes them. */

/** Ink and paper; colour means whose, and nothing else. */
export const INK = '131A1F';
export const QUIET = '4A555C';
export const LINE = 'A9B4BB';
export const PAPER = 'F6F4EF';

/** On every Windows and Mac, and with its very widths on Linux. */
export const FONT = 'Arial';

/** The colour of each series; lines and markers tell them apart without it. */
export const WHOSE = {
  leader: '0B4A6F',
  manager: 'B04A12',
  desired: '2F6B3A',
} as const satisfies Record<Series, string>;
