import { REFUSALS } from '#domain/refusal.ts';

/** What can go wrong at the border or behind it. The interface has a sentence for each. */
export const ERROR_CODES = [
  ...REFUSALS,
  /** The call did not come from a window of ours, or not in the agreed form. */
  'call.refused',
  'call.invalid',
  'text.too-long',
  'not-found',
  /** Nobody sits at that conversation in this window. */
  'seat.empty',
  'pin.needed',
  'pin.wrong',
  'pin.wait',
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
  'template.withdrawn',
  /** Conversations are held on it, so it stays. */
  'template.in-use',
  /** It came with the program, so it stays. */
  'template.shipped',
  'template.too-large',
  'template.no-json',
  /** Something in the draft keeps it from being published. */
  'draft.troubles',
  /** The draft is another than the one on screen. */
  'draft.outdated',
  /** What stood there was written on an older version of the form. */
  'history.other-form',
  'person.circle',
  'person.is-own-manager',
  /** Two entries to be made one are the same. */
  'person.same',
  /** They are leader and manager of one conversation. */
  'person.both-parties',
  'csv.no-headings',
  'csv.too-many-rows',
  'csv.open-quote',
  'csv.too-large',
  'csv.no-text',
  /** The people are others than when the file was read. */
  'import.outdated',
  /** What stands in the way of reading a Word file. */
  'word.too-large',
  'word.too-much',
  'word.encrypted',
  'word.old',
  'word.other-file',
  'word.damaged',
  'word.macros',
  'word.outside',
  /** It was read, but it is no form that is known, or the wrong one. */
  'word.no-form',
  'word.other-form',
  'word.two-forms',
  /** The conversation is another than when the file was read. */
  'word.outdated',
  'file.unreadable',
  'file.no-folder',
  'file.no-permission',
  'file.in-use',
  'file.disk-full',
  'file.failed',
  'print.no-printer',
  'print.failed',
  'logo.too-large',
  'logo.no-picture',
  /** A drawing with scripts, or with something from elsewhere. */
  'logo.unsafe',
  /** The form has no radar, so there is no picture of one. */
  'document.no-radar',
  /** The leader's side does not file. */
  'filing.not-yours',
  'filing.before-talk',
  /** What the settings, or the person's cases, do not say. */
  'filing.no-root',
  'filing.no-case',
  'filing.no-copy-folder',
  'filing.path-too-long',
  /** Another file had the name by then. */
  'filing.name-taken',
  /** The program was ended before the file was written. */
  'filing.stopped',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why a document was not filed. */
export type FilingReason = Extract<ErrorCode, `filing.${string}` | `file.${string}`>;

/** Whether a stored word is a reason that this program knows. */
export function isFilingReason(text: string): text is FilingReason {
  const known: readonly string[] = ERROR_CODES;
  return known.includes(text) && /^(?:filing|file)\./.test(text);
}
