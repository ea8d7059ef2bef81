/* Apart from the schema, so that a window's first files need no parser. */

/** The languages of the interface; the first is the default. */
export const LANGUAGES = ['da', 'nb', 'en'] as const;

/** Danish, Norwegian bokmål, English. */
export type Language = (typeof LANGUAGES)[number];

/** The language tag of documents and of date and number formats. */
export const LOCALES = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;
