import { z } from 'zod';
import { LANGUAGES } from './language-names.ts';

export { LANGUAGES, LOCALES, type Language } from './language-names.ts';

export const languageSchema = z.enum(LANGUAGES);
