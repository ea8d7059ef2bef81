/** The part that each side looked at last, as long as the window is open. */
const lastSteps = new Map<string, string>();

/** Remembers where that side is in that conversation. */
export function keepStep(id: string, side: string, step: string): void {
  lastSteps.set(`${id}/${side}`, step);
}

/** Where that side was, or undefined where it has not been yet. */
export function lastStep(id: string, side: string): string | undefined {
  return lastSteps.get(`${id}/${side}`);
}
