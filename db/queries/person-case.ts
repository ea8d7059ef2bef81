import type { Trx } from '../schema/schema.ts';

/** Two entries of which one goes. */
interface Move {
  readonly keep: string;
  readonly drop: string;
}

/** Gives the cases and the folder of `drop` to `keep`, where `keep` has none of its own. */
export async function movePersonCases(trx: Trx, { keep, drop }: Move): Promise<void> {
  await trx
    .updateTable('person_case')
    .set({ person_id: keep })
    .where('person_id', '=', drop)
    .where('kind', 'not in', (query) =>
      query.selectFrom('person_case as kept').select('kept.kind').where('person_id', '=', keep),
    )
    .execute();
  await trx
    .updateTable('copy_folder')
    .set({ person_id: keep })
    .where('person_id', '=', drop)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('copy_folder as kept').select('folder').where('person_id', '=', keep),
        ),
      ),
    )
    .execute();
  await trx.deleteFrom('person_case').where('person_id', '=', drop).execute();
  await trx.deleteFrom('copy_folder').where('person_id', '=', drop).execute();
}
