import type { conversation as danish } from '../da/conversation.ts';
import type { Texts } from '../texts.ts';

export const conversation = {} satisfies Texts<typeof danish>;
