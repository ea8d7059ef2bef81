import { describe, expect, it } from 'vitest';
import type { KeyFile } from '#main/keys/key-file.ts';
import {
  newKey,
  openWithOs,
  openWithSecret,
  withNewRecovery,
  withOsSlot,
  withPassphrase,
} from '#main/keys/keyring.ts';
import { deriveKey, newKdf } from '#main/keys/secret-key.ts';
import { unwrap, wrap } from '#main/keys/slot.ts';
import { osAccount } from '#tests/helpers/ground.ts';

const PASSPHRASE = 'fire ænder i en å';

describe('a wrapped key', () => {
  const [key, wrapping] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  it('opens with the key and the name that wrapped it, and with no other', () => {
    const box = wrap(key, wrapping, 'slot');
    expect(unwrap(box, wrapping, 'slot')).toEqual(key);
    expect(unwrap(box, wrapping, 'other')).toBeNull();
    expect(unwrap(box, Buffer.alloc(32, 3), 'slot')).toBeNull();
  });

  it('is another every time, and notices every change of it', () => {
    const box = wrap(key, wrapping, 'slot');
    expect(wrap(key, wrapping, 'slot')).not.toEqual(box);
    for (const part of ['nonce', 'text', 'tag'] as const) {
      const bytes = Buffer.from(box[part], 'base64');
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      expect(unwrap({ ...box, [part]: bytes.toString('base64') }, wrapping, 'slot')).toBeNull();
      const short = bytes.subarray(0, 4).toString('base64');
      expect(unwrap({ ...box, [part]: short }, wrapping, 'slot')).toBeNull();
    }
  });
});

describe('a key from a secret', () => {
  it('takes memory and time enough to make guessing dear', async () => {
    const { n, r, p } = newKdf();
    expect(128 * n * r).toBe(128 * 1024 * 1024);
    expect(p).toBe(1);
  });

  it('follows the secret and the salt alone', async () => {
    const kdf = { ...newKdf(), n: 1 << 14 };
    const key = await deriveKey(PASSPHRASE, kdf);
    expect(key).toHaveLength(32);
    expect(await deriveKey(PASSPHRASE, kdf)).toEqual(key);
    expect(await deriveKey(`${PASSPHRASE} `, kdf)).not.toEqual(key);
    expect(await deriveKey(PASSPHRASE, { ...kdf, salt: newKdf().salt })).not.toEqual(key);
  });
});

describe('slots', async () => {
  const os = osAccount();
  const { key, file, code } = await newKey({ lock: 'passphrase', passphrase: PASSPHRASE }, os);

  it('all give the same data key', async () => {
    const both = await withOsSlot(file, key, os);
    expect((await openWithOs(both, os)).key).toEqual(key);
    expect(await openWithSecret(both, 'passphrase', PASSPHRASE)).toEqual(key);
    expect(await openWithSecret(both, 'recovery', code)).toEqual(key);
  });

  it('hold the key nowhere in the clear', async () => {
    const written = JSON.stringify(await withOsSlot(file, key, os));
    const secrets = [key.toString('base64'), key.toString('hex'), code, code.replaceAll('-', '')];
    for (const secret of [...secrets, PASSPHRASE]) expect(written).not.toContain(secret);
  });

  it('are not opened by the secret of another slot', async () => {
    expect(await openWithSecret(file, 'passphrase', code)).toBeNull();
    expect(await openWithSecret(file, 'recovery', PASSPHRASE)).toBeNull();
    expect((await openWithOs(file, os)).key).toBeNull();
  });

  it('are not opened by another account, nor in another key file', async () => {
    const both = await withOsSlot(file, key, os);
    const moved: KeyFile = { ...both, id: '00000000-0000-4000-8000-000000000000' };
    expect((await openWithOs(both, osAccount())).key).toBeNull();
    expect((await openWithOs(moved, os)).key).toBeNull();
    expect(await openWithSecret(moved, 'recovery', code)).toBeNull();
  });

  it('are made anew one by one, and each time counted', async () => {
    const changed = await withPassphrase(file, key, 'et ganske andet ordvalg');
    expect(await openWithSecret(changed, 'passphrase', PASSPHRASE)).toBeNull();
    expect(await openWithSecret(changed, 'recovery', code)).toEqual(key);
    const renewed = await withNewRecovery(changed, key);
    expect(await openWithSecret(renewed.file, 'recovery', code)).toBeNull();
    expect(await openWithSecret(renewed.file, 'recovery', renewed.code)).toEqual(key);
    expect(renewed.file.writes).toBe(file.writes + 2);
    expect(renewed.file.slots.recovery.confirmed).toBe(false);
  });
});
