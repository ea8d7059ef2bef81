/* Apart from the schemas, so that a window's first files need no parser. */

/** Says that an item does not concern this leader, where the form's scale allows that. */
export const NOT_RELEVANT = 'not-relevant';
