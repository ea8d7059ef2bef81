/** What two people at one table call each other. */
export interface CallNames {
  readonly leader: string;
  readonly manager: string;
}

/** Their first names; their whole names where those are the same or one is only a letter. */
export function callNames(leader: string, manager: string): CallNames {
  const [first, second] = [firstOf(leader), firstOf(manager)];
  const clear = first !== null && second !== null && first.toLowerCase() !== second.toLowerCase();
  return clear ? { leader: first, manager: second } : { leader, manager };
}

function firstOf(name: string): string | null {
  const [first = ''] = name.trim().split(/\s+/);
  return /\p{L}{2}/u.test(first) && !first.endsWith('.') ? first : null;
}
