import type { z } from 'zod';
import { DatabaseError, type DatabaseCode } from './errors.ts';

/**
 * The value that a column of JSON holds.
 * @throws DatabaseError with `code` when it is no JSON, or does not fit the schema
 */
export function readJson<Value>(
  json: string,
  schema: z.ZodType<Value>,
  code: DatabaseCode = 'database.damaged',
): Value {
  try {
    return schema.parse(JSON.parse(json));
  } catch (error) {
    throw new DatabaseError(code, { cause: error });
  }
}
