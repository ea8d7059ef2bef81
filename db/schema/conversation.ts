import type { Phase } from '#domain/conversation.ts';
import type { State } from '#domain/state.ts';
import type { Flag } from './flag.ts';

/** A row of `conversation`: its body whole, and beside it what lists read. */
export interface ConversationTable {
  readonly id: string;
  readonly template_id: string;
  readonly template_version: number;
  readonly leader_id: string;
  readonly manager_id: string;
  readonly year: number;
  readonly date: string | null;
  readonly phase: Phase;
  readonly locked: Flag;
  /** Where it is, as the overview shows it. */
  readonly state: State;
  /** A `Conversation` as JSON: the replay of its changes. */
  readonly body: string;
  /** Counts its changes. */
  readonly revision: number;
  /** ISO instants. */
  readonly created_at: string;
  readonly changed_at: string;
}
