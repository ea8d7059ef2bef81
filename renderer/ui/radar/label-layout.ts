import { fitRadar, wrapLabel, type LabelSize, type RadarFit } from '#domain/radar.ts';

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
  readonly measure: (text: string) => number;
}

/** Widths to try, in line heights: narrower lines leave more room for the radar. */
const WIDTHS = [4, 5, 6, 7, 8, 9, 10, 12, 14];
const MOST_LINES = 2;

/** The cut that leaves the radar largest; more than two lines only where words leave no choice. */
export function layoutLabels(options: LabelOptions): LabelLayout {
  const layouts = WIDTHS.map((width) => layoutAt(options, width * options.lineHeight));
  const largest = (some: LabelLayout[]) =>
    some.toSorted((one, other) => other.radius - one.radius)[0];
  const few = layouts.filter(({ lines }) => lines.every(({ length }) => length <= MOST_LINES));
  return largest(few) ?? largest(layouts) ?? layoutAt(options, options.box.width);
}

function layoutAt(options: LabelOptions, width: number): LabelLayout {
  const { names, box, away, lineHeight, measure } = options;
  const lines = names.map((name) => balanced(name, width, options));
  const sizes = lines.map((some) => ({
    width: widest(some, measure),
    height: some.length * lineHeight,
  }));
  const { radius, offsetY } = fitRadar(box, sizes, away);
  return { lines, sizes, radius: Math.floor(radius), offsetY: Math.round(offsetY) };
}

/** As few lines as that width needs, each about as long as the others. */
function balanced(name: string, width: number, { lineHeight, measure }: LabelOptions): string[] {
  const needed = wrapLabel(name, width, measure);
  const cuts = WIDTHS.map((one) => wrapLabel(name, one * lineHeight, measure));
  return cuts
    .filter(({ length }) => length === needed.length)
    .reduce((best, cut) => (widest(cut, measure) < widest(best, measure) ? cut : best), needed);
}

function widest(lines: readonly string[], measure: LabelOptions['measure']): number {
  return Math.max(0, ...lines.map(measure));
}

const canvas = document.createElement('canvas').getContext('2d');

/** How wide a text is in the font that the element has now. */
export function measureIn(element: Element): (text: string) => number {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return (text) => {
    if (canvas === null) return text.length * Number.parseFloat(fontSize) * 0.6;
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    return canvas.measureText(text).width;
  };
}
