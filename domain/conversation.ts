import { z } from 'zod';
import { dateSchema, yearSchema } from './date.ts';
import { FEWEST_MINUTES, MOST_MINUTES } from './minutes.ts';
import type { Series, Template } from './template.ts';
import { idSchema, lineSchema, textSchema } from './text.ts';

/** The two people of a conversation. */
export const PARTIES = ['leader', 'manager'] as const;
export type Party = (typeof PARTIES)[number];
export const partySchema = z.enum(PARTIES);

/** Who acts: one of the two while preparing, or both at one screen. */
export const SIDES = ['leader', 'manager', 'joint'] as const;
export type Side = (typeof SIDES)[number];
export const sideSchema = z.enum(SIDES);

/** Scores by the id of what is scored. What nobody has scored has no entry. */
const ratingsSchema = z.record(idSchema, z.number());
export type Ratings = z.infer<typeof ratingsSchema>;

/** A matter to remember in the talk. */
const topicSchema = z.strictObject({ id: idSchema, text: textSchema });
export type Topic = z.infer<typeof topicSchema>;

/** What one side answers on the form, and the topics that it wants to remember. */
export const answersSchema = z.strictObject({
  /** By the id of what is exemplified, then of the prompt. */
  examples: z.record(idSchema, z.record(idSchema, textSchema)),
  ratings: ratingsSchema,
  topics: z.array(topicSchema).max(100),
});
export type Answers = z.infer<typeof answersSchema>;

/** What one side prepares. `note` is private: it never leaves that side. */
const preparationSchema = answersSchema.extend({
  note: textSchema,
  /** Shown to the other side before the talk opens everything. */
  released: z.boolean(),
});
export type Preparation = z.infer<typeof preparationSchema>;

/** A focus area: an arena, or a label of their own where `arenaId` is null. */
export const focusAreaSchema = z.strictObject({
  id: idSchema,
  arenaId: idSchema.nullable(),
  label: lineSchema,
  keywords: textSchema,
});
export type FocusArea = z.infer<typeof focusAreaSchema>;

/** One row of the development plan, its texts by column. */
export const goalSchema = z.strictObject({
  id: idSchema,
  cells: z.record(idSchema, textSchema),
  due: dateSchema.nullable(),
  responsible: lineSchema,
});
export type Goal = z.infer<typeof goalSchema>;

/** How long a talk may take, in minutes. */
export const minutesSchema = z.int().min(FEWEST_MINUTES).max(MOST_MINUTES);

/** What both settle and write together. */
export const jointSchema = z.strictObject({
  desired: ratingsSchema,
  /** Why a score is another than the prepared one, by series and item: `leader/faglig`. */
  reasons: z.record(z.string().max(140), textSchema),
  topics: z.array(topicSchema).max(100),
  focus: z.array(focusAreaSchema).max(20),
  goals: z.array(goalSchema).max(50),
  pay: textSchema,
  /** Who writes the note, and the minutes that there are. */
  writer: partySchema.nullable(),
  minutes: minutesSchema.nullable(),
});
export type Joint = z.infer<typeof jointSchema>;

/** Where the two are in it. The talk opens both preparations to both. */
export const PHASES = ['preparing', 'talk'] as const;
export type Phase = (typeof PHASES)[number];

/** One leader, one manager, one template version, one year. */
export const conversationSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  template: z.strictObject({ id: idSchema, version: z.int().min(1) }),
  leaderId: idSchema,
  managerId: idSchema,
  year: yearSchema,
  date: dateSchema.nullable(),
  phase: z.enum(PHASES),
  /** Read-only for both. */
  locked: z.boolean(),
  leader: preparationSchema,
  manager: preparationSchema,
  /** Both sides' scores as they stood when the talk began. */
  prepared: z.strictObject({ leader: ratingsSchema, manager: ratingsSchema }).nullable(),
  joint: jointSchema,
});
export type Conversation = z.infer<typeof conversationSchema>;

/** What a new conversation is made from. */
export const newConversationSchema = z.strictObject({
  template: z.strictObject({ id: idSchema, version: z.int().min(1) }),
  leaderId: idSchema,
  managerId: idSchema,
  year: yearSchema,
  date: dateSchema.nullable(),
});
export type NewConversation = z.infer<typeof newConversationSchema>;

const emptyPreparation = (): Preparation => ({
  examples: {},
  ratings: {},
  topics: [],
  note: '',
  released: false,
});

/**
 * A conversation in which nothing has been written yet, with the empty plan rows of its form.
 * @param newId answers with a fresh id at every call
 */
export function beginConversation(
  begin: NewConversation,
  template: Template,
  newId: () => string,
): Conversation {
  const plan = template.sections.find((part) => part.kind === 'plan');
  return {
    format: 1,
    id: newId(),
    ...begin,
    phase: 'preparing',
    locked: false,
    leader: emptyPreparation(),
    manager: emptyPreparation(),
    prepared: null,
    joint: {
      desired: {},
      reasons: {},
      topics: [],
      focus: [],
      goals: Array.from({ length: plan?.rows ?? 0 }, () => emptyGoal(newId())),
      pay: '',
      writer: null,
      minutes: null,
    },
  };
}

/** A plan row in which nothing is written. */
export function emptyGoal(id: string): Goal {
  return { id, cells: {}, due: null, responsible: '' };
}

/** Whether anything is written in the row. */
export function isGoalWritten(goal: Goal): boolean {
  return goal.due !== null || goal.responsible !== '' || Object.values(goal.cells).some(isWritten);
}

/** Whether a text holds more than white space. */
export function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** The scores of one series. */
export function ratingsOf(conversation: Conversation, series: Series): Ratings {
  return series === 'desired' ? conversation.joint.desired : conversation[series].ratings;
}
