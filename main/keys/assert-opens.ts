import { Failure } from '#main/failure.ts';
import type { KeyFile } from './key-file.ts';
import { openWithOs } from './keyring.ts';
import type { OsProtection } from './os-protection.ts';

/**
 * A slot that does not open right after it was made would be no lock at all.
 * @throws Failure `key.not-written`
 */
export async function assertOpens(file: KeyFile, key: Buffer, os: OsProtection): Promise<void> {
  const opened = await openWithOs(file, os);
  const isSame = opened.key?.equals(key) === true;
  opened.key?.fill(0);
  if (!isSame) throw new Failure('key.not-written');
}
