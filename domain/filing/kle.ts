/** A number of the Danish local governments' subject list (KLE): group, subgroup, subject. */
const KLE = /^\d{2}(?:\.\d{2}(?:\.\d{2})?)?$/;

/** A facet of the same list: what kind of handling, such as `G01`. */
const FACET = /^[A-ZØ]\d{2}$/;

/** What becomes of it: kept (`B`), or destroyed after so many years (`K`, `K5`, `K10`). */
const DISPOSAL = /^(?:B|K(?:[1-9]\d?)?)$/;

/** Whether the text is a KLE number, or empty. */
export function isKle(text: string): boolean {
  return text === '' || KLE.test(text);
}

/** Whether the text is a KLE facet, or empty. */
export function isFacet(text: string): boolean {
  return text === '' || FACET.test(text);
}

/** Whether the text says what becomes of a document, or is empty. */
export function isDisposal(text: string): boolean {
  return text === '' || DISPOSAL.test(text);
}
