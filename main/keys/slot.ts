import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Bytes of a data key, and of the key that wraps it. */
export const KEY_BYTES = 32;

const NONCE_BYTES = 12;
const bytes = z.base64();

/** A data key, wrapped with AES-256-GCM: opened by the same key and name alone, and never half. */
export const boxSchema = z.strictObject({ nonce: bytes, text: bytes, tag: bytes });
export type Box = z.infer<typeof boxSchema>;

/**
 * Wraps a data key.
 * @param name says which slot of which key file it is, so that no box can be put in another's place
 */
export function wrap(dataKey: Buffer, wrapping: Buffer, name: string): Box {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(Buffer.from(name));
  const text = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    nonce: nonce.toString('base64'),
    text: text.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The data key in the box, or null where key or name are others than those that wrapped it. */
export function unwrap(box: Box, wrapping: Buffer, name: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(box.nonce, 'base64'), {
    authTagLength: 16,
  }).setAAD(Buffer.from(name));
  try {
    decipher.setAuthTag(Buffer.from(box.tag, 'base64'));
    const start = decipher.update(Buffer.from(box.text, 'base64'));
    const key = Buffer.concat([start, decipher.final()]);
    start.fill(0);
    return key.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}
