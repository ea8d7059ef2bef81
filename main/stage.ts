import type { AppState, Settings } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';

/** Where the program stands, apart from what is known only when somebody asks. */
export type Stage =
  | { readonly stage: 'first-start'; readonly osLock: boolean }
  | { readonly stage: 'recovery'; readonly code: string; readonly needsPassphrase: boolean }
  | { readonly stage: 'locked'; readonly passphrase: boolean; readonly osFailed: boolean }
  | { readonly stage: 'failed'; readonly code: ErrorCode }
  | { readonly stage: 'open'; readonly needsPassphrase: boolean };

interface Circumstances {
  readonly settings: Settings;
  /** Where the data lies. */
  readonly folder: string;
  /** Milliseconds until the next secret is let through. */
  readonly wait: number;
}

/** What the window gets to know of a stage. */
export function toAppState(stage: Stage, { settings, folder, wait }: Circumstances): AppState {
  switch (stage.stage) {
    case 'recovery':
      return { stage: 'recovery', code: stage.code, settings };
    case 'locked':
      return { ...stage, wait, settings };
    case 'failed':
      return { ...stage, folder, settings };
    case 'open':
      return stage.needsPassphrase
        ? { stage: 'open', needsPassphrase: true, settings }
        : { stage: 'open', settings };
    case 'first-start':
      return { ...stage, settings };
  }
}
