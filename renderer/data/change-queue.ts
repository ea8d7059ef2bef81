import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import type { Envelope, OpenConversation, Stored } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import { backoff, isPassing, supersedes } from './change-rules.ts';

/** How far what is on screen has come: stored, on its way, or held up by an error that may pass. */
export type SaveState =
  | { readonly kind: 'stored' }
  | { readonly kind: 'storing' }
  | { readonly kind: 'waiting'; readonly code: ErrorCode };

/** A conversation just before and just after a step of undo or redo. */
export interface Step {
  readonly before: OpenConversation;
  readonly after: OpenConversation;
}

/** What the queue of one conversation works on. */
export interface QueuePorts {
  readonly send: (change: Change, gesture: string) => Promise<Envelope<Stored>>;
  readonly undo: () => Promise<Envelope<OpenConversation>>;
  readonly redo: () => Promise<Envelope<OpenConversation>>;
  /** The stored conversation as the side that sits here may see it. */
  readonly reopen: () => Promise<Envelope<OpenConversation>>;
  readonly read: () => OpenConversation | undefined;
  readonly write: (open: OpenConversation) => void;
  readonly onState: (state: SaveState) => void;
  /** A change was refused for good; the screen goes back to what is stored. */
  readonly onRefused: (code: ErrorCode) => void;
}

type Entry =
  | { readonly kind: 'change'; readonly change: Change; readonly gesture: string }
  | { readonly kind: 'undo' | 'redo'; readonly settle: (step: Step | null) => void }
  | { readonly kind: 'reopen' };

type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' | 'passing'; readonly code: ErrorCode };

/**
 * Shows the changes of one conversation at once and sends them in order, one at a time. The head
 * of the line stays there until it is stored or refused.
 */
export class ChangeQueue {
  readonly #ports: QueuePorts;
  readonly #line: Entry[] = [];
  #state: SaveState = { kind: 'stored' };
  #running = false;
  #wake: (() => void) | null = null;
  #idlers: (() => void)[] = [];

  constructor(ports: QueuePorts) {
    this.#ports = ports;
  }

  /** How far it has come. */
  get state(): SaveState {
    return this.#state;
  }

  /** Shows a change and sends it. One that does not fit is told to `onRefused` and not sent. */
  push(change: Change, gesture: string): void {
    const open = this.#ports.read();
    if (open === undefined) return;
    const { side: by, template } = open;
    const answer = applyChange(open.conversation, change, { by, template });
    if (!answer.ok) return this.#ports.onRefused(answer.error);
    this.#ports.write(edited(open, answer.value.conversation));
    this.#enqueue({ kind: 'change', change, gesture });
  }

  /** Takes back or repeats a step. Answers null where nothing was taken back or repeated. */
  step(kind: 'undo' | 'redo'): Promise<Step | null> {
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
    // The head may be under way, so only an entry behind it can be replaced.
    const previous = last > 0 ? this.#line[last] : undefined;
    if (previous !== undefined && isNeedless(previous, entry)) this.#line[last] = entry;
    else this.#line.push(entry);
    if (this.#state.kind === 'stored') this.#show({ kind: 'storing' });
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    let failures = 0;
    for (let entry = this.#line[0]; entry !== undefined; entry = this.#line[0]) {
      const outcome = await this.#attempt(entry);
      if (outcome.kind === 'passing') {
        failures += 1;
        this.#show({ kind: 'waiting', code: outcome.code });
        await this.#sleep(backoff(failures));
      } else {
        failures = 0;
        this.#finish(entry, outcome);
        if (this.#line.length > 0) this.#show({ kind: 'storing' });
      }
    }
    this.#running = false;
    this.#show({ kind: 'stored' });
    for (const resolve of this.#idlers.splice(0)) resolve();
  }

  #finish(entry: Entry, outcome: Exclude<Outcome, { kind: 'passing' }>): void {
    this.#line.shift();
    if (outcome.kind === 'done') return;
    if (entry.kind === 'undo' || entry.kind === 'redo') entry.settle(null);
    this.#ports.onRefused(outcome.code);
    // What is on screen may rest on what was refused.
    if (entry.kind !== 'reopen') this.#line.unshift({ kind: 'reopen' });
  }

  async #attempt(entry: Entry): Promise<Outcome> {
    if (entry.kind === 'change') {
      const answer = await asked(() => this.#ports.send(entry.change, entry.gesture));
      if (!answer.ok) return failed(answer.error.code);
      this.#acknowledge(answer.value);
      return { kind: 'done' };
    }
    const answer = await asked(this.#ports[entry.kind]);
    if (!answer.ok) return failed(answer.error.code);
    const before = this.#ports.read();
    const after = this.#adopt(answer.value);
    if (entry.kind !== 'reopen') entry.settle(before === undefined ? null : { before, after });
    return { kind: 'done' };
  }

  #acknowledge({ revision, canUndo, canRedo }: Stored): void {
    const open = this.#ports.read();
    const more = this.#line.length > 1;
    if (open === undefined) return;
    this.#ports.write({
      ...open,
      revision,
      canUndo: canUndo || more,
      canRedo: canRedo && !more,
    });
  }

  /** Shows a stored state with everything that still waits in line on top of it. */
  #adopt(stored: OpenConversation): OpenConversation {
    const open = this.#line
      .slice(1)
      .reduce((on, entry) => (entry.kind === 'change' ? withChange(on, entry.change) : on), stored);
    this.#ports.write(open);
    return open;
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

function failed(code: ErrorCode): Outcome {
  return { kind: isPassing(code) ? 'passing' : 'refused', code };
}

function isNeedless(old: Entry, entry: Entry): boolean {
  return (
    old.kind === 'change' &&
    entry.kind === 'change' &&
    old.gesture === entry.gesture &&
    supersedes(entry.change, old.change)
  );
}

function edited(
  open: OpenConversation,
  conversation: OpenConversation['conversation'],
): OpenConversation {
  return { ...open, conversation, canUndo: true, canRedo: false };
}

/** A change that no longer fits is left to the main process, which answers for it in its turn. */
function withChange(open: OpenConversation, change: Change): OpenConversation {
  const { side: by, template } = open;
  const answer = applyChange(open.conversation, change, { by, template });
  return answer.ok ? edited(open, answer.value.conversation) : open;
}
