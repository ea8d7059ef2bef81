import type { Side } from '#domain/conversation.ts';
import type { Role } from '#domain/history.ts';

/** A row of `change`: one line of a conversation's log. Rows are added and never altered. */
export interface ChangeTable {
  readonly conversation_id: string;
  /** Counts from 1 without gaps. */
  readonly revision: number;
  readonly by_side: Side;
  /** An ISO instant. */
  readonly at: string;
  readonly gesture: string;
  readonly role: Role;
  /** A `Change` as JSON. */
  readonly change: string;
  /** The `Change` that takes it back, as JSON; null where nothing may. */
  readonly inverse: string | null;
}
