import type { Party } from '../conversation.ts';
import { isWritten } from '../conversation.ts';
import type { Template } from '../template.ts';
import { foundInControls, type KnownField } from './controls.ts';
import { flowOf, withoutTags } from './flow.ts';
import { addressOf, inRow, keyOf, type AboutKey, type Address, type Found } from './found.ts';
import type { ReadDocument } from './read-document.ts';
import { readShapes } from './shapes.ts';

/** What a filled form says. */
export interface Contents {
  readonly found: readonly Found[];
  /** The scores of its chart. */
  readonly radar: readonly Found[];
  /** What it says of the talk: who, when. */
  readonly about: Readonly<Partial<Record<AboutKey, string>>>;
  /** Whether the forms of two people are in it. */
  readonly twice: boolean;
}

/**
 * What stands in a file of that form. Fields of ours are found by their tags; what has none, by the
 * headings and the shapes of tables.
 * @param fields of the document that we would write of the conversation
 * @param party who filled in a form that does not say
 */
export function contentsOf(
  document: ReadDocument,
  template: Template,
  fields: readonly KnownField[],
  party: Party,
): Contents {
  const inControls = foundInControls(document.controls, fields);
  const isTagged = document.controls.some(({ tag }) => addressOf(tag.split('/')) !== null);
  const flow = flowOf(document);
  const shapes = readShapes(isTagged ? flow : withoutTags(flow), template, party);
  const found = isTagged
    ? [...inControls, ...addedBeside(inControls, shapes.found)]
    : inControls.length > 0
      ? untagged(inControls, shapes.found, fields)
      : shapes.found;
  const about = found.flatMap(({ address, text }) =>
    address.kind === 'about' && isWritten(text) ? [[address.key, text.trim()] as const] : [],
  );
  const leaders = new Set(about.flatMap(([key, text]) => (key === 'leader' ? [text] : [])));
  return {
    found: withoutSecond(found),
    radar: shapes.radar,
    about: Object.fromEntries(about.toReversed()),
    twice: leaders.size > 1 || (inControls.length === 0 && shapes.twice),
  };
}

/** What people add to a document of ours without its controls: rows of tables, and cells retyped. */
const BESIDE: ReadonlySet<Found['address']['kind']> = new Set([
  'example',
  'rating',
  'focus',
  'goal',
  'agreement',
]);

function addedBeside(inControls: readonly Found[], inShapes: readonly Found[]): Found[] {
  const keys = new Set(inControls.map(({ address }) => keyOf(address)));
  return inShapes.filter(({ address }) => BESIDE.has(address.kind) && !keys.has(keyOf(address)));
}

/**
 * A document of ours that another program has saved without the tags. Its controls may hold only the
 * first line of what they held, so the shapes of the tables say more; a row there is the row of ours
 * at the same place.
 */
function untagged(
  inControls: readonly Found[],
  inShapes: readonly Found[],
  fields: readonly KnownField[],
): Found[] {
  const read = inShapes.filter(({ address }) => address.kind !== 'unplaced').flatMap(bySide);
  const found = inKnownRows(read, fields);
  const keys = new Set(found.map(({ address }) => keyOf(address)));
  const further = inControls.filter(
    ({ address }) => !('row' in address) && !keys.has(keyOf(address)),
  );
  return [...found, ...further];
}

/** Under a line that names the manager stands what the manager wrote in the same place. */
const MANAGER_LINE = /^\s*(?:Leders leder|Leader’s manager)\s*:\s*(.*)$/i;

function bySide(found: Found): Found[] {
  const { address } = found;
  const lines = found.text.split('\n');
  const at = lines.findIndex((line) => MANAGER_LINE.test(line));
  if (at === -1 || (address.kind !== 'example' && address.kind !== 'answer')) return [found];
  const first = MANAGER_LINE.exec(lines[at] ?? '')?.[1] ?? '';
  const others = [...(first === '' ? [] : [first]), ...lines.slice(at + 1)].join('\n');
  const managers: Address =
    address.kind === 'example' ? { ...address, party: 'manager' } : { ...address, side: 'manager' };
  const said = [
    { address, text: lines.slice(0, at).join('\n') },
    { address: managers, text: others },
  ];
  return said.filter(({ text }) => isWritten(text));
}

/** Each row under the name of the row that our document has at its place, as far as there is one. */
function inKnownRows(found: readonly Found[], fields: readonly KnownField[]): Found[] {
  const known = rowNames(fields.flatMap(({ path }) => addressOf(path) ?? []));
  const there = rowNames(found.map(({ address }) => address));
  return found.map((one) => {
    if (!('row' in one.address)) return one;
    const list = listOf(one.address);
    const at = there.get(list)?.indexOf(one.address.row) ?? -1;
    const row = known.get(list)?.[at] ?? one.address.row;
    return { ...one, address: inRow(one.address, row) };
  });
}

/** The rows of each list, in their order. */
function rowNames(addresses: readonly Address[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const address of addresses) {
    if (!('row' in address)) continue;
    const list = names.get(listOf(address)) ?? [];
    if (!list.includes(address.row)) names.set(listOf(address), [...list, address.row]);
  }
  return names;
}

function listOf(address: Address): string {
  return address.kind === 'finding' ? `${address.group}/${address.rank}` : address.kind;
}

/** One place counts once; the first time that it is filled in. */
function withoutSecond(found: readonly Found[]): Found[] {
  const filled = new Map<string, Found>();
  for (const one of found) {
    const key = keyOf(one.address);
    const before = filled.get(key);
    if (one.address.kind === 'unplaced') filled.set(`${key}/${filled.size}`, one);
    else if (before === undefined || !isWritten(before.text)) filled.set(key, one);
  }
  return [...filled.values()];
}
