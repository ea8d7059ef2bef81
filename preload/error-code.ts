import { REFUSALS } from '#domain/refusal.ts';

/** What can go wrong at the border or behind it. The interface has a sentence for each. */
export const ERROR_CODES = [
  ...REFUSALS,
  /** The call did not come from a window of ours, or not in the agreed form. */
  'call.refused',
  'call.invalid',
  'text.too-long',
  'not-found',
  'secret.wrong',
  'secret.wait',
  'passphrase.too-short',
  'key.missing',
  'key.damaged',
  'key.not-written',
  'database.missing',
  'database.damaged',
  'database.newer',
  'database.in-use',
  'storage.full',
  'storage.failed',
  'template.damaged',
  'person.circle',
  'person.is-own-manager',
  'file.no-folder',
  'file.no-permission',
  'file.in-use',
  'file.disk-full',
  'file.failed',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
