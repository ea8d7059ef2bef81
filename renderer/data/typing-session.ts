/** A pause of typing that ends a gesture, and the longest that typing stays unsent, in ms. */
const PAUSE = 600;
const LONGEST = 2000;

/** What one field of text hands its typing over to. */
export interface TypingPorts {
  readonly send: (text: string, gesture: string) => void;
  /** The text as it will be stored. */
  readonly clean: (text: string) => string;
  readonly limit: number;
  /** Whether the cleaned text can be stored, where more than its length counts. */
  readonly fits?: (text: string) => boolean;
  /** Told of a text that is too long to be sent, and with null when there is none any more. */
  readonly hold: (text: string | null) => void;
  /** Told whether there is typing that has not been sent yet. */
  readonly unsent: (isUnsent: boolean) => void;
  readonly newGesture: () => string;
}

/**
 * The typing in one field. It is sent in pauses, and now and then while it goes on; typing
 * without a pause is one gesture. A text that is too long is held and never cut.
 */
export class TypingSession {
  readonly #ports: TypingPorts;
  #send: TypingPorts['send'];
  #text: string;
  #sent: string;
  #gesture = '';
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(value: string, ports: TypingPorts) {
    this.#text = value;
    this.#sent = value;
    this.#ports = ports;
    this.#send = ports.send;
  }

  /** From now on, typing is sent there. */
  sendTo(send: TypingPorts['send']): void {
    this.#send = send;
  }

  /** The text that was sent or came from elsewhere last. */
  get sent(): string {
    return this.#sent;
  }

  /** Whether that text is longer than can be stored. */
  isTooLong(text: string): boolean {
    return !this.#fits(this.#ports.clean(text));
  }

  /** The field now holds this text. */
  type(text: string): void {
    this.#text = text;
    this.#ports.hold(this.isTooLong(text) ? text : null);
    this.#ports.unsent(this.#ports.clean(text) !== this.#sent);
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#since ??= now;
    if (now - this.#since > LONGEST) this.#hand();
    this.#timer = setTimeout(() => this.leave(), PAUSE);
  }

  /** Sends what is typed, and ends the gesture. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#hand();
    this.#gesture = '';
  }

  /** Takes over a value that did not come from this field. */
  adopt(value: string): void {
    if (value === this.#sent) return;
    clearTimeout(this.#timer);
    this.#text = value;
    this.#sent = value;
    this.#gesture = '';
    this.#since = null;
    this.#ports.hold(null);
    this.#ports.unsent(false);
  }

  #fits(text: string): boolean {
    return text.length <= this.#ports.limit && (this.#ports.fits?.(text) ?? true);
  }

  #hand(): void {
    this.#since = null;
    const text = this.#ports.clean(this.#text);
    if (!this.#fits(text) || text === this.#sent) return;
    this.#sent = text;
    if (this.#gesture === '') this.#gesture = this.#ports.newGesture();
    this.#send(text, this.#gesture);
    this.#ports.unsent(false);
  }
}
