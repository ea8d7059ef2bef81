import { cleanLine } from '#domain/text.ts';
import { escape } from '../escape.ts';
import type { Cell, Row, Table } from '../model.ts';
import { classOf, drawParagraph } from './text.ts';

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4;

/** A table whose headings are repeated on every page that it goes over. */
export function drawTable({ name, columns, header, rows, lines }: Table): string {
  const whole = columns.reduce((sum, part) => sum + part, 0);
  const widths = columns.map((part) => `<col width="${percent(part / whole)}">`).join('');
  const head = header.map((row) => drawRow(row, 'col')).join('');
  const body = rows.map((row) => drawRow(row, 'row')).join('\n');
  return (
    `<table class="${lines}" aria-label="${escape(cleanLine(name))}"><colgroup>${widths}</colgroup>` +
    `${head === '' ? '' : `<thead>${head}</thead>`}\n<tbody>\n${body}\n</tbody></table>`
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

function drawRow({ cells, least, whole, keepWithNext }: Row, scope: 'col' | 'row'): string {
  const names = [whole === true ? 'whole' : '', keepWithNext === true ? 'keep' : ''];
  const height = least === undefined ? '' : ` height="${Math.round(least * PIXELS)}"`;
  const drawn = cells.map((cell) => drawCell(cell, scope)).join('');
  return `<tr${classOf(names.filter((name) => name !== ''))}${height}>${drawn}</tr>`;
}

/** A cell of the headings, or one that names its row, is a heading to those who listen. */
function drawCell({ content, label }: Cell, scope: 'col' | 'row'): string {
  const text = content.map(drawParagraph).join('');
  return scope === 'col' || label === true
    ? `<th scope="${scope}">${text}</th>`
    : `<td>${text}</td>`;
}
