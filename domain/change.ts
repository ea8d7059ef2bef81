import { z } from 'zod';
import {
  answersSchema,
  focusAreaSchema,
  goalSchema,
  jointSchema,
  minutesSchema,
  partySchema,
  sideSchema,
} from './conversation.ts';
import { dateSchema } from './date.ts';
import { seriesSchema } from './template.ts';
import { idSchema, lineSchema, textSchema } from './text.ts';

const change = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const place = z.int().min(0).max(100);
const text = textSchema;

/** One edit of a conversation; the only way to alter one. */
export const changeSchema = z.discriminatedUnion('kind', [
  /** A score on an arena or statement; null takes it away. */
  change('rating.set', { series: seriesSchema, item: idSchema, value: z.number().nullable() }),
  /** Why a score is another than the prepared one. */
  change('reason.set', { series: seriesSchema, item: idSchema, text }),
  change('example.set', { party: partySchema, item: idSchema, prompt: idSchema, text }),
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
