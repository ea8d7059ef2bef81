import { isWritten, ratingsOf, type Conversation, type Ratings } from '#domain/conversation.ts';
import { stateFacts, stateOf } from '#domain/state.ts';
import { isScoredIn, sectionOf } from '#domain/form.ts';
import { numberIn } from '#domain/rating.ts';
import { SERIES, type Series } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import type { GoalTable } from './schema/goal.ts';
import type { RatingTable } from './schema/rating.ts';
import type { ConversationTable } from './schema/conversation.ts';
import { toFlag } from './schema/flag.ts';

type OutlineColumns = Pick<
  ConversationTable,
  'template_version' | 'date' | 'phase' | 'locked' | 'state'
>;
type FixedColumns = Omit<
  ConversationTable,
  keyof OutlineColumns | 'id' | 'body' | 'revision' | 'created_at' | 'changed_at'
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
    leader_id: leaderId,
    manager_id: managerId,
    year,
  };
}

/**
 * The columns of `conversation` that lists read, as they are while no document was saved.
 */
export function outlineColumns(conversation: Conversation, template: Template): OutlineColumns {
  return {
    template_version: conversation.template.version,
    date: conversation.date,
    phase: conversation.phase,
    locked: toFlag(conversation.locked),
    state: stateOf(stateFacts(conversation, template, false)),
  };
}

/** The columns that a change alters; null where it alters none, as most do. */
export function outlineDiff(
  before: Conversation,
  after: Conversation,
  template: Template,
): OutlineColumns | null {
  const [old, now] = [outlineColumns(before, template), outlineColumns(after, template)];
  const isSame =
    old.template_version === now.template_version &&
    old.date === now.date &&
    old.phase === now.phase &&
    old.locked === now.locked &&
    old.state === now.state;
  return isSame ? null : now;
}

/**
 * The scores that differ from those before; all of them where there was nothing before. Statistics
 * read them, so what is not relevant and what somebody added of their own is none.
 */
export function ratingDiff(
  before: Conversation | null,
  after: Conversation,
  template: Template,
): Diff<RatingTable, { readonly series: Series; readonly item: string }> {
  const put: RatingTable[] = [];
  const drop: { series: Series; item: string }[] = [];
  for (const series of SERIES) {
    const old = before === null ? {} : ratingsOf(before, series);
    const now = ratingsOf(after, series);
    if (old === now) continue;
    const counted = countedIn(now, series, template);
    for (const [item, value] of Object.entries(counted))
      if (old[item] !== value) put.push({ conversation_id: after.id, series, item, value });
    for (const item of Object.keys(old)) if (!(item in counted)) drop.push({ series, item });
  }
  return { put, drop };
}

/** The numbers that the form's own items have in that series. */
function countedIn(ratings: Ratings, series: Series, template: Template): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const [item, score] of Object.entries(ratings)) {
    const value = numberIn(score);
    if (value !== null && isScoredIn(template, series, item)) counted[item] = value;
  }
  return counted;
}

type GoalRow = Omit<GoalTable, 'standing'>;

/** The goals and agreements with a date that differ from those before. */
export function goalDiff(
  before: Conversation | null,
  after: Conversation,
  template: Template,
): Diff<GoalRow, string> {
  const isSame =
    before?.joint.goals === after.joint.goals && before.joint.agreements === after.joint.agreements;
  if (isSame) return { put: [], drop: [] };
  const old = before === null ? [] : goalRows(before, template);
  const now = goalRows(after, template);
  return {
    put: now.filter((row) => !old.some((one) => isSameGoal(one, row))),
    drop: old.flatMap(({ goal_id: id }) => (now.some((row) => row.goal_id === id) ? [] : [id])),
  };
}

function goalRows({ id, joint }: Conversation, template: Template): GoalRow[] {
  const columns = sectionOf(template, 'plan')?.columns ?? [];
  const goals = joint.goals.flatMap(({ id: goal_id, cells, due, responsible }): GoalRow[] => {
    if (due === null) return [];
    const texts = columns.map((column) => cells[column.id] ?? '');
    const text = texts.find(isWritten) ?? '';
    return [{ conversation_id: id, goal_id, kind: 'goal', text, due, responsible }];
  });
  const agreements = joint.agreements.flatMap(
    ({ id: goal_id, text, due, responsible }): GoalRow[] =>
      due === null
        ? []
        : [{ conversation_id: id, goal_id, kind: 'agreement', text, due, responsible }],
  );
  return [...goals, ...agreements];
}

function isSameGoal(one: GoalRow, other: GoalRow): boolean {
  return (
    one.goal_id === other.goal_id &&
    one.text === other.text &&
    one.due === other.due &&
    one.responsible === other.responsible
  );
}
