import type { Goal } from './conversation.ts';
import type { IsoDate } from './date.ts';

/** How a due date stands to today. `days` counts from today: −3 was three days ago. */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'overdue' | 'soon' | 'later'; readonly days: number };

/** A due date this many days ahead, or fewer, is due soon. */
export const SOON_DAYS = 30;

/** How the date stands to today. A goal is overdue from the day after. */
export function dueOn(due: IsoDate | null, today: IsoDate): Due {
  if (due === null) return { kind: 'none' };
  const days = daysBetween(today, due);
  if (days < 0) return { kind: 'overdue', days };
  return { kind: days <= SOON_DAYS ? 'soon' : 'later', days };
}

/** The days from one date to another, whatever the clocks did between; below 0 backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day that lies so many days after (or, below 0, before) the date. */
export function dayAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The goals that are overdue or due soon, the earliest first. */
export function goalsDue(goals: readonly Goal[], today: IsoDate): { goal: Goal; due: Due }[] {
  return goals
    .map((goal) => ({ goal, due: dueOn(goal.due, today) }))
    .filter(({ due }) => due.kind === 'overdue' || due.kind === 'soon')
    .toSorted(
      (one, other) => Date.parse(one.goal.due ?? today) - Date.parse(other.goal.due ?? today),
    );
}
