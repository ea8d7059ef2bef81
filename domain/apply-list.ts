import { done, withJoint, type Answer } from './applied.ts';
import type { Change } from './change.ts';
import type {
  Agreement,
  Conversation,
  Finding,
  FocusArea,
  Goal,
  OwnItem,
  Side,
  Topic,
} from './conversation.ts';
import { refused } from './result.ts';

/** A list inside a conversation: where it is, and the most that it may hold. */
export interface List<Item extends { readonly id: string }> {
  readonly of: (conversation: Conversation) => readonly Item[];
  readonly put: (conversation: Conversation, items: Item[]) => Conversation;
  readonly most: number;
}

export const FOCUS: List<FocusArea> = {
  of: ({ joint }) => joint.focus,
  put: (conversation, focus) => withJoint(conversation, { focus }),
  most: 20,
};

export const GOALS: List<Goal> = {
  of: ({ joint }) => joint.goals,
  put: (conversation, goals) => withJoint(conversation, { goals }),
  most: 50,
};

export const FINDINGS: List<Finding> = {
  of: ({ joint }) => joint.findings,
  put: (conversation, findings) => withJoint(conversation, { findings }),
  most: 200,
};

export const AGREEMENTS: List<Agreement> = {
  of: ({ joint }) => joint.agreements,
  put: (conversation, agreements) => withJoint(conversation, { agreements }),
  most: 50,
};

/** The own statements and questions of one side, or of both. */
export function ownOf(owner: Side): List<OwnItem> {
  return {
    of: (conversation) => conversation[owner].own,
    put: (conversation, own) => ({ ...conversation, [owner]: { ...conversation[owner], own } }),
    most: 60,
  };
}

/** The topics of one side, or of both. */
export function topicsOf(owner: Side): List<Topic> {
  return {
    of: (conversation) => conversation[owner].topics,
    put: (conversation, topics) => ({
      ...conversation,
      [owner]: { ...conversation[owner], topics },
    }),
    most: 100,
  };
}

/** Puts the item at that place, or last where the list has become shorter since. */
export function insert<Item extends { readonly id: string }>(
  conversation: Conversation,
  list: List<Item>,
  at: number,
  item: Item,
  inverse: Change,
): Answer {
  const items = list.of(conversation);
  if (items.some(({ id }) => id === item.id)) return refused('change.no-place');
  if (items.length >= list.most) return refused('change.too-many');
  return done(list.put(conversation, items.toSpliced(at, 0, item)), inverse);
}

/** Changes one item. */
export function replace<Item extends { readonly id: string }>(
  conversation: Conversation,
  list: List<Item>,
  id: string,
  change: (old: Item) => { readonly item: Item; readonly inverse: Change },
): Answer {
  const items = list.of(conversation);
  const at = items.findIndex((item) => item.id === id);
  const old = items[at];
  if (old === undefined) return refused('change.no-place');
  const { item, inverse } = change(old);
  return done(list.put(conversation, items.with(at, item)), inverse);
}

/** Moves one item to that place. */
export function move<Item extends { readonly id: string }>(
  conversation: Conversation,
  list: List<Item>,
  id: string,
  at: number,
  inverse: (from: number) => Change,
): Answer {
  const items = list.of(conversation);
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  if (item === undefined || at >= items.length) return refused('change.no-place');
  const next = items.toSpliced(from, 1).toSpliced(at, 0, item);
  return done(list.put(conversation, next), inverse(from));
}

/** Takes one item away. */
export function remove<Item extends { readonly id: string }>(
  conversation: Conversation,
  list: List<Item>,
  id: string,
  inverse: (item: Item, at: number) => Change,
): Answer {
  const items = list.of(conversation);
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (item === undefined) return refused('change.no-place');
  return done(list.put(conversation, items.toSpliced(at, 1)), inverse(item, at));
}
