import type { Flag } from './flag.ts';

/** A row of `person`. */
export interface PersonTable {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** The id of a leader level; empty where it is not known. */
  readonly level: string;
  readonly manager_id: string | null;
  /** Chosen for nothing new. */
  readonly archived: Flag;
}
