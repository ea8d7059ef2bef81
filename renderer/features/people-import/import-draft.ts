import type { Fate } from '#domain/people-import/fate.ts';
import type { Person } from '#domain/person.ts';
import type { PeoplePreviewRow } from '#preload/contract.ts';

/** What can become of a row, in the order in which it is counted. */
export const KINDS = [
  'new',
  'changed',
  'same',
  'duplicate',
  'invalid',
] as const satisfies readonly Fate['kind'][];
export type Kind = (typeof KINDS)[number];

/** One thing that a row alters about somebody who is known. */
export interface FieldChange {
  readonly field: 'name' | 'title' | 'unit' | 'level' | 'manager';
  /** Empty: nothing was known. */
  readonly from: string;
  readonly to: string;
}

/** How many rows have each fate. */
export function countKinds(rows: readonly PeoplePreviewRow[]): Readonly<Record<Kind, number>> {
  const counts = { new: 0, changed: 0, same: 0, duplicate: 0, invalid: 0 };
  for (const { fate } of rows) counts[fate.kind] += 1;
  return counts;
}

/** Whether there is anything to store of that row. */
export function canTake({ fate }: PeoplePreviewRow): boolean {
  return fate.kind === 'new' || fate.kind === 'changed';
}

/** The numbers of all the rows that can be stored. */
export function allTakeable(rows: readonly PeoplePreviewRow[]): ReadonlySet<number> {
  return new Set(rows.filter(canTake).map(({ row }) => row));
}

/**
 * What a row alters, from what to what. A level is given by its id.
 * @param people everybody, by id
 */
export function changesOf(
  row: PeoplePreviewRow,
  people: ReadonlyMap<string, Person>,
): FieldChange[] {
  const { fate } = row;
  const person = fate.kind === 'changed' ? people.get(fate.id) : undefined;
  if (fate.kind !== 'changed' || person === undefined) return [];
  const manager = people.get(person.managerId ?? '')?.name ?? '';
  return fate.fields.map((field) => ({
    field,
    from: field === 'manager' ? manager : person[field],
    to: row[field],
  }));
}

/** The rows without that one, or with it. */
export function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(rows);
  if (!next.delete(row)) next.add(row);
  return next;
}
