/** A heading of the form inside a sentence: without the colon that leads to the list under it. */
export function plainHeading(heading: string): string {
  return heading.replace(/\s*:\s*$/u, '');
}
