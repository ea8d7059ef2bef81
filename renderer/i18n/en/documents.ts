import type { documents as danish } from '../da/documents.ts';
import type { Texts } from '../texts.ts';

export const documents = {} satisfies Texts<typeof danish>;
