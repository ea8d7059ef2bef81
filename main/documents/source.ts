import type { OpenConversation } from '#preload/contract.ts';

/** What a conversation's document is made from: the conversation as it may be seen. */
export type DocumentSource = Pick<
  OpenConversation,
  'conversation' | 'template' | 'leader' | 'manager' | 'revision'
>;
