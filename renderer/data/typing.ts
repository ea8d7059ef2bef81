import { useSyncExternalStore } from 'react';

/**
 * What is typed but not yet handed over as a change. Fields register here, so that everything
 * else (undo, leaving, closing) can hand it over first.
 */
const commits = new Set<() => void>();

/** The fields with typing that is not handed over yet. */
const unsent = new Set<string>();

/** Texts too long to be stored, by field, kept while their field is not on screen. */
const held = new Map<string, string>();
const listeners = new Set<() => void>();

/** Registers a field's way of handing over what is typed; answers with the way to take it back. */
export function registerTyping(commit: () => void): () => void {
  commits.add(commit);
  return () => commits.delete(commit);
}

/** Hands over everything that is typed, now. */
export function flushTyping(): void {
  for (const commit of commits) commit();
}

/** Says whether that field has typing that is not handed over yet. */
export function markUnsent(field: string, isUnsent: boolean): void {
  if (isUnsent === unsent.has(field)) return;
  if (isUnsent) unsent.add(field);
  else unsent.delete(field);
  tellAll();
}

/** The text of that field that could not be handed over, or undefined. */
export function heldText(field: string): string | undefined {
  return held.get(field);
}

/** Keeps a text that cannot be handed over, or lets go of it where `text` is null. */
export function holdText(field: string, text: string | null): void {
  if (text === null && !held.has(field)) return;
  if (text === null) held.delete(field);
  else held.set(field, text);
  tellAll();
}

/** Whether a text is on screen that cannot be stored as it is. */
export function isTextHeld(): boolean {
  return held.size > 0;
}

/** As `isTextHeld`, for a component. */
export function useTextHeld(): boolean {
  return useSyncExternalStore(listen, isTextHeld);
}

/** Whether something is typed that is not handed over yet. */
export function useTextUnsent(): boolean {
  return useSyncExternalStore(listen, () => unsent.size > 0);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
