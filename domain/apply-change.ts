import type { Change, ChangeKind, ChangeOf } from './change.ts';
import {
  ratingsOf,
  type Answers,
  type Conversation,
  type Joint,
  type Party,
  type Ratings,
  type Side,
  type Topic,
} from './conversation.ts';
import { mayChange } from './may-change.ts';
import { isOnScale } from './rating.ts';
import type { Refusal } from './refusal.ts';
import { ok, refused, type Result } from './result.ts';
import { arenaOf, sectionOf, type Series, type Template } from './template.ts';

/** A conversation after a change, and the change that takes it back; null where nothing may. */
export interface Applied {
  readonly conversation: Conversation;
  readonly inverse: Change | null;
}

/** Who changes, on which form. */
export interface ChangeContext {
  readonly by: Side;
  readonly template: Template;
}

type Answer = Result<Applied, Refusal>;

/**
 * The conversation after one change, or the reason why not. Pure: the same input gives the same
 * output, and the input stays as it was.
 * Applying the inverse to the outcome gives the conversation from before.
 */
export function applyChange(
  conversation: Conversation,
  change: Change,
  context: ChangeContext,
): Answer {
  const refusal = mayChange(conversation, change, context.by);
  return refusal === null ? applyKind(conversation, change, context.template) : refused(refusal);
}

type Apply<Kind extends ChangeKind> = (
  conversation: Conversation,
  change: ChangeOf<Kind>,
  template: Template,
) => Answer;

const APPLY: { readonly [Kind in ChangeKind]: Apply<Kind> } = {
  'rating.set': setRating,
  'reason.set': setReason,
  'example.set': setExample,
  'note.set': (conversation, { party, text }) =>
    done(
      { ...conversation, [party]: { ...conversation[party], note: text } },
      { kind: 'note.set', party, text: conversation[party].note },
    ),
  'topic.add': addTopic,
  'topic.set': setTopic,
  'topic.remove': removeTopic,
  'focus.add': (conversation, { at, focus }, template) =>
    focus.arenaId !== null && arenaOf(template, focus.arenaId) === null
      ? refused('item.unknown')
      : insert(conversation, 'focus', focus, at, { kind: 'focus.remove', id: focus.id }),
  'focus.set': (conversation, { id, label, keywords }) =>
    replace(conversation, 'focus', id, (old) => ({
      item: { ...old, label, keywords },
      inverse: { kind: 'focus.set', id, label: old.label, keywords: old.keywords },
    })),
  'focus.move': (conversation, { id, at }) =>
    move(conversation, 'focus', id, at, (back) => ({ kind: 'focus.move', id, at: back })),
  'focus.remove': (conversation, { id }) =>
    remove(conversation, 'focus', id, (focus, at) => ({ kind: 'focus.add', at, focus })),
  'goal.add': (conversation, { at, goal }, template) =>
    Object.keys(goal.cells).every((column) => hasColumn(template, column))
      ? insert(conversation, 'goals', goal, at, { kind: 'goal.remove', id: goal.id })
      : refused('item.unknown'),
  'goal.set': (conversation, { id, column, text }, template) =>
    hasColumn(template, column)
      ? replace(conversation, 'goals', id, (old) => ({
          item: { ...old, cells: withText(old.cells, column, text) },
          inverse: { kind: 'goal.set', id, column, text: old.cells[column] ?? '' },
        }))
      : refused('item.unknown'),
  'goal.plan': (conversation, { id, due, responsible }) =>
    replace(conversation, 'goals', id, (old) => ({
      item: { ...old, due, responsible },
      inverse: { kind: 'goal.plan', id, due: old.due, responsible: old.responsible },
    })),
  'goal.move': (conversation, { id, at }) =>
    move(conversation, 'goals', id, at, (back) => ({ kind: 'goal.move', id, at: back })),
  'goal.remove': (conversation, { id }) =>
    remove(conversation, 'goals', id, (goal, at) => ({ kind: 'goal.add', at, goal })),
  'pay.set': (conversation, { text }) =>
    done(withJoint(conversation, { pay: text }), { kind: 'pay.set', text: conversation.joint.pay }),
  'date.set': (conversation, { date }) =>
    done({ ...conversation, date }, { kind: 'date.set', date: conversation.date }),
  'agenda.set': (conversation, { writer, minutes }) =>
    done(withJoint(conversation, { writer, minutes }), {
      kind: 'agenda.set',
      writer: conversation.joint.writer,
      minutes: conversation.joint.minutes,
    }),
  'release.set': (conversation, { party, released }) =>
    done(
      { ...conversation, [party]: { ...conversation[party], released } },
      { kind: 'release.set', party, released: conversation[party].released },
    ),
  'talk.start': (conversation) =>
    done(
      {
        ...conversation,
        phase: 'talk',
        prepared: { leader: conversation.leader.ratings, manager: conversation.manager.ratings },
      },
      null,
    ),
  'lock.set': (conversation, { locked }) => done({ ...conversation, locked }, null),
  'state.restore': restore,
};

