import { z } from 'zod';

/** The languages of the interface; the first is the default. */
export const LANGUAGES = ['da', 'nb', 'en'] as const;

/** Danish, Norwegian bokmål, English. */
export type Language = (typeof LANGUAGES)[number];

export const languageSchema = z.enum(LANGUAGES);

/** The language tag of documents and of date and number formats. */
export const LOCALES = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;
