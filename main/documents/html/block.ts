import { assertNever } from '#domain/result.ts';
import { cleanLine } from '#domain/text.ts';
import { escape } from '../escape.ts';
import type { Block, List } from '../model.ts';
import { radarSvg } from '../svg/radar-svg.ts';
import { drawTable } from './table.ts';
import { drawParagraph, drawRuns } from './text.ts';

/**
 * Blocks of the model as HTML. What leads to a radar stands on its page: Chromium keeps a heading
 * with the line after it, but not with a drawing that is too high for the rest of the page.
 */
export function drawBlocks(blocks: readonly Block[]): string {
  const drawn: string[] = [];
  let leading: string[] = [];
  for (const block of blocks) {
    const html = drawBlock(block);
    if (block.kind === 'radar')
      drawn.push(`<div class="together">${[...leading, html].join('\n')}</div>`);
    if (leadsOn(block)) {
      leading.push(html);
      continue;
    }
    if (block.kind !== 'radar') drawn.push(...leading, html);
    leading = [];
  }
  return [...drawn, ...leading].join('\n');
}

/** Whether the block belongs to what follows it. */
function leadsOn(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.keepWithNext === true);
}

/** A block of the model as HTML. The title is the first heading, so the others come one lower. */
function drawBlock(block: Block): string {
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
