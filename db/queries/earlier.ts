import type { Conversation, Ratings } from '#domain/conversation.ts';
import type { Series } from '#domain/sections.ts';
import type { Scale, Template } from '#domain/template.ts';
import type { ReadDb } from '../schema/schema.ts';
import { readTemplate } from './template.ts';

/** What a talk of another year came to. */
export interface Earlier {
  readonly year: number;
  readonly ratings: Readonly<Record<Series, Ratings>>;
}

/**
 * The leader's newest talk of an earlier year on the same form and the same scale; null where there
 * is none. What was only prepared is not read.
 */
export async function readEarlier(
  db: ReadDb,
  { leaderId, year }: Conversation,
  { id, version, scale }: Template,
): Promise<Earlier | null> {
  const talks = await db
    .selectFrom('conversation')
    .select(['id', 'year', 'template_version as version'])
    .where('leader_id', '=', leaderId)
    .where('year', '<', year)
    .where('phase', '=', 'talk')
    .where('template_id', '=', id)
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  for (const talk of talks)
    if (talk.version === version || (await hasScale(db, { id, version: talk.version }, scale)))
      return { year: talk.year, ratings: await readRatings(db, talk.id) };
  return null;
}

async function hasScale(
  db: ReadDb,
  { id, version }: Conversation['template'],
  { min, max, step }: Scale,
): Promise<boolean> {
  const template = await readTemplate(db, id, version);
  const other = template?.scale;
  return other?.min === min && other.max === max && other.step === step;
}

async function readRatings(db: ReadDb, conversationId: string): Promise<Earlier['ratings']> {
  const rows = await db
    .selectFrom('rating')
    .select(['series', 'item', 'value'])
    .where('conversation_id', '=', conversationId)
    .execute();
  const of = (series: Series): Ratings =>
    Object.fromEntries(
      rows.filter((row) => row.series === series).map(({ item, value }) => [item, value]),
    );
  return { leader: of('leader'), manager: of('manager'), desired: of('desired') };
}
