import type { Sides } from '#preload/contract.ts';

/** What a question in front of the choice of seats works with. */
export interface Asked {
  readonly id: string;
  readonly sides: Sides;
  /** When the sides were read, as a moment of `performance.now()`: waits run from then. */
  readonly readAt: number;
  /** After a PIN that was wrong: how long to wait now is known anew. */
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}
