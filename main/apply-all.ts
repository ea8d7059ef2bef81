import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { LogEntry } from '#domain/history.ts';
import type { Template } from '#domain/template.ts';
import { Failure } from './failure.ts';

/** A conversation as it is stored. */
export interface Held {
  readonly conversation: Conversation;
  readonly template: Template;
  readonly revision: number;
  /** The version of the form that is to be taken over. */
  readonly newer?: Template;
}

/** What changes come to. */
export interface AppliedAll {
  readonly after: Conversation;
  readonly entries: readonly LogEntry[];
}

/**
 * The conversation after all of the changes, and their entries in the log.
 * @throws Failure with a `Refusal` where one of them is refused
 */
export function applyAll(
  { conversation, template, newer, revision }: Held,
  changes: readonly Change[],
  step: Pick<LogEntry, 'by' | 'gesture' | 'role'>,
): AppliedAll {
  const at = new Date().toISOString();
  const entries: LogEntry[] = [];
  let after = conversation;
  for (const change of changes) {
    const applied = applyChange(after, change, {
      by: step.by,
      template,
      ...(newer === undefined ? {} : { newer }),
    });
    if (!applied.ok) throw new Failure(applied.error);
    after = applied.value.conversation;
    const place = revision + entries.length + 1;
    entries.push({ ...step, revision: place, at, change, inverse: applied.value.inverse });
  }
  return { after, entries };
}
