import type { ConversationLine } from '#preload/contract.ts';

/** Where a conversation stands, in the order in which the overview shows them. */
export const STATES = ['talk', 'preparing', 'untouched', 'locked'] as const;
export type ConversationState = (typeof STATES)[number];

/** The state of one line. */
export function stateOf(line: ConversationLine): ConversationState {
  if (line.locked) return 'locked';
  if (line.phase === 'talk') return 'talk';
  return line.begun ? 'preparing' : 'untouched';
}

/** The years in which there are conversations, newest first, always with `thisYear` among them. */
export function yearsOf(lines: readonly ConversationLine[], thisYear: number): number[] {
  return [...new Set([thisYear, ...lines.map(({ year }) => year)])].toSorted((a, b) => b - a);
}

/** The year to begin with: this one, or the newest with conversations where this one has none. */
export function firstYear(lines: readonly ConversationLine[], thisYear: number): number {
  const years = lines.map(({ year }) => year);
  return years.length === 0 || years.includes(thisYear) ? thisYear : Math.max(...new Set(years));
}

/** That year's lines by state; those with a date first, by date, then the others by name. */
export function linesByState(
  lines: readonly ConversationLine[],
  year: number,
): readonly { readonly state: ConversationState; readonly lines: readonly ConversationLine[] }[] {
  const chosen = lines.filter((line) => line.year === year).toSorted(byDateThenName);
  return STATES.map((state) => ({
    state,
    lines: chosen.filter((line) => stateOf(line) === state),
  })).filter((group) => group.lines.length > 0);
}

function byDateThenName(one: ConversationLine, other: ConversationLine): number {
  const late = '9999';
  return (
    (one.date ?? late).localeCompare(other.date ?? late) ||
    one.leader.localeCompare(other.leader, 'da')
  );
}
