import type { Change } from './change.ts';
import type { Side } from './conversation.ts';

/** What a log entry does: an edit of its own, or one that takes back or repeats others. */
export const ROLES = ['edit', 'undo', 'redo'] as const;
export type Role = (typeof ROLES)[number];

/** One line of a conversation's log, in the order of `revision`, which counts from 1. */
export interface LogEntry {
  readonly revision: number;
  readonly by: Side;
  /** When, as an ISO instant. */
  readonly at: string;
  /** Groups entries into one step of undo: a drag, a run of arrow presses, typing without a pause. */
  readonly gesture: string;
  readonly role: Role;
  readonly change: Change;
  /** What takes it back; null where nothing may. */
  readonly inverse: Change | null;
}

/** As much of an entry as decides to which step it belongs, and whether that can be taken back. */
export type Mark = Pick<LogEntry, 'by' | 'gesture' | 'role'> & {
  /** Null where nothing may take it back. */
  readonly inverse: unknown;
};

/** The entries of one gesture of one side, oldest first. */
type Step<Entry> = readonly Entry[];

interface Stacks<Entry> {
  readonly undo: readonly Step<Entry>[];
  readonly redo: readonly Step<Entry>[];
}

/**
 * The entries of one side, cut into steps. What nothing may take back, whoever did it, ends what
 * came before: when the talk has begun, nobody can undo a way back into the preparation.
 */
function stepsOf<Entry extends Mark>(log: readonly Entry[], by: Side): Step<Entry>[] {
  const steps: Entry[][] = [];
  for (const entry of log) {
    if (entry.by !== by && entry.inverse !== null) continue;
    const last = steps.at(-1);
    if (last?.[0]?.gesture === entry.gesture && last[0].role === entry.role) last.push(entry);
    else steps.push([entry]);
  }
  return steps;
}

/** What this side can take back and repeat. A step that nothing may take back empties both. */
function stacksOf<Entry extends Mark>(log: readonly Entry[], by: Side): Stacks<Entry> {
  const undo: Step<Entry>[] = [];
  let redo: Step<Entry>[] = [];
  for (const step of stepsOf(log, by)) {
    if (step.some(({ inverse }) => inverse === null)) {
      undo.length = 0;
      redo = [];
    } else if (step[0]?.role === 'undo') {
      undo.pop();
      redo.push(step);
    } else {
      undo.push(step);
      if (step[0]?.role === 'redo') redo.pop();
      else redo = [];
    }
  }
  return { undo, redo };
}

function inversesOf(step: Step<LogEntry> | undefined): Change[] {
  return (step ?? []).flatMap(({ inverse }) => (inverse === null ? [] : [inverse])).toReversed();
}

/** The changes that take back this side's last step, in order; none where there is nothing. */
export function undoChanges(log: readonly LogEntry[], by: Side): Change[] {
  return inversesOf(stacksOf(log, by).undo.at(-1));
}

/** The changes that repeat what this side took back last, in order; none where there is nothing. */
export function redoChanges(log: readonly LogEntry[], by: Side): Change[] {
  return inversesOf(stacksOf(log, by).redo.at(-1));
}

/** Whether this side has something to take back, and something to repeat. */
export function undoState(
  log: readonly Mark[],
  by: Side,
): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { undo, redo } = stacksOf(log, by);
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 };
}
