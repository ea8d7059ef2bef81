import type { OpenConversation } from '#preload/contract.ts';
import type { Letterhead } from './model.ts';

/** What a conversation's document is made from: the conversation as it may be seen. */
export type DocumentSource = Pick<
  OpenConversation,
  'conversation' | 'template' | 'leader' | 'manager' | 'revision'
> & {
  /** What the municipality's documents begin with; nothing where none is set. */
  readonly letterhead?: Letterhead;
};
