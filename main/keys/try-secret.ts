import { Failure } from '#main/failure.ts';
import type { KeyFile } from './key-file.ts';
import { openWithSecret, type SecretKind } from './keyring.ts';
import type { Waiting } from './waiting.ts';

/** What somebody typed, and what it is meant to be. */
interface Typed {
  readonly kind: SecretKind;
  readonly secret: string;
}

/** @throws Failure `secret.wait` with the milliseconds that are left */
export function assertWaited(waiting: Waiting): void {
  const wait = waiting.remaining();
  if (wait > 0) throw new Failure('secret.wait', { wait });
}

/**
 * The data key that the secret opens; the caller wipes it. Every try counts before it is made.
 * @throws Failure `secret.wait`, `secret.wrong` (both with the milliseconds to wait)
 */
export async function trySecret(
  file: KeyFile,
  { kind, secret }: Typed,
  waiting: Waiting,
): Promise<Buffer> {
  assertWaited(waiting);
  await waiting.count();
  const key = await openWithSecret(file, kind, secret);
  if (key === null) {
    await waiting.wasWrong();
    throw new Failure('secret.wrong', { wait: waiting.remaining() });
  }
  await waiting.reset();
  return key;
}
