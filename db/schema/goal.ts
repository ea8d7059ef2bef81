import type { Flag } from './flag.ts';

/** A row of `goal`: a projection of the goals and agreements that have a date, for what is due. */
export interface GoalTable {
  readonly conversation_id: string;
  readonly goal_id: string;
  readonly kind: 'goal' | 'agreement';
  /** The first text in its row of the plan. */
  readonly text: string;
  readonly due: string;
  readonly responsible: string;
  /** Whether it is of the newest talk of a leader who is not archived. */
  readonly standing: Flag;
}
