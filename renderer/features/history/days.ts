import type { HistoryLine } from '#domain/history-lines.ts';

/** The lines of one day, in the order in which they came. */
export interface Day {
  readonly day: string;
  readonly lines: readonly HistoryLine[];
}

/**
 * The lines by day.
 * @param dayOf the day of an ISO instant, in words
 */
export function daysOf(lines: readonly HistoryLine[], dayOf: (instant: string) => string): Day[] {
  const days: { day: string; lines: HistoryLine[] }[] = [];
  for (const line of lines) {
    const day = dayOf(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
