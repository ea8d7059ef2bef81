import type { Generated } from 'kysely';

/** Where a searchable text stands: with the people, or on one of a conversation's three shelves. */
export type Shelf = 'person' | 'shared' | 'leader' | 'manager';

/** A row of `search_place`: which row of the index holds what. */
export interface SearchPlaceTable {
  readonly rowid: Generated<number>;
  /** The id of the person or the conversation. */
  readonly ref: string;
  readonly shelf: Shelf;
}

/** A row of the full-text index `search`. `shelf` is indexed, so that a shelf costs no reading. */
export interface SearchTable {
  readonly rowid: number;
  readonly shelf: Shelf;
  readonly title: string;
  readonly text: string;
}

/** A row of `search_due`: a conversation whose texts have changed since they were indexed. */
export interface SearchDueTable {
  readonly conversation_id: string;
}
