/** The least and the most that a talk can be given, in minutes. */
export const FEWEST_MINUTES = 5;
export const MOST_MINUTES = 600;

/** Reads typed minutes. Null where they are no whole number between the least and the most. */
export function readMinutes(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}$/.test(trimmed)) return null;
  const minutes = Number(trimmed);
  return minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES ? minutes : null;
}

/** How a talk stands to the time agreed, in whole minutes. */
export type TalkTime =
  /** No time was agreed. */
  | { readonly kind: 'open'; readonly used: number }
  | { readonly kind: 'within'; readonly used: number; readonly agreed: number }
  | { readonly kind: 'over'; readonly by: number };

/**
 * What the clock says.
 * @param used whole minutes
 * @param agreed minutes, or null where none were agreed
 */
export function talkTime(used: number, agreed: number | null): TalkTime {
  if (agreed === null) return { kind: 'open', used };
  return used > agreed ? { kind: 'over', by: used - agreed } : { kind: 'within', used, agreed };
}
