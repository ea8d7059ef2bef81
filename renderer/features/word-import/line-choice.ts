import type { WordLine } from '#preload/contract.ts';

/** Whether anything can be stored of that line. */
export function canTake({ fate }: WordLine): boolean {
  return fate !== 'unusable';
}

/** The lines that are taken unless somebody chooses otherwise: those that overwrite nothing unseen. */
export function usuallyTaken(lines: readonly WordLine[], isSure: boolean): ReadonlySet<string> {
  const taken = lines.filter(({ fate }) => isSure && (fate === 'new' || fate === 'changed'));
  return new Set(taken.map(({ id }) => id));
}

/** Every line that can be taken. */
export function allTakeable(lines: readonly WordLine[]): ReadonlySet<string> {
  return new Set(lines.filter(canTake).map(({ id }) => id));
}

/** The lines without that one, or with it. */
export function toggled(lines: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(lines);
  if (!next.delete(id)) next.add(id);
  return next;
}
