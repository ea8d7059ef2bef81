import type { FormPath } from '#domain/draft/edit-draft.ts';

/** Where the two differ first, as deep as both have it; null where they are the same. */
export function changedPath(before: unknown, after: unknown, path: FormPath = []): FormPath | null {
  if (Object.is(before, after)) return null;
  if (!isObject(before) || !isObject(after)) return path;
  const old = new Map(entriesOf(before));
  const fresh = entriesOf(after);
  if (Array.isArray(before) && old.size !== fresh.length) return listPath(old, fresh, path);
  for (const [key, value] of fresh) {
    const found = changedPath(old.get(key), value, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** A list that grew or shrank: what came, or the neighbour of what went. */
function listPath(
  old: ReadonlyMap<string | number, unknown>,
  fresh: readonly (readonly [string | number, unknown])[],
  path: FormPath,
): FormPath {
  const at = fresh.findIndex(
    ([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value),
  );
  const place = at === -1 ? fresh.length - 1 : at;
  return place < 0 ? path : [...path, place];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function entriesOf(value: object): (readonly [string | number, unknown])[] {
  return Array.isArray(value)
    ? value.map((one: unknown, at) => [at, one] as const)
    : Object.entries(value);
}
