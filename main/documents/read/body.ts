import type {
  ReadBlock,
  ReadCell,
  ReadParagraph,
  ReadRow,
  ReadTable,
} from '#domain/word-import/read-document.ts';
import { readInline } from './inline.ts';

import { chosen, readControl, textOfBlocks, type Scene } from './scene.ts';
import { outlineIn } from './styles.ts';
import { child, children, type Element } from './xml.ts';

/** Reads every block in an element: the body, a cell, a box, a control. */
export function readBlocks(scene: Scene, element: Element, blank = false): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let joins = false;
  for (const found of children(element).flatMap((node) => readBlock(scene, node, blank))) {
    const last = blocks.at(-1);
    if (joins && last?.kind === 'paragraph' && found.block.kind === 'paragraph')
      blocks[blocks.length - 1] = { ...found.block, text: last.text + found.block.text };
    else blocks.push(found.block);
    ({ joins } = found);
  }
  return blocks;
}

/** A block; `joins`: its end was deleted, so that the next paragraph continues it. */
interface Found {
  readonly block: ReadBlock;
  readonly joins: boolean;
}

const whole = (block: ReadBlock): Found => ({ block, joins: false });

function readBlock(scene: Scene, node: Element, blank: boolean): Found[] {
  switch (node.name) {
    case 'w:p':
      return readParagraph(scene, node, blank);
    case 'w:tbl':
      return [whole(readTable(scene, node, blank))];
    case 'w:sdt':
      return (
        readControl(
          scene,
          node,
          (content, isStandIn) => readBlocks(scene, content, blank || isStandIn),
          textOfBlocks,
        ) ?? []
      ).map(whole);
    case 'w:del':
    case 'w:moveFrom':
      scene.tracked = true;
      return [];
    case 'w:ins':
    case 'w:moveTo':
      scene.tracked = true;
      return readBlocks(scene, node, blank).map(whole);
    case 'w:smartTag':
    case 'w:customXml':
      return readBlocks(scene, node, blank).map(whole);
    case 'mc:AlternateContent': {
      const inside = chosen(node);
      return inside === null ? [] : readBlocks(scene, inside, blank).map(whole);
    }
    default:
      return [];
  }
}

/** A paragraph, and after it what is anchored in it. One that was deleted as a whole is none. */
function readParagraph(scene: Scene, element: Element, blank: boolean): Found[] {
  const properties = child(element, 'w:pPr');
  const { text, anchored } = readInline(scene, element, blank);
  const joins = child(child(properties, 'w:rPr'), 'w:del') !== null;
  if (joins) scene.tracked = true;
  const paragraph: ReadParagraph = { kind: 'paragraph', text, ...lookOf(scene, properties) };
  const own = joins && text === '' ? [] : [{ block: paragraph, joins }];
  return [...own, ...anchored.flatMap((shape) => readShape(scene, shape, blank)).map(whole)];
}

function lookOf(
  { styles }: Scene,
  properties: Element | null,
): Pick<ReadParagraph, 'level' | 'listed'> {
  const style = styles.get(child(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const numbered = child(child(properties, 'w:numPr'), 'w:numId');
  const listed =
    numbered === null ? (style?.listed ?? false) : numbered.attributes['w:val'] !== '0';
  return { level: outlineIn(properties) ?? style?.level ?? null, listed };
}

/** The boxes of text and the charts in a picture or shape. */
function readShape(scene: Scene, shape: Element, blank: boolean): ReadBlock[] {
  return children(shape).flatMap((node): ReadBlock[] => {
    if (node.name === 'w:txbxContent') return readBlocks(scene, node, blank);
    if (node.name === 'c:chart') {
      const chart = scene.charts.get(node.attributes['r:id'] ?? '');
      return chart === undefined ? [] : [chart];
    }
    const inside = node.name === 'mc:AlternateContent' ? chosen(node) : node;
    return inside === null ? [] : readShape(scene, inside, blank);
  });
}

function readTable(scene: Scene, element: Element, blank: boolean): ReadTable {
  return { kind: 'table', rows: rowsIn(scene, element, blank) };
}

/** The rows, also those inside controls. Rows that were deleted are none. */
function rowsIn(scene: Scene, element: Element, blank: boolean): ReadRow[] {
  return children(element).flatMap((node): ReadRow[] => {
    switch (node.name) {
      case 'w:tr': {
        const properties = child(node, 'w:trPr');
        if (child(properties, 'w:ins') !== null) scene.tracked = true;
        if (child(properties, 'w:del') === null) return [readRow(scene, node, properties, blank)];
        scene.tracked = true;
        return [];
      }
      case 'w:sdt':
        return (
          readControl(
            scene,
            node,
            (content, isStandIn) => rowsIn(scene, content, blank || isStandIn),
            (rows) => textOfBlocks([{ kind: 'table', rows }]),
          ) ?? []
        );
      case 'w:customXml':
      case 'w:ins':
        return rowsIn(scene, node, blank);
      default:
        return [];
    }
  });
}

function readRow(scene: Scene, row: Element, properties: Element | null, blank: boolean): ReadRow {
  const skipped = Number(child(properties, 'w:gridBefore')?.attributes['w:val'] ?? 0);
  const lead: ReadCell = { blocks: [], span: skipped, continued: false, tags: [] };
  return [...(skipped > 0 ? [lead] : []), ...cellsIn(scene, row, blank)];
}

/** The cells, also those inside controls. */
function cellsIn(scene: Scene, element: Element, blank: boolean): ReadCell[] {
  return children(element).flatMap((node): ReadCell[] => {
    switch (node.name) {
      case 'w:tc':
        return [readCell(scene, node, blank)];
      case 'w:sdt': {
        const before = scene.controls.length;
        const cells = readControl(
          scene,
          node,
          (content, isStandIn) => cellsIn(scene, content, blank || isStandIn),
          (inside) => textOfBlocks(inside.flatMap(({ blocks }) => blocks)),
        );
        const tag = scene.controls[before]?.tag ?? '';
        return (cells ?? []).map((cell) => ({ ...cell, tags: [tag, ...cell.tags] }));
      }
      case 'w:customXml':
        return cellsIn(scene, node, blank);
      default:
        return [];
    }
  });
}

function readCell(scene: Scene, cell: Element, blank: boolean): ReadCell {
  const properties = child(cell, 'w:tcPr');
  const before = scene.controls.length;
  const deleted = child(properties, 'w:cellDel') !== null;
  if (deleted) scene.tracked = true;
  const blocks = readBlocks(scene, cell, blank || deleted);
  const merge = child(properties, 'w:vMerge');
  const span = Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
  return {
    blocks,
    span: Number.isInteger(span) && span > 0 && span <= 100 ? span : 1,
    continued: merge !== null && merge.attributes['w:val'] !== 'restart',
    tags: scene.controls.slice(before).map(({ tag }) => tag),
  };
}
