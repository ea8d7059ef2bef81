import { fitRadar, wrapLabel, type LabelSize, type RadarFit } from './radar-labels.ts';

/** The labels cut into lines, and the largest radar that leaves room for them. */
export interface LabelLayout extends RadarFit {
  readonly lines: readonly (readonly string[])[];
  readonly sizes: readonly LabelSize[];
}

interface LabelOptions {
  readonly names: readonly string[];
  readonly box: LabelSize;
  /** Between the outer ring and the labels. */
  readonly away: number;
  readonly lineHeight: number;
  /** The width of a text. */
  readonly measure: (text: string) => number;
  /** What stands under each name, by axis; nothing where it is left out. */
  readonly below?: readonly LabelSize[];
}

/** Widths to try, in line heights. */
const WIDTHS = [4, 5, 6, 7, 8, 9, 10, 12, 14];
const MOST_LINES = 2;

/** The cuts that leave the radar largest; more than two lines only where words leave no choice. */
export function layoutLabels(options: LabelOptions): LabelLayout {
  const choices = options.names.map((name) => cutsOf(name, options));
  let best = layoutOf(
    choices.map((cuts) => cuts[0] ?? []),
    options,
  );
  for (const [axis, cuts] of choices.entries())
    for (const cut of cuts.slice(1)) {
      const other = layoutOf(best.lines.with(axis, cut), options);
      // As large with fewer lines is better: cuts come from narrow to wide.
      if (other.radius >= best.radius) best = other;
    }
  return best;
}

function layoutOf(lines: readonly (readonly string[])[], options: LabelOptions): LabelLayout {
  const { box, away, lineHeight, measure, below = [] } = options;
  const sizes = lines.map((some, axis) => ({
    width: Math.max(widest(some, measure), below[axis]?.width ?? 0),
    height: some.length * lineHeight + (below[axis]?.height ?? 0),
  }));
  const { radius, offsetX, offsetY } = fitRadar(box, sizes, away);
  return {
    lines,
    sizes,
    radius: Math.floor(radius),
    offsetX: Math.round(offsetX),
    offsetY: Math.round(offsetY),
  };
}

/** The ways to cut a name into few lines, the narrowest first, one for each number of lines. */
function cutsOf(name: string, { lineHeight, measure }: LabelOptions): string[][] {
  const cuts = WIDTHS.map((width) => wrapLabel(name, width * lineHeight, measure));
  const fewest = Math.min(...cuts.map(({ length }) => length));
  const byLines = Map.groupBy(
    cuts.filter(({ length }) => length <= Math.max(MOST_LINES, fewest)),
    ({ length }) => length,
  );
  return [...byLines.values()].map((same) =>
    same.reduce((best, cut) => (widest(cut, measure) < widest(best, measure) ? cut : best)),
  );
}

function widest(lines: readonly string[], measure: LabelOptions['measure']): number {
  return Math.max(0, ...lines.map(measure));
}
