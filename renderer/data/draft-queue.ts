import type { Template } from '#domain/template.ts';
import type { Envelope, OpenDraft, Stored } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import type { SaveState } from './change-queue.ts';
import { backoff, isPassing } from './change-rules.ts';

/** A draft just before and just after a step of undo or redo. */
export interface DraftStep {
  readonly before: Template;
  readonly after: Template;
}

/** What the queue of one draft works on. */
export interface DraftPorts {
  readonly save: (
    template: Template,
    revision: number,
    gesture: string,
  ) => Promise<Envelope<Stored>>;
  readonly step: (kind: 'undo' | 'redo') => Promise<Envelope<OpenDraft>>;
  readonly reopen: () => Promise<Envelope<OpenDraft>>;
  readonly read: () => OpenDraft | undefined;
  readonly write: (open: OpenDraft) => void;
  readonly onState: (state: SaveState) => void;
  /** An edit was refused for good; the screen goes back to what is stored. */
  readonly onRefused: (code: ErrorCode) => void;
}

type Entry =
  | { readonly kind: 'save'; readonly template: Template; readonly gesture: string }
  | { readonly kind: 'undo' | 'redo'; readonly settle: (step: DraftStep | null) => void };

/**
 * Shows each edit of a draft at once and stores the drafts in order, one at a time. What waits is
 * tried again until it is stored or refused.
 */
export class DraftQueue {
  readonly #ports: DraftPorts;
  readonly #line: Entry[] = [];
  #running = false;
  #state: SaveState = { kind: 'stored' };
  #wake: (() => void) | null = null;
  #idlers: (() => void)[] = [];

  constructor(ports: DraftPorts) {
    this.#ports = ports;
  }

  /** How far it has come. */
  get state(): SaveState {
    return this.#state;
  }

  /** Shows the draft after an edit, and stores it. Edits of one gesture are one step. */
  push(template: Template, gesture: string): void {
    const open = this.#ports.read();
    if (open === undefined || template === open.template) return;
    this.#ports.write({ ...open, template, canUndo: true, canRedo: false });
    this.#enqueue({ kind: 'save', template, gesture });
  }

  /** Takes back or repeats a step. Answers null where nothing was taken back or repeated. */
  step(kind: 'undo' | 'redo'): Promise<DraftStep | null> {
    return new Promise((settle) => this.#enqueue({ kind, settle }));
  }

  /** Does not wait for the next attempt. */
  retryNow(): void {
    this.#wake?.();
  }

  /** Resolves when everything is stored or refused. */
  idle(): Promise<void> {
    return this.#running ? new Promise((resolve) => this.#idlers.push(resolve)) : Promise.resolve();
  }

  #show(state: SaveState): void {
    if (state.kind === this.#state.kind && state.kind !== 'waiting') return;
    this.#state = state;
    this.#ports.onState(state);
  }

  #enqueue(entry: Entry): void {
    const last = this.#line.length - 1;
    const waits = last > 0 ? this.#line[last] : undefined;
    // The head may be under way; of what waits behind it, a newer draft of one gesture is enough.
    if (waits?.kind === 'save' && entry.kind === 'save' && waits.gesture === entry.gesture)
      this.#line[last] = entry;
    else this.#line.push(entry);
    if (this.#state.kind === 'stored') this.#show({ kind: 'storing' });
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    let failures = 0;
    for (let entry = this.#line[0]; entry !== undefined; entry = this.#line[0]) {
      const code = await this.#attempt(entry);
      if (code !== null && isPassing(code)) {
        failures += 1;
        this.#show({ kind: 'waiting', code });
        await this.#sleep(backoff(failures));
        continue;
      }
      failures = 0;
      this.#line.shift();
      if (code !== null) await this.#refuse(entry, code);
      if (this.#line.length > 0) this.#show({ kind: 'storing' });
    }
    this.#running = false;
    this.#show({ kind: 'stored' });
    for (const resolve of this.#idlers.splice(0)) resolve();
  }

  /** What rests on what was refused goes with it: the screen shows what is stored. */
  async #refuse(entry: Entry, code: ErrorCode): Promise<void> {
    for (const one of [entry, ...this.#line.splice(0)]) if (one.kind !== 'save') one.settle(null);
    this.#ports.onRefused(code);
    const stored = await asked(this.#ports.reopen);
    if (stored.ok) this.#ports.write(stored.value);
  }

  /** Null where it is done; else why not. */
  async #attempt(entry: Entry): Promise<ErrorCode | null> {
    const open = this.#ports.read();
    if (open === undefined) return 'not-found';
    if (entry.kind === 'save') {
      const { template, gesture } = entry;
      const answer = await asked(() => this.#ports.save(template, open.revision, gesture));
      if (!answer.ok) return answer.error.code;
      const { revision } = answer.value;
      const shown = this.#ports.read();
      if (shown !== undefined) this.#ports.write({ ...shown, revision });
      return null;
    }
    const answer = await asked(() => this.#ports.step(entry.kind));
    if (!answer.ok) return answer.error.code;
    const later = this.#line.slice(1).findLast((one) => one.kind === 'save');
    const shown = later === undefined ? {} : { template: later.template };
    this.#ports.write({ ...answer.value, ...shown });
    const { template: after, revision } = answer.value;
    entry.settle(revision === open.revision ? null : { before: open.template, after });
    return null;
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The answer, with a call that broke off as an error like any other. */
async function asked<Value>(call: () => Promise<Envelope<Value>>): Promise<Envelope<Value>> {
  try {
    return await call();
  } catch (error) {
    return { ok: false, error: { code: 'internal', message: String(error) } };
  }
}