function applyKind<Kind extends ChangeKind>(
  conversation: Conversation,
  change: ChangeOf<Kind>,
  template: Template,
): Answer {
  const apply = APPLY[change.kind as Kind] as Apply<Kind>;
  return apply(conversation, change, template);
}

function done(conversation: Conversation, inverse: Change | null): Answer {
  return ok({ conversation, inverse });
}

function withJoint(conversation: Conversation, joint: Partial<Joint>): Conversation {
  return { ...conversation, joint: { ...conversation.joint, ...joint } };
}

/** An empty text leaves no entry, so that taking a text back gives the very same object. */
function withText<Key extends string>(texts: Record<Key, string>, key: Key, text: string) {
  const { [key]: _, ...rest } = texts;
  return (text === '' ? rest : { ...rest, [key]: text }) as Record<Key, string>;
}

function hasColumn(template: Template, column: string): boolean {
  return sectionOf(template, 'plan')?.columns.some(({ id }) => id === column) ?? false;
}

function isScored(template: Template, item: string): boolean {
  return template.arenas.some(({ id, statements }) =>
    statements.length === 0 ? id === item : statements.some((statement) => statement.id === item),
  );
}

function setRating(
  conversation: Conversation,
  { series, item, value }: ChangeOf<'rating.set'>,
  template: Template,
): Answer {
  const known = series === 'desired' ? arenaOf(template, item) !== null : isScored(template, item);
  if (!known) return refused('item.unknown');
  if (value !== null && !isOnScale(value, template.scale)) return refused('rating.off-scale');
  const { [item]: old, ...rest } = ratingsOf(conversation, series);
  const ratings = value === null ? rest : { ...rest, [item]: value };
  return done(withRatings(conversation, series, ratings), {
    kind: 'rating.set',
    series,
    item,
    value: old ?? null,
  });
}

function withRatings(conversation: Conversation, series: Series, ratings: Ratings): Conversation {
  return series === 'desired'
    ? withJoint(conversation, { desired: ratings })
    : { ...conversation, [series]: { ...conversation[series], ratings } };
}

function setReason(
  conversation: Conversation,
  { series, item, text }: ChangeOf<'reason.set'>,
): Answer {
  const key = `${series}/${item}`;
  const { reasons } = conversation.joint;
  return done(withJoint(conversation, { reasons: withText(reasons, key, text) }), {
    kind: 'reason.set',
    series,
    item,
    text: reasons[key] ?? '',
  });
}

function setExample(
  conversation: Conversation,
  { party, item, prompt, text }: ChangeOf<'example.set'>,
  template: Template,
): Answer {
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  if (!prompts.some(({ id }) => id === prompt) || arenaOf(template, item) === null)
    return refused('item.unknown');
  const { [item]: old = {}, ...rest } = conversation[party].examples;
  const texts = withText(old, prompt, text);
  const examples = Object.keys(texts).length === 0 ? rest : { ...rest, [item]: texts };
  return done(
    { ...conversation, [party]: { ...conversation[party], examples } },
    { kind: 'example.set', party, item, prompt, text: old[prompt] ?? '' },
  );
}

function withTopics(conversation: Conversation, owner: Side, topics: Topic[]): Conversation {
  return { ...conversation, [owner]: { ...conversation[owner], topics } };
}

