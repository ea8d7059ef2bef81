import type { FilingPlace } from '#domain/filing/places.ts';
import type { FilingReason } from './error-code.ts';

/** What would be filed at one place, under which names. */
export interface FilingPlanPlace {
  readonly place: FilingPlace;
  /** What the document is called. */
  readonly title: string;
  /** Counts what was filed of it there; above 1 it was filed before. */
  readonly version: number;
  /** An absolute path; empty where none is known. */
  readonly folder: string;
  /** Whether the folder is made while filing. */
  readonly isNew: boolean;
  readonly names: readonly string[];
  readonly caseNumber: string;
  readonly caseTitle: string;
  /** Why nothing can be filed there; null where it can. */
  readonly problem: FilingReason | null;
}

/** What would be filed where. */
export interface FilingPlan {
  /** The case system's name. */
  readonly system: string;
  /** Whether there is a pay statement to choose. */
  readonly hasPay: boolean;
  readonly places: readonly FilingPlanPlace[];
}

/** A line of the log of what was filed. */
export interface FilingLine {
  readonly id: string;
  /** What was filed by one press has one. */
  readonly batch: string;
  readonly conversationId: string;
  readonly place: FilingPlace;
  readonly isCase: boolean;
  /** The place that its document is made for, or `metadata`. */
  readonly document: string;
  readonly format: string;
  readonly title: string;
  readonly byName: string;
  readonly forId: string;
  readonly forName: string;
  readonly system: string;
  readonly caseNumber: string;
  readonly path: string;
  /** The file's name. */
  readonly name: string;
  readonly version: number;
  readonly revision: number;
  readonly sha256: string;
  /** When, as an ISO instant. */
  readonly at: string;
  /** `intended`: nobody knows yet what became of it. */
  readonly state: 'intended' | 'done' | 'failed';
  readonly reason: FilingReason | null;
}

/** Some lines of the log, the newest first, and how many there are. */
export interface FilingLog {
  readonly count: number;
  readonly lines: readonly FilingLine[];
}

/** What became of one press: a line for every file. */
export interface FilingOutcome {
  readonly lines: readonly FilingLine[];
  /** Places that could not be reached any more when their turn came. */
  readonly problems: readonly { readonly place: FilingPlace; readonly reason: FilingReason }[];
}

/** What lies where a file was filed: it, another one, none, or nobody can tell. */
export type DiskState = 'same' | 'changed' | 'gone' | 'unreachable';

/** Null: it was never there. */
export interface FilingDiskLine {
  readonly id: string;
  readonly state: DiskState | null;
}
