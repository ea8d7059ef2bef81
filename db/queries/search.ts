import { sql } from 'kysely';
import type { Party } from '#domain/conversation.ts';
import type { Db } from '../schema/schema.ts';
import type { Shelf } from '../schema/search.ts';
import { searchQuery } from '../search-query.ts';
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

/** Words of text around a hit. */
const EXCERPT_WORDS = 14;

/**
 * Where all the words stand, people first: in what everybody may see, and in the seat's own part.
 * Text without a word in it finds nothing.
 */
export async function find(db: Db, typed: string, seat: Seat | null = null): Promise<Hit[]> {
  const query = searchQuery(typed);
  if (query === null) return [];
  await indexDue(db);
  const people = await findOn(db, query, 'person', null);
  const shared = await findOn(db, query, 'shared', null);
  const own = seat === null ? [] : await findOn(db, query, seat.party, seat.conversationId);
  const known = new Set(own.map(({ id }) => id));
  return [...people, ...own, ...shared.filter(({ id }) => !known.has(id))];
}

async function findOn(db: Db, query: string, shelf: Shelf, ref: string | null): Promise<Hit[]> {
  const excerpt = sql<string>`snippet(search, 2, char(2), char(3), '…', ${sql.lit(EXCERPT_WORDS)})`;
  const rows = await db
    .selectFrom('search')
    .innerJoin('search_place', 'search_place.rowid', 'search.rowid')
    .select(['search_place.ref as id', 'search.title'])
    .select(excerpt.as('excerpt'))
    .where(sql<string>`search`, 'match', `shelf : ${shelf} AND ${query}`)
    .$if(ref !== null, (own) =>
      own.where('search_place.ref', '=', ref).where('search_place.shelf', '=', shelf),
    )
    .orderBy('search.rowid', 'desc')
    .limit(MOST_HITS)
    .execute();
  const kind = shelf === 'person' ? 'person' : 'conversation';
  return rows.map((row) => ({ kind, ...row, excerpt: onOneLine(row.excerpt) }));
}

function onOneLine(excerpt: string): string {
  return excerpt.trim().replace(/\s*\n\s*/g, ' · ');
}
