/** A row of `goal`: a projection of a conversation's development plan, for what is due. */
export interface GoalTable {
  readonly conversation_id: string;
  readonly goal_id: string;
  /** Its place in the plan, counted from 0. */
  readonly position: number;
  /** The texts by column, as JSON. */
  readonly cells: string;
  readonly due: string | null;
  readonly responsible: string;
}
