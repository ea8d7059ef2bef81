import type { Channel, Output, Parsed } from '#preload/contract.ts';

/** Who called. */
export interface Caller {
  /** The window's number, for as long as it lives. */
  readonly window: number;
}

/** One function per channel. A channel without one does not compile. */
export type Handlers = {
  readonly [Name in Channel]: (input: Parsed<Name>, caller: Caller) => Promise<Output<Name>>;
};

/** The handlers of some channels. */
export type HandlersOf<Names extends Channel> = Pick<Handlers, Names>;
