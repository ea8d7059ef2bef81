import { CASE_KINDS, type CaseKind } from '#domain/filing/places.ts';
import {
  NO_PERSON_FILING,
  type PersonCase,
  type PersonFiling,
} from '#domain/filing/person-filing.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';

/** Where what concerns that person is filed. */
export async function readPersonFiling(db: ReadDb, personId: string): Promise<PersonFiling> {
  const rows = await db
    .selectFrom('person_case')
    .selectAll()
    .where('person_id', '=', personId)
    .execute();
  const copy = await db
    .selectFrom('copy_folder')
    .select('folder')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const caseOf = (kind: CaseKind): PersonCase => {
    const row = rows.find((one) => one.kind === kind);
    if (row === undefined) return NO_PERSON_FILING[kind];
    return { number: row.number, title: row.title, folder: row.folder };
  };
  return {
    personnel: caseOf('personnel'),
    development: caseOf('development'),
    copyFolder: copy?.folder ?? '',
  };
}

/** Writes anew where what concerns that person is filed. */
export function savePersonFiling(db: Db, personId: string, filing: PersonFiling): Promise<void> {
  return transact(db, writePersonFiling, { personId, filing });
}

interface OfPerson {
  readonly personId: string;
  readonly filing: PersonFiling;
}

async function writePersonFiling(trx: Trx, { personId, filing }: OfPerson): Promise<void> {
  await trx.deleteFrom('person_case').where('person_id', '=', personId).execute();
  await trx.deleteFrom('copy_folder').where('person_id', '=', personId).execute();
  for (const kind of CASE_KINDS)
    if (Object.values(filing[kind]).some((text) => text !== ''))
      await trx
        .insertInto('person_case')
        .values({ person_id: personId, kind, ...filing[kind] })
        .execute();
  if (filing.copyFolder !== '')
    await trx
      .insertInto('copy_folder')
      .values({ person_id: personId, folder: filing.copyFolder })
      .execute();
}

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
