import { PARTIES, SIDES } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';

/** What a row about one arena, statement, question or own item is drawn from. */
export interface ItemRow {
  readonly open: OpenConversation;
  readonly item: string;
}

/**
 * Whether nothing that such a row shows has changed, so that it need not be drawn again: a form may
 * have sixty of them, and all hear of every change. Rows read of `open` only what is compared here.
 */
export function isSameRow<Row extends ItemRow>(old: Row, now: Row): boolean {
  const { open: before, item } = old;
  const { open: after } = now;
  if (item !== now.item || !hasSameRest(old, now)) return false;
  const [one, other] = [before.conversation, after.conversation];
  const key = (party: string) => `${party}/${item}`;
  return (
    before.template === after.template &&
    before.leader === after.leader &&
    before.manager === after.manager &&
    before.side === after.side &&
    one.id === other.id &&
    one.phase === other.phase &&
    one.locked === other.locked &&
    one.prepared === other.prepared &&
    SIDES.every((side) => one[side].answers[item] === other[side].answers[item]) &&
    PARTIES.every(
      (party) =>
        one[party].released === other[party].released &&
        one[party].ratings[item] === other[party].ratings[item] &&
        one[party].examples[item] === other[party].examples[item] &&
        one.joint.reasons[key(party)] === other.joint.reasons[key(party)],
    )
  );
}

function hasSameRest<Row extends ItemRow>(old: Row, now: Row): boolean {
  const { open: _, ...one } = old;
  const { open: __, ...other } = now;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const values: readonly [Record<string, unknown>, Record<string, unknown>] = [one, other];
  return [...names].every((name) => Object.is(values[0][name], values[1][name]));
}
