import { sectionOf } from '../form.ts';
import type { Template } from '../template.ts';
import { findColumns } from './columns.ts';
import { ownText, type GridCell, type GridPiece } from './flow.ts';
import { BY, DUE, type Found } from './found.ts';
import { isLabel, labelsOf } from './labels.ts';
import { likeness, restAfter } from './likeness.ts';

/** The number or bullet before an item. */
const MARK = /^\s*(?:\d{1,2}\s*[.):]|[·•▪◦*–—-])\s*/;

/** What introduces the agreements in the municipality's form, typed over several rows there. */
const HINT =
  'Aftale om lederens kompetenceudvikling Her noteres hvilken kompetenceudvikling herunder uddannelse og kurser som leder og lederens leder finder relevante eller allerede har aftalt';

/** The text without the number or bullet that the form has printed before it. */
export function withoutMark(text: string): string {
  return text
    .replace(MARK, '')
    .replace(/^[\s.…·]+$/, '')
    .trim();
}

/** Reads a development plan; null where the table is none. */
export function readPlan(grid: GridPiece, template: Template): Found[] | null {
  const section = sectionOf(template, 'plan');
  if (section === null) return null;
  const fewest = Math.max(1, Math.ceil(section.columns.length * 0.6));
  const headed = findColumns(
    grid,
    section.columns.map(({ heading }) => [heading]),
    fewest,
  );
  if (headed === null) return null;
  return untagged(grid, headed.from).flatMap((cells, at) => {
    const row = `new-${at + 1}`;
    const found = section.columns.flatMap(({ id }, place): Found[] => {
      const column = headed.columns[place] ?? null;
      const written = column === null ? '' : ownText(cells[column]);
      // The form numbers its rows in the first column; a day may begin with a number elsewhere.
      const text = place === 0 ? withoutMark(written) : written;
      if (id !== section.due) return [inGoal(row, id, text)];
      const parts = dueIn(text);
      return [inGoal(row, id, parts.text), inGoal(row, DUE, parts.due), inGoal(row, BY, parts.by)];
    });
    return found.filter(({ text }) => text !== '');
  });
}

function inGoal(row: string, part: string, text: string): Found {
  return { address: { kind: 'goal', row, part }, text };
}

/** What our documents write before the due date and before who is responsible. */
const DUE_LINE = /^\s*(?:Frist|Due)\s*:\s*(.*)$/i;
const BY_LINE = /^\s*(?:Ansvarlig|Responsible)\s*:\s*(.*)$/i;

/** A text without the lines under it that name the due date and who is responsible, and these. */
function dueIn(text: string): {
  readonly text: string;
  readonly due: string;
  readonly by: string;
} {
  const lines = text.split('\n');
  const said = (label: RegExp) => lines.map((line) => label.exec(line)?.[1]).find(isThere) ?? '';
  const rest = lines.filter((line) => !DUE_LINE.test(line) && !BY_LINE.test(line));
  return { text: rest.join('\n').trim(), due: said(DUE_LINE).trim(), by: said(BY_LINE).trim() };
}

function isThere(text: string | undefined): boolean {
  return text !== undefined;
}

/** Reads a table of agreements; null where the table is none. */
export function readAgreements(grid: GridPiece, template: Template): Found[] | null {
  const section = sectionOf(template, 'agreements');
  if (section === null) return null;
  const { textHeading, responsibleHeading, dueHeading } = section;
  const headed = findColumns(grid, [[textHeading, HINT], [responsibleHeading], [dueHeading]], 2);
  if (headed === null) return null;
  const [text = null, by = null, due = null] = headed.columns;
  const labels = labelsOf(template);
  const rows = untagged(grid, headed.from).filter((row) => {
    const written = ownText(row[text ?? 0]);
    return !isHint(written) && !isLabel(written, labels);
  });
  return rows.flatMap((row, at): Found[] => {
    const cells = [
      ['text', ownText(row[text ?? 0])],
      [BY, by === null ? '' : ownText(row[by])],
      [DUE, due === null ? '' : ownText(row[due])],
    ] as const;
    return cells
      .map(([part, written]) => ({
        address: { kind: 'agreement' as const, row: `new-${at + 1}`, part },
        text: part === 'text' ? withoutMark(written) : written,
      }))
      .filter((one) => one.text !== '');
  });
}

function isHint(text: string): boolean {
  const words = text.trim();
  return words !== '' && HINT.length > words.length && contains(HINT, words);
}

function contains(whole: string, part: string): boolean {
  const starts = whole.split(' ').map((_, at, words) => words.slice(at).join(' '));
  return starts.some((start) => restAfter(start, part) !== null);
}

/** Reads the table of focus areas, in either of its shapes; null where the table is none. */
export function readFocus(grid: GridPiece, template: Template): Found[] | null {
  const section = sectionOf(template, 'focus');
  if (section === null) return null;
  const { areaHeading, keywordsHeading } = section;
  const headed = findColumns(grid, [[areaHeading], [keywordsHeading]], 2);
  if (headed !== null) {
    const [area = 0, keywords = 1] = headed.columns;
    return untagged(grid, headed.from).flatMap((row, at) =>
      focusRow(at, withoutMark(ownText(row[area ?? 0])), ownText(row[keywords ?? 1])),
    );
  }
  const at = grid.rows.findIndex(
    ([label], place) =>
      likeness(label?.text ?? '', keywordsHeading) > 0.9 &&
      grid.rows.slice(0, place).some(([above]) => likeness(above?.text ?? '', areaHeading) > 0.9),
  );
  const row = grid.rows[at];
  return row === undefined ? null : gatheredFocus(ownText(row[1]), ownText(row[2]));
}

/** All areas in one cell, numbered, and all keywords in the next, with an empty line between. */
function gatheredFocus(areas: string, keywords: string): Found[] {
  const labels = areas
    .split('\n')
    .map(withoutMark)
    .filter((label) => label !== '');
  const groups = keywords
    .split(/\n\s*\n/)
    .map((group) => group.trim())
    .filter((group) => group !== '');
  const apart = groups.length === labels.length || labels.length <= 1;
  const texts = apart && labels.length > 1 ? groups : [keywords.trim()];
  return Array.from({ length: Math.max(labels.length, keywords.trim() === '' ? 0 : 1) }, (_, at) =>
    focusRow(at, labels[at] ?? '', texts[at] ?? ''),
  ).flat();
}

function focusRow(at: number, label: string, keywords: string): Found[] {
  const row = `new-${at + 1}`;
  const found: Found[] = [
    { address: { kind: 'focus', row, part: 'label' }, text: label },
    { address: { kind: 'focus', row, part: 'keywords' }, text: keywords },
  ];
  return found.filter(({ text }) => text !== '');
}

/** The rows below the headings that have no control of ours, which are read by these. */
function untagged({ rows }: GridPiece, from: number): (readonly GridCell[])[] {
  return rows.slice(from).filter((row) => row.every(({ tags }) => tags.length === 0));
}
