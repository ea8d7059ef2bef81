/** Waits for a field to be drawn, at most so many frames. */
const FRAMES = 30;

/**
 * Moves the focus to the field with that `data-place`, once it is on screen. In a row of scores
 * the chosen one takes it.
 */
export function focusPlace(place: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const element = findPlace(place);
    if (element === null) {
      if (frames > 0) focusPlace(place, frames - 1);
      return;
    }
    const inside = element.querySelector<HTMLElement>('input:checked, input');
    (inside ?? element).focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
}

/** The field with that `data-place`, where it is on screen. */
export function findPlace(place: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
}
