import { isWritten, type Side } from '#domain/conversation.ts';
import type { Paragraph } from '../model.ts';
import { textField, type Material } from './parts.ts';

/** What one side wrote in a place that several can write in. */
export interface Reply {
  readonly side: Side;
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * What was written in one place: first the one whose place it is, to be filled in where nothing is
 * written, then everybody else's, each under the word for whose it is.
 * @param name what people call the place
 */
export function repliesIn(
  name: string,
  [first, ...others]: readonly Reply[],
  material: Material,
): Paragraph[] {
  if (first === undefined) return [];
  const written = others.filter(({ text }) => isWritten(text));
  return [
    ...(first.side === 'manager' && material.sides.length > 1 ? [whose(first, material)] : []),
    textField(first.path, name, first.text),
    ...written.flatMap((reply) => [
      whose(reply, material),
      textField(reply.path, `${name} (${wordFor(reply.side, material)})`, reply.text),
    ]),
  ];
}

function whose({ side }: Reply, material: Material): Paragraph {
  return {
    kind: 'paragraph',
    look: 'apart',
    keepWithNext: true,
    runs: [{ text: `${wordFor(side, material)}:`, strong: true, quiet: true }],
  };
}

function wordFor(side: Side, { words }: Material): string {
  return side === 'joint' ? words.together : words[side];
}
