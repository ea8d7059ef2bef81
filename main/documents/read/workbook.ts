import { WORKBOOK_LIMITS } from './limits.ts';
import { openPackage, type Package } from './package.ts';
import { readRelations, readXml, type Relation } from './relations.ts';
import { all, child, children, textOf, type Element } from './xml.ts';

/** The sheet of one name: the text of each cell by its place, `B2`. */
type Sheet = ReadonlyMap<string, string>;

/** The sheets of a workbook by their names; any name may be given to them. */
export type Workbook = ReadonlyMap<string, Sheet>;

/** Cells of a range that are looked at. The widest form has a dozen arenas. */
const MOST_CELLS = 500;

/** Sheets that are looked at. */
const MOST_SHEETS = 10;

/** The workbook of a chart, or null where it is none that can be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    const pack = await openPackage(bytes, WORKBOOK_LIMITS);
    const path = pathOf(await readRelations(pack, ''), 'officeDocument');
    const root = path === null ? null : await readXml(pack, path);
    if (path === null || root === null) return null;
    const relations = await readRelations(pack, path);
    const strings = await readStrings(pack, pathOf(relations, 'sharedStrings'));
    const sheets = all(root, 'x:sheet').slice(0, MOST_SHEETS);
    const read = sheets.map(async ({ attributes }): Promise<[string, Sheet]> => {
      const relation = relations.find(({ id }) => id === attributes['r:id']);
      const sheet = await readXml(pack, relation?.path ?? '');
      return [attributes['name'] ?? '', sheet === null ? new Map() : cellsOf(sheet, strings)];
    });
    return new Map(await Promise.all(read));
  } catch {
    // What the chart shows stands in the chart itself; its workbook only says more about it.
    return null;
  }
}

function pathOf(relations: readonly Relation[], kind: string): string | null {
  return relations.find((one) => one.kind === kind)?.path ?? null;
}

async function readStrings(pack: Package, path: string | null): Promise<string[]> {
  const root = path === null ? null : await readXml(pack, path);
  return root === null ? [] : children(root, 'x:si').map(stringOf);
}

/** A string may be cut into runs; what helps to pronounce it is no part of it. */
function stringOf(element: Element): string {
  return children(element)
    .map((node) => (node.name === 'x:r' ? textOf(child(node, 'x:t')) : node))
    .map((node) => (typeof node === 'string' ? node : node.name === 'x:t' ? textOf(node) : ''))
    .join('');
}

/** Cells and rows that do not say where they are follow the one before. */
function cellsOf(sheet: Element, strings: readonly string[]): Sheet {
  const cells = new Map<string, string>();
  let row = 0;
  for (const line of all(sheet, 'x:row')) {
    row = Number(line.attributes['r'] ?? row + 1);
    let column = 0;
    for (const cell of children(line, 'x:c')) {
      const letters = /^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0];
      column = letters === undefined ? column + 1 : numberOf(letters);
      cells.set(`${lettersOf(column)}${row}`, cellText(cell, strings));
    }
  }
  return cells;
}

function cellText(cell: Element, strings: readonly string[]): string {
  const value = textOf(child(cell, 'x:v'));
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr': {
      const inside = child(cell, 'x:is');
      return inside === null ? '' : stringOf(inside);
    }
    default:
      return value;
  }
}

/**
 * The texts of the cells that a chart's formula names, `Ark1!$B$2:$B$6`; null where it names none in
 * this workbook.
 */
export function rangeIn(workbook: Workbook, formula: string): string[] | null {
  const match = /^(.+)!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(formula);
  if (match === null) return null;
  const [, name = '', left = '', top = '', right = left, bottom = top] = match;
  const sheet = workbook.get(name.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'"));
  if (sheet === undefined) return null;
  const columns = steps(numberOf(left), numberOf(right));
  const rows = steps(Number(top), Number(bottom));
  if (columns.length * rows.length > MOST_CELLS) return null;
  return rows.flatMap((row) => columns.map((column) => sheet.get(lettersOf(column) + row) ?? ''));
}

function steps(from: number, to: number): number[] {
  return Array.from(
    { length: Math.min(Math.max(0, to - from) + 1, MOST_CELLS + 1) },
    (_, at) => from + at,
  );
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : lettersOf(before) + letter;
}
