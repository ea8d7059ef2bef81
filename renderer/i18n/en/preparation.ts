import type { preparation as danish } from '../da/preparation.ts';
import type { Texts } from '../texts.ts';

export const preparation = {} satisfies Texts<typeof danish>;
