import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { KEY_BYTES } from './slot.ts';

/** How a key is made from a secret. Bounded, so that a strange file cannot take all memory. */
export const kdfSchema = z.strictObject({
  name: z.literal('scrypt'),
  n: z
    .int()
    .min(1 << 14)
    .max(1 << 20),
  r: z.int().min(1).max(32),
  p: z.int().min(1).max(16),
  salt: z.base64(),
});
export type Kdf = z.infer<typeof kdfSchema>;

/** About a third of a second and 128 MB for each guess on an ordinary PC. */
export function newKdf(): Kdf {
  return { name: 'scrypt', n: 1 << 17, r: 8, p: 1, salt: randomBytes(16).toString('base64') };
}

/** The wrapping key of a secret; off the main thread. The caller wipes it. */
export function deriveKey(secret: string, { n, r, p, salt }: Kdf): Promise<Buffer> {
  const text = Buffer.from(secret, 'utf8');
  const options = { N: n, r, p, maxmem: 256 * n * r };
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(text, Buffer.from(salt, 'base64'), KEY_BYTES, options, (error, key) => {
      text.fill(0);
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
