import { inCircles } from '../circles.ts';
import type { PersonDraft } from './draft.ts';
import { nameKey, type Subject } from './subject.ts';
import type { Person } from '../person.ts';

/** The manager whom a row names: somebody known, or somebody whom another row brings. */
export type ManagerRef =
  | { readonly to: 'known'; readonly id: string }
  | { readonly to: 'row'; readonly row: number };

export type ManagerProblem =
  | 'manager.unknown'
  /** Several people have that name. */
  | 'manager.ambiguous'
  | 'manager.self'
  /** The row would make somebody her own manager, over others. */
  | 'manager.circle'
  /** The manager stands in a row that is left out itself. */
  | 'manager.left-out';

/** The manager of a row; null where it names none, or where there can be none. */
export interface RowManager {
  readonly ref: ManagerRef | null;
  readonly problem: ManagerProblem | null;
}

/** After this many rounds every row that still names a manager is left out. */
const ROUNDS = 20;

const NONE: RowManager = { ref: null, problem: null };

/** The manager of each row, in the order of the rows. */
export function managersOf(
  drafts: readonly PersonDraft[],
  subjects: readonly Subject[],
  people: readonly Person[],
): RowManager[] {
  const refs = drafts.map(({ row }, place) => refOf(row, subjects[place]));
  const candidates = candidatesByName(drafts, subjects, people);
  let managers = drafts.map(({ manager }, place) =>
    manager === '' ? NONE : named(candidates.get(nameKey(manager)) ?? [], refs[place] ?? null),
  );
  for (let round = 1; ; round++) {
    const next = withoutFallen(managers, refs, people, round > ROUNDS);
    if (next === null) return managers;
    managers = next;
  }
}

/** Whom a row is about, as others refer to it; null where it is left out. */
function refOf(row: number, subject: Subject | undefined): ManagerRef | null {
  if (subject?.kind === 'known') return { to: 'known', id: subject.person.id };
  return subject?.kind === 'new' ? { to: 'row', row } : null;
}

function candidatesByName(
  drafts: readonly PersonDraft[],
  subjects: readonly Subject[],
  people: readonly Person[],
): Map<string, ManagerRef[]> {
  const known = people.map(({ id, name }) => [nameKey(name), { to: 'known', id }] as const);
  const brought = drafts
    .filter((_, place) => subjects[place]?.kind === 'new')
    .map(({ row, details }) => [nameKey(details.name), { to: 'row', row }] as const);
  const candidates = new Map<string, ManagerRef[]>();
  for (const [key, ref] of [...known, ...brought]) {
    const namesakes = candidates.get(key);
    if (namesakes === undefined) candidates.set(key, [ref]);
    else namesakes.push(ref);
  }
  return candidates;
}

function named(candidates: readonly ManagerRef[], self: ManagerRef | null): RowManager {
  const [ref, ...others] = candidates;
  if (self === null) return NONE;
  if (ref === undefined) return { ref: null, problem: 'manager.unknown' };
  if (others.length > 0) return { ref: null, problem: 'manager.ambiguous' };
  return keyOf(ref) === keyOf(self)
    ? { ref: null, problem: 'manager.self' }
    : { ref, problem: null };
}

function keyOf(ref: ManagerRef): string {
  return ref.to === 'known' ? `known ${ref.id}` : `row ${ref.row}`;
}

/**
 * The managers without those that close a circle or lean on a row that is left out; null where
 * none does. To leave a row out brings back its person's old manager, so that it is asked again.
 */
function withoutFallen(
  managers: readonly RowManager[],
  refs: readonly (ManagerRef | null)[],
  people: readonly Person[],
  all: boolean,
): RowManager[] | null {
  const above = new Map<string, string | null>();
  const leftOut = new Set<string>();
  for (const { id, managerId } of people)
    above.set(keyOf({ to: 'known', id }), managerId && keyOf({ to: 'known', id: managerId }));
  for (const [place, { ref, problem }] of managers.entries()) {
    const self = refs[place] ?? null;
    if (self === null) continue;
    if (ref !== null) above.set(keyOf(self), keyOf(ref));
    if (problem !== null && self.to === 'row') leftOut.add(keyOf(self));
  }
  const circles = inCircles(above);
  const next = managers.map((manager, place): RowManager => {
    const self = refs[place] ?? null;
    if (manager.ref === null || self === null) return manager;
    if (all || circles.has(keyOf(self))) return { ref: null, problem: 'manager.circle' };
    return leftOut.has(keyOf(manager.ref)) ? { ref: null, problem: 'manager.left-out' } : manager;
  });
  return next.every((manager, place) => manager === managers[place]) ? null : next;
}
