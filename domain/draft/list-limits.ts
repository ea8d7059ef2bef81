import type { FormPath } from './edit-draft.ts';

/** How many items each list of a form may have, as the form's schema says. */
const LIMITS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  levels: [0, 12],
  phases: [0, 8],
  tasks: [0, 12],
  arenas: [3, 12],
  statements: [0, 60],
  sections: [1, 20],
  prompts: [1, 4],
  columns: [1, 6],
  groups: [1, 4],
  questions: [1, 20],
};

/** The fewest and the most items of the list there; a list without limits here never changes its length. */
export function listLimits(
  path: FormPath,
  length: number,
): { readonly canAdd: boolean; readonly canRemove: boolean } {
  const [fewest, most] = LIMITS[String(path.at(-1))] ?? [length, length];
  return { canAdd: length < most, canRemove: length > fewest };
}
