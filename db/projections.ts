import { isBegun } from '#domain/begun.ts';
import { ratingsOf, type Conversation, type Goal } from '#domain/conversation.ts';
import { SERIES, type Series } from '#domain/template.ts';
import type { GoalTable } from './schema/goal.ts';
import type { RatingTable } from './schema/rating.ts';
import type { ConversationTable } from './schema/conversation.ts';
import { toFlag } from './schema/flag.ts';

type BodyColumns = Pick<ConversationTable, 'date' | 'phase' | 'locked' | 'begun' | 'body'>;
type FixedColumns = Omit<
  ConversationTable,
  keyof BodyColumns | 'id' | 'revision' | 'created_at' | 'changed_at'
>;

/** What must be written so that a projection follows its conversation. */
export interface Diff<Row, Key> {
  readonly put: readonly Row[];
  readonly drop: readonly Key[];
}

/** The columns of `conversation` that stay as they were when it began. */
export function fixedColumns({ template, leaderId, managerId, year }: Conversation): FixedColumns {
  return {
    template_id: template.id,
    template_version: template.version,
    leader_id: leaderId,
    manager_id: managerId,
    year,
  };
}

/** The columns of `conversation` that a change may alter. */
export function bodyColumns(conversation: Conversation): BodyColumns {
  return {
    date: conversation.date,
    phase: conversation.phase,
    locked: toFlag(conversation.locked),
    begun: toFlag(isBegun(conversation)),
    body: JSON.stringify(conversation),
  };
}

/** The scores that differ from those before; all of them where there was nothing before. */
export function ratingDiff(
  before: Conversation | null,
  after: Conversation,
): Diff<RatingTable, { readonly series: Series; readonly item: string }> {
  const put: RatingTable[] = [];
  const drop: { series: Series; item: string }[] = [];
  for (const series of SERIES) {
    const old = before === null ? {} : ratingsOf(before, series);
    const now = ratingsOf(after, series);
    if (old === now) continue;
    for (const [item, value] of Object.entries(now))
      if (old[item] !== value) put.push({ conversation_id: after.id, series, item, value });
    for (const item of Object.keys(old)) if (!(item in now)) drop.push({ series, item });
  }
  return { put, drop };
}

/** The plan rows that differ from those before, or stand in another place. */
export function goalDiff(
  before: Conversation | null,
  after: Conversation,
): Diff<GoalTable, string> {
  const old = before?.joint.goals ?? [];
  const now = after.joint.goals;
  if (old === now) return { put: [], drop: [] };
  const ids = new Set(now.map(({ id }) => id));
  return {
    put: now.flatMap((goal, at) => (old[at] === goal ? [] : [goalRow(after.id, goal, at)])),
    drop: old.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
}

function goalRow(conversationId: string, goal: Goal, position: number): GoalTable {
  return {
    conversation_id: conversationId,
    goal_id: goal.id,
    position,
    cells: JSON.stringify(goal.cells),
    due: goal.due,
    responsible: goal.responsible,
  };
}
