import type { Party } from '../conversation.ts';
import { isWritten } from '../conversation.ts';
import type { Template } from '../template.ts';
import { foundInControls, type KnownField } from './controls.ts';
import { flowOf, withoutTags } from './flow.ts';
import { keyOf, type AboutKey, type Found } from './found.ts';
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
  const isOurs = inControls.length > 0;
  const flow = flowOf(document);
  const shapes = readShapes(isOurs ? flow : withoutTags(flow), template, party);
  const keys = new Set(inControls.map(({ address }) => keyOf(address)));
  const beside = shapes.found.filter(
    ({ address }) => !isOurs || (BESIDE.has(address.kind) && !keys.has(keyOf(address))),
  );
  const found = [...inControls, ...beside];
  const about = found.flatMap(({ address, text }) =>
    address.kind === 'about' && isWritten(text) ? [[address.key, text.trim()] as const] : [],
  );
  const leaders = new Set(about.flatMap(([key, text]) => (key === 'leader' ? [text] : [])));
  return {
    found: withoutSecond(found),
    radar: shapes.radar,
    about: Object.fromEntries(about.toReversed()),
    twice: leaders.size > 1 || (!isOurs && shapes.twice),
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
