import { createContext, useContext } from 'react';

/** Takes back or repeats the last step, and shows where. */
export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
}

export const UndoContext = createContext<Undo>({ undo: () => undefined, redo: () => undefined });

/** Undo and redo of the conversation on screen. */
export function useUndo(): Undo {
  return useContext(UndoContext);
}
