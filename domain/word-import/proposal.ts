import type { Change } from '../change.ts';
import type { Conversation, Side } from '../conversation.ts';
import type { Refusal } from '../refusal.ts';
import type { Series } from '../sections.ts';
import type { Template } from '../template.ts';
import type { ScoreProblem } from './values.ts';

/** What would become of a file: a line for each thing that somebody can take or leave. */
export interface ImportLine {
  readonly id: string;
  readonly spot: Spot;
  readonly cells: readonly LineCell[];
  readonly fate: LineFate;
  readonly problems: readonly LineProblem[];
  /** What takes it; nothing where it cannot be used. */
  readonly changes: readonly Change[];
}

/**
 * `new`: nothing stood there. `changed`: the file says something else than it was given. `both`:
 * something else stands there now than the file was given, or nobody knows what it was given.
 * `emptied`: the file has nothing where something stands.
 */
export const LINE_FATES = ['new', 'changed', 'both', 'emptied', 'unusable'] as const;
export type LineFate = (typeof LINE_FATES)[number];

/** Where a line goes, in the words of the form. */
export interface Spot {
  readonly kind:
    | 'example'
    | 'rating'
    | 'reason'
    | 'answer'
    | 'focus'
    | 'goal'
    | 'finding'
    | 'agreement'
    | 'pay'
    | 'date'
    | 'unplaced';
  /** The title of the part of the form; empty where it is none of them. */
  readonly section: string;
  /** The arena, statement, question or heading; empty where the section says it all. */
  readonly name: string;
  readonly whose: Series | Side | null;
}

/** One value of a line. */
export interface LineCell {
  /** What the form calls it; empty where the line has only this one. */
  readonly name: string;
  /** What it is, where the form has no word for it. */
  readonly part: 'due' | 'responsible' | null;
  /** What stands in the file. */
  readonly shown: string;
  /** What stands there now. */
  readonly now: string;
}

/** Why something in a file cannot be taken, or what somebody should know before taking it. */
export interface LineProblem {
  readonly code: LineProblemCode;
  /** What the file says, where that is not shown anyway. */
  readonly shown: string;
}

export type LineProblemCode =
  | ScoreProblem
  /** A score stands in the table and in the chart, and they are not the same. */
  | 'score.two-numbers'
  /** The sheet behind the chart says another number than is drawn. */
  | 'score.sheet'
  | 'score.not-relevant'
  | 'date.unreadable'
  | 'text.too-long'
  /** The form has no place for it. */
  | 'place.unknown'
  | Refusal;

/** What a file is to be brought into, and what is known about it. */
export interface Aim {
  readonly template: Template;
  /** As the side may see it. */
  readonly conversation: Conversation;
  readonly by: Side;
  /** What each field said when the file was written, by its key; null where nobody knows. */
  readonly base: ReadonlyMap<string, string> | null;
  /** Answers with a fresh id at every call. */
  readonly newId: () => string;
}
