import type { Party, Side } from '#domain/conversation.ts';
import type { Caller } from './ipc/handlers.ts';
import { Failure } from './failure.ts';

/** Which side sits at which conversation in a window. */
export interface Seat {
  readonly conversationId: string;
  readonly side: Side;
  /** The parties that gave their PIN, or have none, when this side sat down. */
  readonly proven: readonly Party[];
}

/** Who sits where. A window never says by whom a change is: it sat down, and that is kept here. */
export class Seats {
  readonly #seats = new Map<number, Seat>();

  sit({ window }: Caller, seat: Seat): void {
    this.#seats.set(window, seat);
  }

  /** Whoever sits at that conversation gets up. */
  leave({ window }: Caller, conversationId: string): void {
    if (this.#seats.get(window)?.conversationId === conversationId) this.#seats.delete(window);
  }

  /** Who sat down last in that window; null where nobody has. */
  of({ window }: Caller): Seat | null {
    return this.#seats.get(window) ?? null;
  }

  /** Who sits at that conversation. @throws Failure `seat.empty` where nobody does */
  at(caller: Caller, conversationId: string): Seat {
    const seat = this.of(caller);
    if (seat?.conversationId !== conversationId) throw new Failure('seat.empty');
    return seat;
  }
}
