import type { Party } from '#domain/conversation.ts';

/** A row of `pin`: what guards one party's place at a conversation. */
export interface PinTable {
  readonly conversation_id: string;
  readonly party: Party;
  /** How the hash is made, as JSON. */
  readonly kdf: string;
  /** In base64. */
  readonly hash: string;
  /** Wrong PINs in a row, and when the last was, in milliseconds since 1970. */
  readonly wrong: number;
  readonly last: number;
}
