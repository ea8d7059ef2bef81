import type { Overview } from '#preload/contract.ts';

/** The years to choose among, newest first: those with conversations, and the one that it is now. */
export function yearsToChoose({ years, due }: Pick<Overview, 'years' | 'due'>): number[] {
  return [...new Set([...years, yearNow(due)])].toSorted((one, other) => other - one);
}

/** The year that it is. */
export function yearNow({ today }: Pick<Overview['due'], 'today'>): number {
  return Number(today.slice(0, 4));
}

/** Whether no conversation was begun in that year. */
export function isEmptyYear({ states }: Pick<Overview, 'states'>): boolean {
  return states.every(({ count }) => count === 0);
}
