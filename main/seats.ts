import type { Side } from '#domain/conversation.ts';
import type { Caller } from './ipc/handlers.ts';
import { Failure } from './failure.ts';

/** Which side sits at which conversation in a window. */
export interface Seat {
  readonly conversationId: string;
  readonly side: Side;
}

/** Who sits where. A window never says by whom a change is: it sat down, and that is kept here. */
export class Seats {
  readonly #seats = new Map<number, Seat>();

  sit({ window }: Caller, seat: Seat): void {
    this.#seats.set(window, seat);
  }

  /** Who sat down last in that window; null where nobody has. */
  of({ window }: Caller): Seat | null {
    return this.#seats.get(window) ?? null;
  }

  /** The side that sits at that conversation. @throws Failure `call.refused` where none does */
  sideAt(caller: Caller, conversationId: string): Side {
    const seat = this.of(caller);
    if (seat?.conversationId !== conversationId) throw new Failure('call.refused');
    return seat.side;
  }
}
