import { toDatabaseError } from './errors.ts';
import type { Db, Trx } from './schema/schema.ts';

/**
 * Runs `work` in one transaction: committed and flushed when this resolves, undone when it rejects.
 * `work` is a function of its own that gets the transaction and its input: the database itself is
 * not in its reach, since one connection would wait for itself for ever.
 * @throws DatabaseError when the data cannot be written
 */
export async function transact<Input, Output>(
  db: Db,
  work: (trx: Trx, input: Input) => Promise<Output>,
  input: Input,
): Promise<Output> {
  try {
    return await db.transaction().execute((trx) => work(trx, input));
  } catch (error) {
    throw toDatabaseError(error) ?? error;
  }
}
