import { SIDES, type Conversation, type OwnItem, type Party, type Side } from './conversation.ts';
import { isScoredIn, questionsBy, sectionOf } from './form.ts';
import type { Series } from './sections.ts';
import type { Template } from './template.ts';

/** An own statement or question, and the side that added it. */
export interface OwnedItem extends OwnItem {
  readonly owner: Side;
}

/**
 * The own items that this side can answer: before the talk those that it added itself, later
 * everybody's. So nobody has answered an item of the other side when that side takes it away.
 */
function ownItems(conversation: Conversation, side: Side): OwnedItem[] {
  const owners = conversation.phase === 'talk' ? SIDES : [side];
  return owners.flatMap((owner) => conversation[owner].own.map((item) => ({ ...item, owner })));
}

/** Whether the series may score the item now: something of the form, or an own statement. */
export function canScore(
  conversation: Conversation,
  template: Template,
  series: Series,
  item: string,
): boolean {
  if (isScoredIn(template, series, item)) return true;
  if (series === 'desired' || sectionOf(template, 'ratings') === null) return false;
  return ownItems(conversation, series).some(({ id, kind }) => id === item && kind === 'statement');
}

/** Whether the side may answer the item now: a question of the form, or an own item. */
export function canAnswer(
  conversation: Conversation,
  template: Template,
  side: Side,
  item: string,
): boolean {
  const by = side === 'joint' ? 'together' : 'each';
  return (
    questionsBy(template, by).some(({ id }) => id === item) ||
    ownItems(conversation, side).some(({ id }) => id === item)
  );
}

/** Whether the id names something already: in the form, or among own items of any side. */
export function isTaken(conversation: Conversation, template: Template, id: string): boolean {
  const asked = [...questionsBy(template, 'each'), ...questionsBy(template, 'together')];
  return (
    SIDES.some((side) => conversation[side].own.some((item) => item.id === id)) ||
    asked.some((question) => question.id === id) ||
    template.arenas.some(
      (arena) => arena.id === id || arena.statements.some((statement) => statement.id === id),
    )
  );
}

/** The two whose series an own statement is scored in, as far as the form asks for both. */
export function ownSeries(template: Template): Party[] {
  const series = sectionOf(template, 'ratings')?.series;
  if (series === undefined) return [];
  return series.manager === null ? ['leader'] : ['leader', 'manager'];
}
