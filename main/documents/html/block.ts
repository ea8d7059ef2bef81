import { assertNever } from '#domain/result.ts';
import { cleanLine } from '#domain/text.ts';
import { escape } from '../escape.ts';
import type { Block, List } from '../model.ts';
import { radarSvg } from '../svg/radar-svg.ts';
import { drawTable } from './table.ts';
import { drawParagraph, drawRuns } from './text.ts';

/** A block of the model as HTML. The title is the first heading, so the others come one lower. */
export function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escape(cleanLine(block.text))}</h1>`;
    case 'heading': {
      const name = `h${block.level + 1}`;
      return `<${name}>${escape(cleanLine(block.text))}</${name}>`;
    }
    case 'paragraph':
      return drawParagraph(block);
    case 'list':
      return drawList(block);
    case 'table':
      return drawTable(block);
    case 'radar':
      return `<figure>${radarSvg(block).svg}</figure>`;
    default:
      return assertNever(block);
  }
}

function drawList({ items, numbered }: List): string {
  const name = numbered === true ? 'ol' : 'ul';
  return `<${name}>${items.map(({ runs }) => `<li>${drawRuns(runs)}</li>`).join('')}</${name}>`;
}
