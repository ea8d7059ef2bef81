import { cleanLine } from '#domain/text.ts';
import {
  BorderStyle,
  HeightRule,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Cell, Row, Table as Grid } from '../model.ts';
import { LINE, PAPER } from '../look.ts';
import { TEXT_WIDTH, twips } from './look.ts';
import { NamedTable } from './named-table.ts';
import { drawParagraph, type Place } from './paragraph.ts';
import { STYLE } from './styles.ts';

/** A table on its fixed grid; its header rows are repeated on every page. */
export function drawTable(grid: Grid, place: Place): NamedTable {
  const columnWidths = widthsOf(grid.columns);
  const draw = (row: Row, isHeader: boolean): TableRow => drawRow(row, isHeader, place);
  return new NamedTable(cleanLine(grid.name), {
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: { top: twips(1.6), bottom: twips(1), left: twips(2), right: twips(2) },
    borders: bordersOf(grid.lines),
    rows: [
      ...grid.header.map((row) => draw(row, true)),
      ...grid.rows.map((row) => draw(row, false)),
    ],
  });
}

/** The widths of the columns, which fill the text's width to the last twip. */
function widthsOf(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const edges = parts.map((_, at) => {
    const before = parts.slice(0, at + 1).reduce((sum, part) => sum + part, 0);
    return Math.round((before / whole) * TEXT_WIDTH);
  });
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

function bordersOf(lines: Grid['lines']): ITableBordersOptions {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const upright = lines === 'all' ? line : none;
  return {
    top: line,
    bottom: line,
    left: upright,
    right: upright,
    insideHorizontal: line,
    insideVertical: upright,
  };
}

/** Rows may break over pages, but for those that the model keeps whole. */
function drawRow(row: Row, isHeader: boolean, place: Place): TableRow {
  const keepNext = isHeader || row.keepWithNext === true;
  return new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    ...(isHeader || row.whole === true ? { cantSplit: true } : {}),
    ...(row.least === undefined
      ? {}
      : { height: { value: twips(row.least), rule: HeightRule.ATLEAST } }),
    children: row.cells.map((cell) => drawCell(cell, isHeader, { ...place, keepNext })),
  });
}

function drawCell(cell: Cell, isHeader: boolean, place: Place): TableCell {
  const shaded = isHeader || cell.label === true;
  return new TableCell({
    ...(isHeader ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    ...(shaded ? { shading: { type: 'clear', color: 'auto', fill: PAPER } } : {}),
    children: cell.content.map((text) => drawParagraph(text, { ...place, style: STYLE.table })),
  });
}
