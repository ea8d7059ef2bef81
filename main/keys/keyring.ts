import { randomBytes, randomUUID } from 'node:crypto';
import { readRecoveryCode, RECOVERY_BYTES, recoveryCode } from '#domain/recovery-code.ts';
import { logError } from '#main/log.ts';
import type { KeyFile, SecretSlot, Slots } from './key-file.ts';
import type { OsProtection } from './os-protection.ts';
import { newPassphrase, samePassphrase } from './passphrase.ts';
import { deriveKey, newKdf } from './secret-key.ts';
import { KEY_BYTES, unwrap, wrap } from './slot.ts';

/** What a person can type to open the data. */
export type SecretKind = 'passphrase' | 'recovery';

/** How the data is locked from the first day; the recovery code comes on top. */
export type Lock =
  | { readonly lock: 'os' }
  | { readonly lock: 'passphrase'; readonly passphrase: string };

/** A data key in the clear, the file that wraps it, and the recovery code to be shown once. */
export interface NewKey {
  readonly key: Buffer;
  readonly file: KeyFile;
  readonly code: string;
}

/**
 * A new data key. The caller makes sure that no database exists yet, and wipes the key.
 * @throws Failure `passphrase.too-short`; the operating system's error where it cannot protect
 */
export async function newKey(lock: Lock, os: OsProtection): Promise<NewKey> {
  const key = randomBytes(KEY_BYTES);
  const id = randomUUID();
  const first =
    lock.lock === 'os'
      ? { os: await osSlot(id, key, os) }
      : { passphrase: await secretSlot(id, key, 'passphrase', newPassphrase(lock.passphrase)) };
  const { code, slot } = await recoverySlot(id, key);
  return { key, code, file: { format: 1, id, writes: 1, slots: { ...first, recovery: slot } } };
}

/** What the operating system's slot gives: the key, and whether it should be wrapped anew. */
export interface OsOpening {
  readonly key: Buffer | null;
  readonly again: boolean;
}

/** Opens the operating system's slot; no key where there is none or it does not open. */
export async function openWithOs({ id, slots }: KeyFile, os: OsProtection): Promise<OsOpening> {
  if (slots.os === undefined) return { key: null, again: false };
  try {
    const { text, again } = await os.reveal(Buffer.from(slots.os.box, 'base64'));
    const [name, base64 = ''] = text.split(' ');
    const key = Buffer.from(base64, 'base64');
    return name === id && key.length === KEY_BYTES ? { key, again } : { key: null, again: false };
  } catch (error) {
    logError('operating system key', error);
    return { key: null, again: false };
  }
}

/** Opens the slot of a typed secret; null where the secret is wrong or there is no such slot. */
export async function openWithSecret(
  { id, slots }: KeyFile,
  kind: SecretKind,
  secret: string,
): Promise<Buffer | null> {
  const slot = slots[kind];
  if (slot === undefined) return null;
  const wrapping = await deriveKey(sameSecret(kind, secret), slot.kdf);
  try {
    return unwrap(slot.box, wrapping, nameOf(id, kind));
  } finally {
    wrapping.fill(0);
  }
}

/** The file with the operating system's slot made anew. @throws where the system does not protect */
export async function withOsSlot(file: KeyFile, key: Buffer, os: OsProtection): Promise<KeyFile> {
  return withSlots(file, { os: await osSlot(file.id, key, os) });
}

/** The file with another passphrase. @throws Failure `passphrase.too-short` */
export async function withPassphrase(file: KeyFile, key: Buffer, text: string): Promise<KeyFile> {
  const passphrase = await secretSlot(file.id, key, 'passphrase', newPassphrase(text));
  return withSlots(file, { passphrase });
}

/** The file with another recovery code, which nobody has confirmed yet. */
export async function withNewRecovery(
  file: KeyFile,
  key: Buffer,
): Promise<{ readonly file: KeyFile; readonly code: string }> {
  const { code, slot } = await recoverySlot(file.id, key);
  return { file: withSlots(file, { recovery: slot }), code };
}

/** The file in which the recovery code counts as kept. */
export function withRecoveryConfirmed(file: KeyFile): KeyFile {
  return withSlots(file, { recovery: { ...file.slots.recovery, confirmed: true } });
}

function withSlots(file: KeyFile, slots: Partial<Slots>): KeyFile {
  return { ...file, writes: file.writes + 1, slots: { ...file.slots, ...slots } };
}

function nameOf(id: string, kind: SecretKind): string {
  return `lederspind/1/${id}/${kind}`;
}

/** A code that is none is tried as it stands, so that it takes as long as any wrong one. */
function sameSecret(kind: SecretKind, text: string): string {
  return kind === 'recovery' ? (readRecoveryCode(text) ?? text) : samePassphrase(text);
}

async function secretSlot(
  id: string,
  key: Buffer,
  kind: SecretKind,
  secret: string,
): Promise<SecretSlot> {
  const kdf = newKdf();
  const wrapping = await deriveKey(secret, kdf);
  try {
    return { kdf, box: wrap(key, wrapping, nameOf(id, kind)) };
  } finally {
    wrapping.fill(0);
  }
}

async function recoverySlot(id: string, key: Buffer) {
  const random = randomBytes(RECOVERY_BYTES);
  const code = recoveryCode(random);
  random.fill(0);
  return { code, slot: { ...(await secretSlot(id, key, 'recovery', code)), confirmed: false } };
}

/** The key's name goes in as well, so that a box of another key file is noticed. */
async function osSlot(id: string, key: Buffer, os: OsProtection) {
  const box = await os.protect(`${id} ${key.toString('base64')}`);
  return { box: box.toString('base64') };
}
