import { timingSafeEqual } from 'node:crypto';
import {
  dropPin,
  listPins,
  saveAttempts,
  savePin,
  type Attempts,
  type StoredPin,
} from '#db/queries/pin.ts';
import type { Db } from '#db/schema/schema.ts';
import type { Party } from '#domain/conversation.ts';
import { Failure } from './failure.ts';
import { deriveKey, kdfSchema, newKdf } from './keys/secret-key.ts';
import { waitAfter } from './keys/waiting.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The PINs that were typed, by whose they are. */
export type TypedPins = Readonly<Partial<Record<Party, string | undefined>>>;

/** Whether a party has a PIN, and the milliseconds until one is let through. */
export interface PinState {
  readonly hasPin: boolean;
  readonly wait: number;
}

/**
 * The PINs that guard a party's place at a conversation. They are tried one at a time, and every
 * wrong one makes the next wait longer, over restarts too.
 */
export class Pins {
  readonly #db: () => Db;
  readonly #now: () => number;
  readonly #queue = oneAtATime();

  /** @param now the clock, in milliseconds since 1970 */
  constructor(db: () => Db, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  async state(conversationId: string, party: Party): Promise<PinState> {
    const pin = await this.#read(conversationId, party);
    return { hasPin: pin !== null, wait: pin === null ? 0 : this.#remaining(pin) };
  }

  /**
   * Lets the party pass where it has no PIN, or the typed one is it.
   * @throws Failure `pin.needed`; `pin.wrong`, `pin.wait` (both with the milliseconds to wait)
   */
  prove(conversationId: string, party: Party, typed: string | undefined): Promise<void> {
    return this.#queue(async () => {
      const pin = await this.#read(conversationId, party);
      if (pin === null) return;
      if (typed === undefined) throw new Failure('pin.needed');
      const wait = this.#remaining(pin);
      if (wait > 0) throw new Failure('pin.wait', { wait });
      await this.#try(pin, typed);
    });
  }

  /** Sets the PIN of that party; null takes it away. */
  set(conversationId: string, party: Party, pin: string | null): Promise<void> {
    return this.#queue(async () => {
      const place = { conversationId, party };
      if (pin === null) return dropPin(this.#db(), place);
      const kdf = newKdf();
      const hash = await deriveKey(pin, kdf);
      const stored = { ...place, kdf: JSON.stringify(kdf), hash: hash.toString('base64') };
      return savePin(this.#db(), stored);
    });
  }

  /** Counts before it tries, so that ending the program in the middle undoes nothing. */
  async #try(pin: StoredPin & Attempts, typed: string): Promise<void> {
    const wrong = pin.wrong + 1;
    await saveAttempts(this.#db(), pin, { wrong, last: this.#now() });
    const hash = await deriveKey(typed, kdfSchema.parse(JSON.parse(pin.kdf)));
    if (!timingSafeEqual(hash, Buffer.from(pin.hash, 'base64'))) {
      await saveAttempts(this.#db(), pin, { wrong, last: this.#now() });
      throw new Failure('pin.wrong', { wait: waitAfter(wrong) });
    }
    await saveAttempts(this.#db(), pin, { wrong: 0, last: 0 });
  }

  async #read(conversationId: string, party: Party): Promise<(StoredPin & Attempts) | null> {
    const pins = await listPins(this.#db(), conversationId);
    return pins.find((pin) => pin.party === party) ?? null;
  }

  /** After the clock was set back one waits from now, and no longer than at first. */
  #remaining({ wrong, last }: Attempts): number {
    return Math.max(0, Math.min(last, this.#now()) + waitAfter(wrong) - this.#now());
  }
}
