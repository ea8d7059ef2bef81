import type { Point } from '#domain/radar.ts';
import type { Series } from '#domain/sections.ts';
import { WHOSE } from '../look.ts';

/** How the line of each series is drawn: the same in Word, on screen and in pictures. */
const LINES = {
  leader: { width: 2.5, dash: null },
  manager: { width: 2.5, dash: '12 5' },
  desired: { width: 4, dash: '5 4' },
} as const satisfies Record<Series, { readonly width: number; readonly dash: string | null }>;

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** The line of a series along that path. */
export function linePath(whose: Series, path: string): string {
  const { width, dash } = LINES[whose];
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${path}" fill="none" stroke="#${WHOSE[whose]}" stroke-width="${width}" stroke-linejoin="round"${dashes}/>`;
}

/** The marker of a series at that point: a circle, a square, a diamond of half that height. */
export function marker(whose: Series, { x, y }: Point, size = 5.5): string {
  const look = `fill="#${WHOSE[whose]}" stroke="#ffffff" stroke-width="1.25"`;
  switch (whose) {
    case 'leader':
      return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" ${look}/>`;
    case 'manager': {
      const side = short(size * 1.78);
      return `<rect x="${short(x - size * 0.89)}" y="${short(y - size * 0.89)}" width="${side}" height="${side}" ${look}/>`;
    }
    case 'desired': {
      const tip = size * 1.25;
      const corners = [
        [x, y - tip],
        [x + tip, y],
        [x, y + tip],
        [x - tip, y],
      ].map((corner) => corner.map(short).join(' '));
      return `<path d="M${corners.join('L')}Z" ${look}/>`;
    }
  }
}
