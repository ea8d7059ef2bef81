import { createHash } from 'node:crypto';
import { z } from 'zod';
import { kdfSchema } from './secret-key.ts';
import { boxSchema } from './slot.ts';

const secretSlot = z.strictObject({ kdf: kdfSchema, box: boxSchema });

const slotsSchema = z.strictObject({
  /** The data key as the operating system wraps it. */
  os: z.strictObject({ box: z.base64() }).optional(),
  passphrase: secretSlot.optional(),
  /** `confirmed`: somebody has typed back a part of the code, so it is written down somewhere. */
  recovery: secretSlot.extend({ confirmed: z.boolean() }),
});

/** The one data key in wrapped copies. Nothing in it opens anything by itself. */
export const keyFileSchema = z.strictObject({
  format: z.literal(1),
  /** Names this data key for ever. */
  id: z.uuid(),
  /** Counts the writes, so that of two copies the later is known. */
  writes: z.int().min(1),
  slots: slotsSchema,
});
export type KeyFile = z.infer<typeof keyFileSchema>;
export type Slots = KeyFile['slots'];
export type SecretSlot = z.infer<typeof secretSlot>;

/** The key file as text, with a checksum that tells a damaged file from a wrong secret. */
export function encodeKeyFile(file: KeyFile): string {
  return `${JSON.stringify({ ...file, check: checkOf(file) }, null, 2)}\n`;
}

/** Reads a key file: `damaged` where any sign of it is wrong, `newer` where a later program wrote it. */
export function decodeKeyFile(bytes: Buffer): KeyFile | 'damaged' | 'newer' {
  const found = parseJson(bytes);
  const parsed = keyFileSchema.extend({ check: z.string() }).safeParse(found);
  if (parsed.success) {
    const { check, ...file } = parsed.data;
    return check === checkOf(file) ? file : 'damaged';
  }
  const later = z.object({ format: z.int().min(2) }).safeParse(found);
  return later.success ? 'newer' : 'damaged';
}

/** The schema gives the fields their order, so the same content has the same sum. */
function checkOf(file: KeyFile): string {
  const content = JSON.stringify(keyFileSchema.parse(file));
  return createHash('sha256').update(content).digest('hex');
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