function addTopic(
  conversation: Conversation,
  { owner, id, at, text }: ChangeOf<'topic.add'>,
): Answer {
  const { topics } = conversation[owner];
  if (topics.some((topic) => topic.id === id)) return refused('change.no-place');
  if (topics.length >= 100) return refused('change.too-many');
  const next = topics.toSpliced(at, 0, { id, text });
  return done(withTopics(conversation, owner, next), { kind: 'topic.remove', owner, id });
}

function setTopic(conversation: Conversation, { owner, id, text }: ChangeOf<'topic.set'>): Answer {
  const { topics } = conversation[owner];
  const old = topics.find((topic) => topic.id === id);
  if (old === undefined) return refused('change.no-place');
  const next = topics.map((topic) => (topic.id === id ? { ...topic, text } : topic));
  return done(withTopics(conversation, owner, next), {
    kind: 'topic.set',
    owner,
    id,
    text: old.text,
  });
}

function removeTopic(conversation: Conversation, { owner, id }: ChangeOf<'topic.remove'>): Answer {
  const { topics } = conversation[owner];
  const at = topics.findIndex((topic) => topic.id === id);
  const old = topics[at];
  if (old === undefined) return refused('change.no-place');
  return done(withTopics(conversation, owner, topics.toSpliced(at, 1)), {
    kind: 'topic.add',
    owner,
    id,
    at,
    text: old.text,
  });
}

/** The lists of the joint part, each with the most that it may hold. */
const MOST = { focus: 20, goals: 50 } as const;
type ListName = keyof typeof MOST;
type Item<Name extends ListName> = Joint[Name][number];

function list<Name extends ListName>(conversation: Conversation, name: Name): Item<Name>[] {
  return conversation.joint[name] as Item<Name>[];
}

function withList<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  items: Item<Name>[],
): Conversation {
  return withJoint(conversation, { [name]: items });
}

function insert<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  item: Item<Name>,
  at: number,
  inverse: Change,
): Answer {
  const items = list(conversation, name);
  if (at > items.length || items.some(({ id }) => id === item.id))
    return refused('change.no-place');
  if (items.length >= MOST[name]) return refused('change.too-many');
  return done(withList(conversation, name, items.toSpliced(at, 0, item)), inverse);
}

function replace<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  id: string,
  change: (old: Item<Name>) => { item: Item<Name>; inverse: Change },
): Answer {
  const items = list(conversation, name);
  const at = items.findIndex((item) => item.id === id);
  const old = items[at];
  if (old === undefined) return refused('change.no-place');
  const { item, inverse } = change(old);
  return done(withList(conversation, name, items.with(at, item)), inverse);
}

function move<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  id: string,
  at: number,
  inverse: (from: number) => Change,
): Answer {
  const items = list(conversation, name);
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  if (item === undefined || at >= items.length) return refused('change.no-place');
  const next = items.toSpliced(from, 1).toSpliced(at, 0, item);
  return done(withList(conversation, name, next), inverse(from));
}

function remove<Name extends ListName>(
  conversation: Conversation,
  name: Name,
  id: string,
  inverse: (item: Item<Name>, at: number) => Change,
): Answer {
  const items = list(conversation, name);
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (item === undefined) return refused('change.no-place');
  return done(withList(conversation, name, items.toSpliced(at, 1)), inverse(item, at));
}

function restore(conversation: Conversation, change: ChangeOf<'state.restore'>): Answer {
  const next = { ...conversation };
  const inverse: ChangeOf<'state.restore'> = { kind: 'state.restore' };
  for (const party of ['leader', 'manager'] as const satisfies readonly Party[]) {
    const answers = change[party];
    if (answers === undefined) continue;
    inverse[party] = answersOf(conversation, party);
    next[party] = { ...conversation[party], ...answers };
  }
  if (change.joint !== undefined) {
    inverse.joint = conversation.joint;
    next.joint = change.joint;
  }
  return done(next, inverse);
}

/** The answers of one side without its private note. */
export function answersOf(conversation: Conversation, party: Party): Answers {
  const { examples, ratings, topics } = conversation[party];
  return { examples, ratings, topics };
}
