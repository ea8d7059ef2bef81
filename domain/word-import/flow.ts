import type { ReadBlock, ReadCell, ReadChart, ReadDocument, ReadTable } from './read-document.ts';

/** A document as it is read from top to bottom, without what only lays it out. */
export type Piece = TextPiece | GridPiece | ReadChart;

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly level: number | null;
}

/** A table with every cell in its column. */
export interface GridPiece {
  readonly kind: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: number;
}

export interface GridCell {
  /** Its paragraphs are lines. */
  readonly text: string;
  /** It repeats the cell to its left or above, of which it is a part. */
  readonly repeats: boolean;
  readonly tags: readonly string[];
}

const NO_CELL: GridCell = { text: '', repeats: true, tags: [] };

/** The pieces of a document in the order in which people read them. */
export function flowOf({ blocks }: Pick<ReadDocument, 'blocks'>): Piece[] {
  return blocks.flatMap(piecesOf);
}

/** The same with every cell as if it had no controls: they are none of ours. */
export function withoutTags(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'grid'
      ? { ...piece, rows: piece.rows.map((row) => row.map((cell) => ({ ...cell, tags: [] }))) }
      : piece,
  );
}

function piecesOf(block: ReadBlock): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'text', text: block.text, level: block.level }];
    case 'chart':
      return [block];
    case 'table':
      return isLayout(block)
        ? block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(piecesOf)))
        : [gridOf(block)];
  }
}

/** A table of one column, or with tables and charts in it, only puts things beside one another. */
function isLayout({ rows }: ReadTable): boolean {
  const isNarrow = rows.every((row) => row.filter(({ span }) => span > 0).length <= 1);
  return (
    isNarrow ||
    rows.some((row) => row.some(({ blocks }) => blocks.some(({ kind }) => kind !== 'paragraph')))
  );
}

function gridOf({ rows }: ReadTable): GridPiece {
  const grid: GridCell[][] = [];
  for (const row of rows) {
    const above = grid.at(-1) ?? [];
    const cells = row.flatMap((cell) => spread(cell));
    grid.push(cells.map((cell, at) => (cell.continued ? repeated(above[at]) : cell)));
  }
  return { kind: 'grid', rows: grid, columns: Math.max(0, ...grid.map(({ length }) => length)) };
}

function repeated(above: GridCell | undefined): GridCell {
  return { ...(above ?? NO_CELL), repeats: true };
}

/** The cell in each of its columns; to the right of the first it only repeats itself. */
function spread({
  blocks,
  span,
  continued,
  tags,
}: ReadCell): (GridCell & { continued: boolean })[] {
  const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
  return Array.from({ length: span }, (_, at) => ({ text, repeats: at > 0, tags, continued }));
}

/** What is written in that cell itself; empty where it only repeats another. */
export function ownText(cell: GridCell | undefined): string {
  return cell === undefined || cell.repeats ? '' : cell.text.trim();
}
