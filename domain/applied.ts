import type { Change } from './change.ts';
import type { Conversation, Joint } from './conversation.ts';
import type { Refusal } from './refusal.ts';
import { ok, type Result } from './result.ts';

/** A conversation after a change, and the change that takes it back; null where nothing may. */
export interface Applied {
  readonly conversation: Conversation;
  readonly inverse: Change | null;
}

/** What a change comes to: the outcome, or the reason why not. */
export type Answer = Result<Applied, Refusal>;

/** The outcome of a change that was made. */
export function done(conversation: Conversation, inverse: Change | null): Answer {
  return ok({ conversation, inverse });
}

/** The conversation with these parts of its joint side. */
export function withJoint(conversation: Conversation, joint: Partial<Joint>): Conversation {
  return { ...conversation, joint: { ...conversation.joint, ...joint } };
}

/** The texts with this one. An empty text leaves no entry, so that taking it back leaves no trace. */
export function withText(
  texts: Readonly<Record<string, string>>,
  key: string,
  text: string,
): Record<string, string> {
  const { [key]: _, ...rest } = texts;
  return text === '' ? rest : { ...rest, [key]: text };
}

/** The entries that hold anything. */
export function withoutEmpty(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
