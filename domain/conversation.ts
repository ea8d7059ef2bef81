import { z } from 'zod';
import { NOT_RELEVANT } from './not-relevant.ts';
import { dateSchema, yearSchema } from './date.ts';
import { sectionOf } from './form.ts';
import { FEWEST_MINUTES, MOST_MINUTES } from './minutes.ts';
import type { Series } from './sections.ts';
import type { Template } from './template.ts';
import { idSchema, lineSchema, textSchema } from './text.ts';

/** The two people of a conversation. */
export const PARTIES = ['leader', 'manager'] as const;
export type Party = (typeof PARTIES)[number];
export const partySchema = z.enum(PARTIES);

/** Who acts: one of the two while preparing, or both at one screen. */
export const SIDES = ['leader', 'manager', 'joint'] as const;
export type Side = (typeof SIDES)[number];
export const sideSchema = z.enum(SIDES);

export const scoreSchema = z.union([z.number(), z.literal(NOT_RELEVANT)]);
export type Score = z.infer<typeof scoreSchema>;

export { NOT_RELEVANT };

/** Scores by the id of what is scored. What nobody has scored has no entry. */
const ratingsSchema = z.record(idSchema, scoreSchema);
export type Ratings = z.infer<typeof ratingsSchema>;

/** Texts by the id of a question, or of an own statement. */
const textsSchema = z.record(idSchema, textSchema);

/** A statement or question of their own in one conversation. No statistic counts it. */
export const ownItemSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['statement', 'question']),
  text: textSchema,
});
export type OwnItem = z.infer<typeof ownItemSchema>;

/** What every side can answer and add. Logs from before there was any hold none of it. */
const repliesSchema = z.strictObject({
  answers: textsSchema.default({}),
  own: z.array(ownItemSchema).max(60).default([]),
});

/** A matter to remember in the talk. */
const topicSchema = z.strictObject({ id: idSchema, text: textSchema });
export type Topic = z.infer<typeof topicSchema>;

/** What one side answers on the form, and the topics that it wants to remember. */
export const answersSchema = repliesSchema.extend({
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

/** Whether a finding is among the most important of its group. */
export const RANKS = ['key', 'other'] as const;
export type Rank = (typeof RANKS)[number];

/** What the talk found: one line in a group of the form, such as a strength. */
export const findingSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  rank: z.enum(RANKS),
  text: textSchema,
});
export type Finding = z.infer<typeof findingSchema>;

/** An agreement on competence development; `due` is when it is looked at again. */
export const agreementSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  due: dateSchema.nullable(),
  responsible: lineSchema,
});
export type Agreement = z.infer<typeof agreementSchema>;

/** How long a talk may take, in minutes. */
export const minutesSchema = z.int().min(FEWEST_MINUTES).max(MOST_MINUTES);

/** What both settle and write together. */
export const jointSchema = repliesSchema.extend({
  desired: ratingsSchema,
  /** Why a score is another than the prepared one, by series and item: `leader/faglig`. */
  reasons: z.record(z.string().max(140), textSchema),
  topics: z.array(topicSchema).max(100),
  focus: z.array(focusAreaSchema).max(20),
  goals: z.array(goalSchema).max(50),
  /** Of all groups; the order within a group and rank is theirs. */
  findings: z.array(findingSchema).max(200).default([]),
  agreements: z.array(agreementSchema).max(50).default([]),
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
  /** Brought in from a document of an earlier year. */
  imported: z.boolean().default(false),
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

/** A preparation in which nothing is written, and which is shown to nobody. */
export const emptyPreparation = (): Preparation => ({
  examples: {},
  ratings: {},
  answers: {},
  own: [],
  topics: [],
  note: '',
  released: false,
});

/**
 * A conversation in which nothing has been written yet, with the empty rows of its form.
 * @param newId answers with a fresh id at every call
 */
export function beginConversation(
  begin: NewConversation,
  template: Template,
  newId: () => string,
): Conversation {
  const plan = sectionOf(template, 'plan');
  const agreements = sectionOf(template, 'agreements');
  return {
    format: 1,
    id: newId(),
    ...begin,
    phase: 'preparing',
    locked: false,
    imported: false,
    leader: emptyPreparation(),
    manager: emptyPreparation(),
    prepared: null,
    joint: {
      desired: {},
      reasons: {},
      topics: [],
      focus: [],
      goals: Array.from({ length: plan?.rows ?? 0 }, () => emptyGoal(newId())),
      findings: emptyFindings(template, newId),
      agreements: Array.from({ length: agreements?.rows ?? 0 }, () => emptyAgreement(newId())),
      answers: {},
      own: [],
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

/** An agreement in which nothing is written. */
export function emptyAgreement(id: string): Agreement {
  return { id, text: '', due: null, responsible: '' };
}

/** The rows of findings that the form begins with. */
export function emptyFindings(template: Template, newId: () => string): Finding[] {
  const groups = sectionOf(template, 'findings')?.groups ?? [];
  return groups.flatMap((group) =>
    RANKS.flatMap((rank) =>
      Array.from({ length: group[rank].rows }, () => ({
        id: newId(),
        group: group.id,
        rank,
        text: '',
      })),
    ),
  );
}

/** Whether anything is written in the row. */
export function isAgreementWritten({ text, due, responsible }: Agreement): boolean {
  return due !== null || responsible !== '' || isWritten(text);
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
