import type { Series } from '#domain/sections.ts';
import { WHOSE } from '../look.ts';

/** How each series is drawn. The dashes and markers tell them apart without any colour. */
export const SERIES_LOOK = {
  leader: { color: WHOSE.leader, line: { width: 2.25, dash: 'solid' }, marker: 'circle' },
  manager: { color: WHOSE.manager, line: { width: 2.25, dash: 'longDash' }, marker: 'square' },
  desired: { color: WHOSE.desired, line: { width: 3.5, dash: 'shortDash' }, marker: 'diamond' },
} as const satisfies Record<Series, unknown>;

/** Twentieths of a point in a millimetre. */
const TWIPS_PER_MM = 1440 / 25.4;

/** A length in millimetres as twentieths of a point, which Word measures in. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** A4 upright, in twips. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  margin: { top: twips(25), bottom: twips(22), left: twips(20), right: twips(20) },
  header: twips(11),
  footer: twips(10),
} as const;

/** The width between the margins, in twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
