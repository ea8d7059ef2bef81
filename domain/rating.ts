import { NOT_RELEVANT, type Score } from './conversation.ts';
import type { Scale } from './template.ts';

/** The value of the scale nearest to `value`: clamped to its ends and snapped to its steps. */
export function snap(value: number, scale: Scale): number {
  const clamped = Math.min(scale.max, Math.max(scale.min, value));
  const steps = Math.round((clamped - scale.min) / scale.step);
  return tidy(scale.min + steps * scale.step);
}

/** Whether the scale has this very value. */
export function isOnScale(value: number, scale: Scale): boolean {
  return Number.isFinite(value) && Math.abs(snap(value, scale) - value) < 1e-9;
}

/** Whether the scale knows that score: one of its values, or *not relevant* where it allows that. */
export function fitsScale(score: Score, scale: Scale): boolean {
  return score === NOT_RELEVANT ? scale.notRelevant : isOnScale(score, scale);
}

/** The score exactly as the scale writes it. */
export function snapScore(score: Score, scale: Scale): Score {
  return score === NOT_RELEVANT ? score : snap(score, scale);
}

/** The number in a score; null where there is none, or where the item is not relevant. */
export function numberIn(score: Score | null | undefined): number | null {
  return typeof score === 'number' ? score : null;
}

/** Every value of the scale, from its lowest to its highest. */
export function scaleValues(scale: Scale): number[] {
  const count = Math.round((scale.max - scale.min) / scale.step) + 1;
  return Array.from({ length: count }, (_, step) => tidy(scale.min + step * scale.step));
}

/**
 * Reads a typed score with a decimal comma or point. Null where it is no value of the scale:
 * a typed score is never moved to one that nobody meant.
 */
export function readScore(text: string, scale: Scale): number | null {
  const trimmed = text.trim().replace('\u2212', '-');
  if (!/^-?\d+(?:[.,]\d+)?$/.test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return isOnScale(value, scale) ? tidy(value) : null;
}

/** Removes the dust that floating point leaves behind steps such as 0.1. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
