import type { IsoDate } from '#domain/date.ts';

/** The day on this PC's calendar at that moment. */
export function dayOf(now: Date): IsoDate {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}
