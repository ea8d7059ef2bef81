import { z } from 'zod';
import { idSchema, lineSchema, nameSchema } from './text.ts';

/** What is written about somebody who takes part. `unit` is the unit or *fagligt ansvarsområde*. */
export const personDetailsSchema = z.strictObject({
  name: nameSchema,
  title: lineSchema,
  unit: lineSchema,
  /** The id of a leader level, such as `leder-af-ledere`; empty where it is not known. */
  level: z.union([idSchema, z.literal('')]),
  managerId: idSchema.nullable(),
});

export type PersonDetails = z.infer<typeof personDetailsSchema>;

/** Somebody who takes part in conversations. Archived: chosen for nothing new. */
export type Person = PersonDetails & { readonly id: string; readonly archived?: true };

/** Somebody of whom nothing is known. */
export function nobody(id: string): Person {
  return { id, name: '', title: '', unit: '', level: '', managerId: null };
}

/** Leader levels that the sources speak of; a template may bring guidance for any of them. */
export const LEVELS = ['leder-af-medarbejdere', 'leder-af-ledere', 'direktion'] as const;

/**
 * Whether `managerId` as the manager of `personId` would close a circle (or be the person herself).
 * @param managerOf the manager of each person, by id
 */
export function closesCircle(
  personId: string,
  managerId: string | null,
  managerOf: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>([personId]);
  for (let next = managerId; next !== null; next = managerOf.get(next) ?? null) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
