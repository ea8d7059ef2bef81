/** Everything that a handle shows. */
export interface HandleLook {
  readonly x: number;
  readonly y: number;
  /** From the handle to where its value lies, as path data; empty where they are one. */
  readonly thread: string;
  readonly active: boolean;
  readonly unset: boolean;
  readonly value: number;
  readonly short: string;
  readonly long: string;
}

/** One drawn handle. Only what has changed is written: each write costs the next frame. */
export class HandleView {
  readonly element: SVGGElement;
  readonly #thread: Element | null;
  readonly #bubble: Element | null;
  #shown: Readonly<Record<string, string | null>> = {};
  #short = '';

  constructor(element: SVGGElement) {
    this.element = element;
    this.#thread = element.querySelector('.radar-thread');
    this.#bubble = element.querySelector('.radar-bubble-text');
  }

  show(look: HandleLook): void {
    const attributes = attributesOf(look);
    for (const [name, value] of Object.entries(attributes)) {
      if (this.#shown[name] === value) continue;
      if (value === null) this.element.removeAttribute(name);
      else this.element.setAttribute(name, value);
    }
    this.#shown = attributes;
    if (this.#thread?.getAttribute('d') !== look.thread)
      this.#thread?.setAttribute('d', look.thread);
    if (this.#bubble !== null && this.#short !== look.short) this.#bubble.textContent = look.short;
    this.#short = look.short;
  }
}

function attributesOf(look: HandleLook): Record<string, string | null> {
  return {
    transform: `translate(${look.x} ${look.y})`,
    'data-active': look.active ? '' : null,
    'data-unset': look.unset ? '' : null,
    'aria-valuenow': String(look.value),
    'aria-valuetext': look.long,
  };
}
