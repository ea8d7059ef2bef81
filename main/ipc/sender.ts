/** The one origin that the program's pages have. */
export const ORIGIN = 'app://lederspind';

/** Whether a page with that address is one of ours. */
export function isOurAddress(address: string): boolean {
  return address === ORIGIN || address.startsWith(`${ORIGIN}/`);
}
