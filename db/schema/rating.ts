import type { Series } from '#domain/sections.ts';

/** A row of `rating`: a projection of a conversation's scores, for statistics. */
export interface RatingTable {
  readonly conversation_id: string;
  readonly series: Series;
  readonly item: string;
  readonly value: number;
}
