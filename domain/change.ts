import { z } from 'zod';
import {
  agreementSchema,
  answersSchema,
  findingSchema,
  focusAreaSchema,
  goalSchema,
  jointSchema,
  minutesSchema,
  ownItemSchema,
  partySchema,
  RANKS,
  scoreSchema,
  sideSchema,
} from './conversation.ts';
import { dateSchema } from './date.ts';
import { seriesSchema } from './sections.ts';
import { idSchema, lineSchema, textSchema } from './text.ts';

const change = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const place = z.int().min(0).max(100);
const many = z.int().min(0).max(200);
const text = textSchema;

/** Scores by series, and texts by side, of one own item. */
const keptSchema = z.strictObject({
  ratings: z.partialRecord(partySchema, scoreSchema),
  answers: z.partialRecord(sideSchema, textSchema),
});
export type Kept = z.infer<typeof keptSchema>;

/** One edit of a conversation; the only way to alter one. */
export const changeSchema = z.discriminatedUnion('kind', [
  /** A score on an arena or statement; null takes it away. */
  change('rating.set', { series: seriesSchema, item: idSchema, value: scoreSchema.nullable() }),
  /** Why a score is another than the prepared one. */
  change('reason.set', { series: seriesSchema, item: idSchema, text }),
  change('example.set', { party: partySchema, item: idSchema, prompt: idSchema, text }),
  /** The answer to a free question, or to a question or statement of their own. */
  change('answer.set', { side: sideSchema, item: idSchema, text }),
  /** A statement or question of their own; `kept` is what it was answered with before it was removed. */
  change('own.add', {
    owner: sideSchema,
    at: place,
    item: ownItemSchema,
    kept: keptSchema.optional(),
  }),
  change('own.set', { owner: sideSchema, id: idSchema, text }),
  /** Takes away also what it was answered with. */
  change('own.remove', { owner: sideSchema, id: idSchema }),
  /** The private note of one side. */
  change('note.set', { party: partySchema, text }),
  change('topic.add', { owner: sideSchema, id: idSchema, at: place, text }),
  change('topic.set', { owner: sideSchema, id: idSchema, text }),
  change('topic.remove', { owner: sideSchema, id: idSchema }),
  change('focus.add', { at: place, focus: focusAreaSchema }),
  change('focus.set', { id: idSchema, label: lineSchema, keywords: text }),
  change('focus.move', { id: idSchema, at: place }),
  change('focus.remove', { id: idSchema }),
  change('goal.add', { at: place, goal: goalSchema }),
  change('goal.set', { id: idSchema, column: idSchema, text }),
  change('goal.plan', { id: idSchema, due: dateSchema.nullable(), responsible: lineSchema }),
  change('goal.move', { id: idSchema, at: place }),
  change('goal.remove', { id: idSchema }),
  change('finding.add', { at: many, finding: findingSchema }),
  change('finding.set', { id: idSchema, text }),
  /** Moves it among all findings, and to another rank or none other, in one step. */
  change('finding.move', { id: idSchema, rank: z.enum(RANKS), at: many }),
  change('finding.remove', { id: idSchema }),
  change('agreement.add', { at: place, agreement: agreementSchema }),
  change('agreement.set', { id: idSchema, text }),
  change('agreement.plan', { id: idSchema, due: dateSchema.nullable(), responsible: lineSchema }),
  change('agreement.move', { id: idSchema, at: place }),
  change('agreement.remove', { id: idSchema }),
  change('pay.set', { text }),
  change('date.set', { date: dateSchema.nullable() }),
  change('agenda.set', {
    writer: partySchema.nullable(),
    minutes: minutesSchema.nullable(),
  }),
  /** Shows one side's preparation to the other, or takes that back. */
  change('release.set', { party: partySchema, released: z.boolean() }),
  /** Opens both preparations to both. */
  change('talk.start', {}),
  /** Goes over to a newer version of the form, before the talk. */
  change('template.take', { version: z.int().min(1) }),
  change('lock.set', { locked: z.boolean(), reason: text }),
  /** Makes earlier answers the newest ones; what is left out stays as it is. */
  change('state.restore', {
    leader: answersSchema.optional(),
    manager: answersSchema.optional(),
    joint: jointSchema.optional(),
  }),
]);

export type Change = z.infer<typeof changeSchema>;
export type ChangeKind = Change['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;
