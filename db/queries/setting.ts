import type { z } from 'zod';
import { readJson } from '../read-json.ts';
import type { Db, ReadDb } from '../schema/schema.ts';

/** What there are settings of that belong to the data rather than to this PC. */
export type SettingKey = 'filing' | 'letterhead';

/**
 * What was chosen under that key, or null where nothing was.
 * @throws DatabaseError `database.damaged` when it does not fit the schema
 */
export async function readSetting<Value>(
  db: ReadDb,
  key: SettingKey,
  schema: z.ZodType<Value>,
): Promise<Value | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : readJson(row.value, schema);
}

/** Stores what was chosen in place of what was before. The value has passed its schema. */
export async function writeSetting(db: Db, key: SettingKey, value: unknown): Promise<void> {
  const columns = { value: JSON.stringify(value) };
  await db
    .insertInto('setting')
    .values({ key, ...columns })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(columns))
    .execute();
}
