import { CompiledQuery } from 'kysely';
import type { Trx } from './schema/schema.ts';

/** What a column of ours can hold. */
type Value = string | number | null;

/**
 * Runs one statement as it is written, and answers how many rows it altered. For what every change
 * stores: to build a statement and compile it takes Kysely several times as long as SQLite to run it.
 */
export async function run(trx: Trx, statement: string, values: readonly Value[]): Promise<number> {
  const { numAffectedRows = 0n } = await trx.executeQuery(
    CompiledQuery.raw(statement, [...values]),
  );
  return Number(numAffectedRows);
}
