import type { ArenaScore } from '#domain/arena-score.ts';
import type { Scale } from '#domain/template.ts';

/** One axis: an arena. */
export interface RadarAxis {
  readonly id: string;
  readonly name: string;
}

/** Whose numbers a series holds; gives colour, line and marker. */
export type SeriesId = 'leader' | 'manager' | 'desired' | 'earlier';

/** One line of the radar; a value for each axis, null where nobody has rated. */
export interface RadarSeries {
  readonly id: SeriesId;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Of the values that are means: on how many of how many statements they rest. */
  readonly rests?: readonly ArenaScore['rests'][];
  readonly visible: boolean;
}

/**
 * One edit. All edits of a drag, and of a run of arrow presses without a pause, carry the same
 * `gesture`. May answer with a promise; where it rejects, the old value comes back.
 */
export type CommitRating = (
  axisId: string,
  value: number | null,
  gesture: string,
) => void | Promise<unknown>;

/** A conversation, and by axis the step to which its name leads. */
export interface AxisLinks {
  readonly conversationId: string;
  readonly steps: readonly (string | null)[];
}

export interface RadarProps {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Clockwise from the top, 3–12. */
  readonly axes: readonly RadarAxis[];
  readonly scale: Scale;
  readonly series: readonly RadarSeries[];
  /** The series with handles; null where all stand still. */
  readonly editing: SeriesId | null;
  /** By axis, whether nobody sets the edited series' value there by hand; left out: on none. */
  readonly fixed?: readonly boolean[];
  readonly onCommit?: CommitRating;
  /** Where the names of the axes lead from the table: the step of each, or null. */
  readonly leadsTo?: AxisLinks;
}
