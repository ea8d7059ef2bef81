import type { Party } from '../conversation.ts';
import type { Template } from '../template.ts';
import type { GridPiece, Piece } from './flow.ts';
import { keyOf, type Found } from './found.ts';
import { readItemGrid, type ItemColumns, type ItemGrid } from './item-grid.ts';
import { readNote } from './note-text.ts';
import { isRadar, readRadar } from './radar-chart.ts';
import { readAgreements, readFocus, readPlan } from './row-grids.ts';

/** What stands in a form whose fields cannot be told by their tags. */
export interface InShapes {
  readonly found: readonly Found[];
  /** The scores of the radar, apart: they may stand in a table as well. */
  readonly radar: readonly Found[];
  /** Whether the form is in the file twice, with other answers. */
  readonly twice: boolean;
}

/** Where the municipality's form shows how a filled radar looks. */
const SAMPLE = /^\s*(?:bilag 2a\b|her ses et eksempel på et udfyldt|eksempel på (?:et )?udfyldt)/i;

/** What one piece of the form holds. */
interface Part {
  readonly kind: 'plan' | 'focus' | 'agreements' | 'items' | 'note';
  readonly found: readonly Found[];
}

/**
 * Reads a form by its headings and the shapes of its tables.
 * @param party who filled in what the form says of its reader
 */
export function readShapes(pieces: readonly Piece[], template: Template, party: Party): InShapes {
  const parts: Part[] = [];
  const radar: Found[] = [];
  let columns: ItemColumns | null = null;
  let inSample = false;
  for (const piece of pieces) {
    if (piece.kind === 'text') inSample ||= SAMPLE.test(piece.text);
    else if (piece.kind === 'chart') {
      if (!inSample && isRadar(piece, template)) radar.push(...readRadar(piece, template, party));
    } else {
      const items: ItemGrid | null = readItemGrid(piece, template, party, columns);
      const part = partOf(piece, template, items);
      columns = items?.columns ?? null;
      // The sample shows a radar and focus areas; with any other table the form goes on.
      inSample &&= part === null || part.kind === 'focus';
      if (part !== null && !inSample) parts.push(part);
    }
  }
  const note = readNote(pieces, template, party);
  const { found, repeated } = joined([...parts, { kind: 'note', found: note }]);
  return { found, radar, twice: repeated.size >= 2 || hasTwoNames(note) };
}

function partOf(grid: GridPiece, template: Template, items: ItemGrid | null): Part | null {
  const plan = mayHold(grid, 'goal') ? readPlan(grid, template) : null;
  if (plan !== null) return { kind: 'plan', found: plan };
  const focus = mayHold(grid, 'focus') ? readFocus(grid, template) : null;
  if (focus !== null) return { kind: 'focus', found: focus };
  const agreements = mayHold(grid, 'agreement') ? readAgreements(grid, template) : null;
  if (agreements !== null) return { kind: 'agreements', found: agreements };
  return items && { kind: 'items', found: items.found };
}

/** Whether a table can hold such rows: one with fields of ours only where they are of that kind. */
function mayHold({ rows }: GridPiece, kind: string): boolean {
  const tags = rows.flatMap((row) => row.flatMap((cell) => cell.tags));
  return tags.every((tag) => tag === '' || tag.startsWith(`${kind}/`));
}

/**
 * The values of all parts. A list that goes on in a further table has its rows after those before;
 * one value that stands twice counts once.
 * @returns also the kinds of parts in which one place has two different values
 */
function joined(parts: readonly Part[]): {
  readonly found: Found[];
  readonly repeated: ReadonlySet<string>;
} {
  const texts = new Map<string, string>();
  const repeated = new Set<string>();
  const found: Found[] = [];
  for (const [place, part] of parts.entries())
    for (const one of part.found) {
      const address =
        'row' in one.address ? { ...one.address, row: `${one.address.row}-${place}` } : one.address;
      const key = keyOf(address);
      const before = texts.get(key);
      if (before === undefined) {
        texts.set(key, one.text);
        found.push({ ...one, address });
      } else if (before !== one.text && address.kind !== 'unplaced') repeated.add(part.kind);
    }
  return { found, repeated };
}

function hasTwoNames(found: readonly Found[]): boolean {
  const names = found.filter(({ address }) => address.kind === 'about' && address.key === 'leader');
  return new Set(names.map(({ text }) => text.toLowerCase())).size > 1;
}
