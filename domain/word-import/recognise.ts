import { sectionOf } from '../form.ts';
import type { Template } from '../template.ts';
import type { Piece } from './flow.ts';
import { wordsOf } from './likeness.ts';

/** The least part of a form's own words that must be in a file of it. */
const LEAST = 0.6;

/** How much better the best form must be than the next. */
const MARGIN = 0.1;

/** The properties that our documents carry. */
export const ORIGIN = {
  template: 'Lederspind.template',
  version: 'Lederspind.templateVersion',
  conversation: 'Lederspind.conversation',
  revision: 'Lederspind.revision',
} as const;

/**
 * The form that the file is: by how many of its own words stand there. Null where none is, or two
 * could be.
 * @param templates the newest version of each
 */
export function recognise(
  pieces: readonly Piece[],
  templates: readonly Template[],
): Template | null {
  const lines = new Set(pieces.flatMap(linesOf).map(plain));
  const whole = [...lines].join('\n');
  const found = templates
    .map((template) => ({ template, share: shareOf(template, lines, whole) }))
    .toSorted((one, other) => other.share - one.share);
  const [best, next] = found;
  if (best === undefined || best.share < LEAST) return null;
  return best.share - (next?.share ?? 0) >= MARGIN ? best.template : null;
}

function linesOf(piece: Piece): string[] {
  switch (piece.kind) {
    case 'text':
      return [piece.text];
    case 'grid':
      return piece.rows.flatMap((row) => row.flatMap(({ text }) => [text, ...text.split('\n')]));
    case 'chart':
      return [...piece.categories, ...piece.series.map(({ name }) => name)];
  }
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** Which part of the form's labels the file has. A label counts as much as it has words. */
function shareOf(template: Template, lines: ReadonlySet<string>, whole: string): number {
  const labels = ownWords(template)
    .map(plain)
    .filter((label) => label !== '');
  const all = labels.reduce((sum, label) => sum + weight(label), 0);
  const there = labels.filter(
    (label) => lines.has(label) || (label.length > 24 && whole.includes(label)),
  );
  return all === 0 ? 0 : there.reduce((sum, label) => sum + weight(label), 0) / all;
}

function weight(label: string): number {
  return Math.min(4, label.split(' ').length);
}

/** What the form is known by: its arenas and statements, and the headings of its tables. */
function ownWords(template: Template): string[] {
  const plan = sectionOf(template, 'plan');
  const examples = sectionOf(template, 'examples');
  const groups = sectionOf(template, 'findings')?.groups ?? [];
  return [
    ...template.arenas.flatMap(({ name, statements }) => [
      name,
      ...statements.map(({ text }) => text),
    ]),
    ...(examples?.prompts ?? []).map(({ heading }) => heading),
    ...(plan?.columns ?? []).map(({ heading }) => heading),
    ...groups.flatMap(({ key, other }) => [key.heading, other.heading]),
  ];
}
