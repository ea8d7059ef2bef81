import { assertNever } from '#domain/result.ts';
import { cleanLine } from '#domain/text.ts';
import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Heading } from '../model.ts';
import { drawList } from './list.ts';
import { drawParagraph, type Place } from './paragraph.ts';
import { drawRadar } from './radar.ts';
import { drawTable } from './table.ts';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const satisfies Record<Heading['level'], string>;

/** A block of the model as Word's own. */
export function drawBlock(block: Block, place: Place): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: cleanLine(block.text) })];
    case 'heading':
      return [drawHeading(block)];
    case 'paragraph':
      return [drawParagraph(block, place)];
    case 'list':
      return drawList(block, place);
    case 'table':
      return [drawTable(block, place)];
    case 'radar':
      return [drawRadar(block)];
    default:
      return assertNever(block);
  }
}

function drawHeading({ level, text }: Heading): Paragraph {
  return new Paragraph({ heading: LEVELS[level], keepNext: true, text: cleanLine(text) });
}
