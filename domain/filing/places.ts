import type { Side } from '../conversation.ts';
import { assertNever } from '../result.ts';

/** The cases that can belong to a person: the personnel case, and the manager's own one. */
export const CASE_KINDS = ['personnel', 'development'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Where a document can be filed: on a case, or as somebody's own copy. */
export const FILING_PLACES = [...CASE_KINDS, 'leader-copy', 'manager-copy'] as const;
export type FilingPlace = (typeof FILING_PLACES)[number];

/** Which document belongs there: its profile says what it holds. */
export function profileAt(place: FilingPlace): 'personal' | 'manager' | 'leader' {
  switch (place) {
    case 'personnel':
      return 'personal';
    case 'development':
    case 'manager-copy':
      return 'manager';
    case 'leader-copy':
      return 'leader';
    default:
      return assertNever(place);
  }
}

/** Whether a place is a case, which has a number and gets a metadata file. */
export function isCase(place: FilingPlace): place is CaseKind {
  return place === 'personnel' || place === 'development';
}

/** Whether that side files: the manager does it, alone or with the leader beside. */
export function mayFile(side: Side): side is 'manager' | 'joint' {
  return side !== 'leader';
}
