/**
 * Everybody who is their own manager in the end, over however many others. Takes time in
 * proportion to the number of people.
 * @param managerOf the manager of each person, by id
 */
export function inCircles(managerOf: ReadonlyMap<string, string | null>): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const start of managerOf.keys()) {
    const places = new Map<string, number>();
    let next: string | null = start;
    while (next !== null && !seen.has(next) && !places.has(next)) {
      places.set(next, places.size);
      next = managerOf.get(next) ?? null;
    }
    const path = [...places.keys()];
    const entry = next === null ? undefined : places.get(next);
    if (entry !== undefined) for (const id of path.slice(entry)) found.add(id);
    for (const id of path) seen.add(id);
  }
  return found;
}
