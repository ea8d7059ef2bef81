import { ownText, type GridPiece } from './flow.ts';
import { likeness } from './likeness.ts';

/** Rows that may stand above and in the headings of a table. */
const MOST_HEADINGS = 5;

/** Below this a heading is another one. */
const ALIKE = 0.62;

/** Where the headings of a table are: the first row after them, and the column of each. */
export interface Headed {
  readonly from: number;
  readonly columns: readonly (number | null)[];
}

/**
 * The columns under those headings. A heading may have been typed over several rows. Each column is
 * that of the heading that it is most like.
 * @param headings each with its different names
 * @param fewest how many of them must be there
 */
export function findColumns(
  { rows, columns }: GridPiece,
  headings: readonly (readonly string[])[],
  fewest: number,
): Headed | null {
  let best: (Headed & { readonly score: number }) | null = null;
  for (let from = 0; from < Math.min(MOST_HEADINGS, rows.length); from += 1)
    for (let to = from; to < Math.min(from + 4, rows.length); to += 1) {
      const texts = Array.from({ length: columns }, (_, column) =>
        rows
          .slice(from, to + 1)
          .map((row) => ownText(row[column]))
          .join(' '),
      );
      const found = matched(texts, headings);
      const count = found.columns.filter((column) => column !== null).length;
      if (count >= fewest && found.score > (best?.score ?? 0) + 0.01)
        best = { from: to + 1, ...found };
    }
  return best;
}

function matched(
  texts: readonly string[],
  headings: readonly (readonly string[])[],
): { readonly columns: (number | null)[]; readonly score: number } {
  const pairs = headings
    .flatMap((names, heading) =>
      texts.map((text, column) => ({
        heading,
        column,
        score: Math.max(...names.map((name) => likeness(text, name))),
      })),
    )
    .filter(({ score }) => score >= ALIKE)
    .toSorted((one, other) => other.score - one.score);
  const columns = headings.map((): number | null => null);
  let sum = 0;
  for (const { heading, column, score } of pairs) {
    if (columns[heading] !== null || columns.includes(column)) continue;
    columns[heading] = column;
    sum += score;
  }
  return { columns, score: sum };
}
