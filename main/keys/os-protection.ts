import { safeStorage } from 'electron';

/** What the operating system offers to keep a key for the person who is signed in. */
export interface OsProtection {
  /** Whether it protects at all; false where it would only look so. */
  readonly isReal: () => Promise<boolean>;
  readonly protect: (text: string) => Promise<Buffer>;
  /** @throws where it does not open. `again`: it should be protected anew. */
  readonly reveal: (box: Buffer) => Promise<{ readonly text: string; readonly again: boolean }>;
}

/**
 * Electron's `safeStorage`: the Windows sign-in (DPAPI), the keychain, or a Linux keyring. Its
 * older versions lack the asynchronous calls, its newer ones the others.
 */
export const osProtection: OsProtection = {
  isReal: async () => {
    if (process.platform === 'linux' && !isKeyring()) return false;
    return isAsync() ? safeStorage.isAsyncEncryptionAvailable() : isAvailable();
  },
  protect: async (text) =>
    isAsync() ? safeStorage.encryptStringAsync(text) : older().encryptString(text),
  reveal: async (box) => {
    if (!isAsync()) return { text: older().decryptString(box), again: false };
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(box);
    return { text: result, again: shouldReEncrypt };
  },
};

/** Without a keyring Chromium falls back to a password that stands in its source code. */
function isKeyring(): boolean {
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

function isAsync(): boolean {
  return 'decryptStringAsync' in safeStorage;
}

interface OlderCalls {
  readonly isEncryptionAvailable: () => boolean;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (box: Buffer) => string;
}

/** The calls that Electron 46 takes away, reached only where there are no others. */
function older(): OlderCalls {
  return safeStorage;
}

function isAvailable(): boolean {
  return older().isEncryptionAvailable();
}
