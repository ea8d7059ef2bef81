import { sql } from 'kysely';
import type { Party } from '#domain/conversation.ts';
import { excerptOf } from '../excerpt.ts';
import type { Db, ReadDb } from '../schema/schema.ts';
import type { Shelf } from '../schema/search.ts';
import { searchQuery, searchTerms, type Term } from '../search-query.ts';
import { indexDue } from './search-index.ts';

/** A place where the searched words stand. */
export interface Hit {
  readonly kind: 'person' | 'conversation';
  readonly id: string;
  readonly title: string;
  /** The text around the words, which stand between U+0002 and U+0003. */
  readonly excerpt: string;
}

/** Who sits where: that party's own texts of that conversation are searched as well. */
export interface Seat {
  readonly conversationId: string;
  readonly party: Party;
}

/** Most hits of each kind. */
const MOST_HITS = 30;

/**
 * Where all the words stand: people, then what the seat alone may see, then what everybody may,
 * the conversations that were begun last first. Text without a word in it finds nothing.
 */
export async function find(db: Db, typed: string, seat: Seat | null = null): Promise<Hit[]> {
  const terms = searchTerms(typed);
  if (terms.length === 0) return [];
  await indexDue(db);
  const people = await findOn(db, 'person', terms);
  const shared = await findOn(db, 'shared', terms);
  const own = seat === null ? [] : await findOn(db, seat.party, terms, seat.conversationId);
  const isOwn = (hit: Hit) => own.some(({ id }) => id === hit.id);
  return [...people, ...own, ...shared.filter((hit) => !isOwn(hit))];
}

/** The hits on one shelf, where `ref` is given only that text. */
async function findOn(
  db: ReadDb,
  shelf: Shelf,
  terms: readonly Term[],
  ref?: string,
): Promise<Hit[]> {
  const rows = await db
    .selectFrom('search')
    .innerJoin('search_place', 'search_place.rowid', 'search.rowid')
    .select(['search_place.ref as id', 'search.title', 'search.text'])
    .where(sql.ref('search'), 'match', `shelf : ${shelf} AND ${searchQuery(terms)}`)
    .where('search_place.shelf', '=', shelf)
    .$if(ref !== undefined, (all) => all.where('search_place.ref', '=', ref ?? ''))
    .orderBy('search.rowid', 'desc')
    .limit(MOST_HITS)
    .execute();
  const kind = shelf === 'person' ? 'person' : 'conversation';
  return rows.map(({ id, title, text }) => ({ kind, id, title, excerpt: excerptOf(text, terms) }));
}
