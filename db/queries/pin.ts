import type { Party } from '#domain/conversation.ts';
import type { PinTable } from '../schema/pin.ts';
import type { Db, ReadDb } from '../schema/schema.ts';

/** What guards one party's place at a conversation. */
export interface StoredPin {
  readonly conversationId: string;
  readonly party: Party;
  /** How the hash is made, as JSON. */
  readonly kdf: string;
  /** In base64. */
  readonly hash: string;
}

/** Wrong PINs in a row, and when the last was, in milliseconds since 1970. */
export interface Attempts {
  readonly wrong: number;
  readonly last: number;
}

/** Whose place it is. */
interface Place {
  readonly conversationId: string;
  readonly party: Party;
}

function toPin({ conversation_id, ...rest }: PinTable): StoredPin & Attempts {
  return { ...rest, conversationId: conversation_id };
}

/** The PINs of that conversation, one for each party that has one. */
export async function listPins(
  db: ReadDb,
  conversationId: string,
): Promise<(StoredPin & Attempts)[]> {
  const rows = await db
    .selectFrom('pin')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .execute();
  return rows.map(toPin);
}

/** Sets a PIN in place of the one before; nothing was tried of it yet. */
export async function savePin(db: Db, pin: StoredPin): Promise<void> {
  const { conversationId, party, ...rest } = pin;
  const columns = { ...rest, wrong: 0, last: 0 };
  await db
    .insertInto('pin')
    .values({ conversation_id: conversationId, party, ...columns })
    .onConflict((conflict) => conflict.doUpdateSet(columns))
    .execute();
}

/** Counts what was tried. */
export async function saveAttempts(
  db: Db,
  { conversationId, party }: Place,
  { wrong, last }: Attempts,
): Promise<void> {
  await db
    .updateTable('pin')
    .set({ wrong, last })
    .where('conversation_id', '=', conversationId)
    .where('party', '=', party)
    .execute();
}

/** Takes the PIN away. */
export async function dropPin(db: Db, { conversationId, party }: Place): Promise<void> {
  await db
    .deleteFrom('pin')
    .where('conversation_id', '=', conversationId)
    .where('party', '=', party)
    .execute();
}
