/** A pause that ends a run of key presses, in ms. */
const PAUSE = 1000;

/** Gives key presses on one axis, one soon after the other, the same gesture: one step of undo. */
export class GestureRun {
  #axis = -1;
  #last = Number.NEGATIVE_INFINITY;
  #gesture = '';

  /** The gesture of a press on that axis now. */
  gesture(axis: number, now: number = performance.now()): string {
    if (axis !== this.#axis || now - this.#last > PAUSE) this.#gesture = crypto.randomUUID();
    this.#axis = axis;
    this.#last = now;
    return this.#gesture;
  }

  /** The next press begins a new gesture. */
  end(): void {
    this.#axis = -1;
  }
}
