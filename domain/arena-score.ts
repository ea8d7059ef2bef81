import { ratingsOf, type Conversation, type Ratings } from './conversation.ts';
import { isMean } from './form.ts';
import { numberIn } from './rating.ts';
import type { Series } from './sections.ts';
import type { Arena, Scale } from './template.ts';

/** What an arena comes to in one series. */
export interface ArenaScore {
  /** The score, or the mean of the scored statements, not rounded; null where there is none. */
  readonly value: number | null;
  /** How many scored statements the mean rests on, and how many there are; null: no mean. */
  readonly rests: { readonly on: number; readonly of: number } | null;
}

/**
 * The arena's score in that series. A mean counts the form's statements with a number: neither what
 * is not relevant nor what somebody added of their own.
 */
export function arenaScore(arena: Arena, series: Series, ratings: Ratings): ArenaScore {
  if (!isMean(arena, series)) return { value: numberIn(ratings[arena.id]), rests: null };
  const numbers = arena.statements
    .map(({ id }) => numberIn(ratings[id]))
    .filter((value) => value !== null);
  const sum = numbers.reduce((total, value) => total + value, 0);
  return {
    value: numbers.length === 0 ? null : sum / numbers.length,
    rests: { on: numbers.length, of: arena.statements.length },
  };
}

/** A mean as it is shown and drawn: to a tenth, or to a hundredth where the scale's steps are finer. */
export function shownMean(value: number, { step }: Pick<Scale, 'step'>): number {
  const parts = step < 1 ? 100 : 10;
  return Math.round(value * parts) / parts;
}

/** The scores of those arenas in one series, as the radar draws them. */
export function arenaScores(
  conversation: Conversation,
  arenas: readonly Arena[],
  series: Series,
): ArenaScore[] {
  const ratings = ratingsOf(conversation, series);
  return arenas.map((arena) => arenaScore(arena, series, ratings));
}
