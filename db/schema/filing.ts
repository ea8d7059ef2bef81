/** A row of `filing`: one file that was to be written on a case, or as somebody's copy. */
export interface FilingTable {
  readonly id: string;
  /** What was filed by one press has one. */
  readonly batch: string;
  readonly conversation_id: string;
  readonly place: 'personnel' | 'development' | 'leader-copy' | 'manager-copy';
  /** Which document it is, or `metadata`. */
  readonly document: string;
  /** How the file is written, such as `word`. */
  readonly format: string;
  readonly title: string;
  readonly by_side: 'manager' | 'joint';
  readonly by_name: string;
  readonly for_id: string;
  readonly for_name: string;
  /** The case system's name; empty for a copy, as is the number. */
  readonly system: string;
  readonly case_number: string;
  readonly path: string;
  /** Counts what was filed of the same document at the same place. */
  readonly version: number;
  /** The conversation's revision that it shows. */
  readonly revision: number;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, as lower-case hex. */
  readonly sha256: string;
  /** An ISO instant, as is `settled_at`. */
  readonly intended_at: string;
  readonly state: 'intended' | 'done' | 'failed';
  /** Why it failed, as a code. */
  readonly reason: string | null;
  readonly settled_at: string | null;
}
