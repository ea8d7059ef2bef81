/** A truth value as SQLite stores it. */
export type Flag = 0 | 1;

/** The stored form of a truth value. */
export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}
