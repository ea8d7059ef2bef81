/** Waits for a field to be drawn, at most so many frames. */
const FRAMES = 120;

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
    const inside =
      element.querySelector<HTMLElement>('input:checked') ??
      element.querySelector<HTMLElement>('input');
    (inside ?? element).focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
}

/** Whether that field is on screen, or comes there with what is being drawn now. */
export function isPlaceComing(place: string, frames = 4): Promise<boolean> {
  if (findPlace(place) !== null) return Promise.resolve(true);
  if (frames === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(isPlaceComing(place, frames - 1)));
  });
}

/** The field with that `data-place`, where it is on screen. */
function findPlace(place: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
}
