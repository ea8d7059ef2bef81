import type { Party } from '../conversation.ts';
import type { Template } from '../template.ts';
import type { Piece } from './flow.ts';
import { keyOf, type Found } from './found.ts';
import { readItemGrid, type ItemColumns } from './item-grid.ts';
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

/**
 * Reads a form by its headings and the shapes of its tables.
 * @param party who filled in what the form says of its reader
 */
export function readShapes(pieces: readonly Piece[], template: Template, party: Party): InShapes {
  const parts: { readonly kind: string; readonly found: readonly Found[] }[] = [];
  const radar: Found[] = [];
  const rest: Piece[] = [];
  let columns: ItemColumns | null = null;
  let inSample = false;
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (SAMPLE.test(piece.text)) inSample = true;
      rest.push(piece);
    } else if (piece.kind === 'chart') {
      if (!inSample && isRadar(piece, template)) radar.push(...readRadar(piece, template, party));
      rest.push(piece);
    } else {
      const items = readItemGrid(piece, template, party, columns);
      const plan = readPlan(piece, template);
      const focus = plan === null ? readFocus(piece, template) : null;
      const agreements = readAgreements(piece, template);
      if (items !== null) columns = items.columns;
      const kind =
        plan !== null
          ? 'plan'
          : focus !== null
            ? 'focus'
            : agreements !== null
              ? 'agreements'
              : 'items';
      const found = plan ?? focus ?? agreements ?? items?.found ?? [];
      if (kind === 'plan' || kind === 'items') inSample = false;
      if (!inSample) parts.push({ kind, found });
      rest.push(piece);
    }
  }
  const note = readNote(rest, template, party);
  const { found, repeated } = joined([...parts, { kind: 'note', found: note }]);
  return { found, radar, twice: repeated.size >= 2 || hasTwoNames(note) };
}

/**
 * The values of all parts. A list that goes on in a further table has its rows after those before;
 * one value that stands twice counts once.
 * @returns also the kinds of parts in which one place has two different values
 */
function joined(parts: readonly { readonly kind: string; readonly found: readonly Found[] }[]): {
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
