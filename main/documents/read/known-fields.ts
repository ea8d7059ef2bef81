import type { KnownField } from '#domain/word-import/controls.ts';
import { assertNever } from '#domain/result.ts';
import type { Block, DocumentModel, Field, Paragraph } from '../model.ts';
import { Pen, tagOf } from '../word/pen.ts';

/** Every field of a document, in its order, as the Word file of it names them. */
export function knownFields({ blocks }: Pick<DocumentModel, 'blocks'>): KnownField[] {
  const pen = new Pen();
  return blocks.flatMap(paragraphsIn).flatMap((paragraph) => fieldsIn(paragraph, pen));
}

function paragraphsIn(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'table':
      return [...block.header, ...block.rows].flatMap(({ cells }) =>
        cells.flatMap(({ content }) => content),
      );
    case 'list':
      return block.items;
    case 'title':
    case 'heading':
    case 'radar':
      return [];
    default:
      return assertNever(block);
  }
}

function fieldsIn({ field, runs }: Paragraph, pen: Pen): KnownField[] {
  const whole = runs.map(({ text }) => text).join('');
  const inner = () =>
    runs.flatMap((run) => (run.field === undefined ? [] : [toKnown(run.field, run.text, pen)]));
  return field === undefined ? inner() : [toKnown(field, whole, pen)];
}

function toKnown({ path, name, blank }: Field, text: string, pen: Pen): KnownField {
  return { path, tag: tagOf(path), title: pen.title(name), text: blank ? '' : text };
}
