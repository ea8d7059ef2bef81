import { z } from 'zod';
import { languageSchema } from '#domain/language.ts';

/** What people choose for this PC. Kept beside the database, since it is needed before that opens. */
export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof settingsSchema>;
