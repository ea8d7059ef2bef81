/* Apart from the schemas, so that a window's first files need no parser. */

/** Longest name, title, unit or label, in UTF-16 code units. */
export const LINE_LIMIT = 200;

/** Longest free text in one field, in UTF-16 code units: about sixteen printed pages. */
export const TEXT_LIMIT = 50_000;
