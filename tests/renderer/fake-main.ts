import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import { beginConversation, type Side } from '#domain/conversation.ts';
import { undoState, type LogEntry, undoChanges, redoChanges, type Role } from '#domain/history.ts';
import { viewFor } from '#domain/view.ts';
import type { Envelope, OpenConversation, Stored } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const template = lulsTemplate();

/** What happens to the next calls, in order: an error, a call that breaks off, or nothing. */
type Trouble = ErrorCode | 'breaks-off' | null;

/** The other end of the bridge with a real log behind it, that delays and fails as told. */
export class FakeMain {
  readonly log: LogEntry[] = [];
  readonly trouble: Trouble[] = [];
  readonly template = template;
  side: Side = 'leader';
  delay = 20;
  #ids = 0;
  #conversation = beginConversation(
    {
      template: { id: 'luls', version: 1 },
      leaderId: 'asger',
      managerId: 'bodil',
      year: 2027,
      date: null,
    },
    template,
    () => `id-${(this.#ids += 1)}`,
  );

  /** What is stored, as the side that sits there may see it. */
  stored(): OpenConversation {
    const person = { title: '', unit: '', level: '' as const, managerId: null };
    return {
      conversation: viewFor(this.#conversation, this.side),
      template,
      leader: { ...person, id: 'asger', name: 'Asger Lindelund' },
      manager: { ...person, id: 'bodil', name: 'Bodil Vestergren' },
      side: this.side,
      hasPin: false,
      newer: null,
      earlier: null,
      documents: [],
      revision: this.log.length,
      ...undoState(this.log, this.side),
    };
  }

  /** Applies a change behind the window's back. */
  apply(change: Change, gesture: string, role: Role = 'edit'): ErrorCode | null {
    const answer = applyChange(this.#conversation, change, { by: this.side, template });
    if (!answer.ok) return answer.error;
    const { conversation, inverse } = answer.value;
    this.#conversation = conversation;
    const revision = this.log.length + 1;
    this.log.push({ revision, by: this.side, at: '', gesture, role, change, inverse });
    return null;
  }

  readonly send = (change: Change, gesture: string): Promise<Envelope<Stored>> =>
    this.#answer<Stored>(() => {
      const code = this.apply(change, gesture);
      if (code !== null) return refusal(code);
      return { ok: true, value: { revision: this.log.length, ...undoState(this.log, this.side) } };
    });

  readonly undo = () => this.#step('undo', () => undoChanges(this.log, this.side));
  readonly redo = () => this.#step('redo', () => redoChanges(this.log, this.side));
  readonly reopen = (): Promise<Envelope<OpenConversation>> =>
    this.#answer(() => ({ ok: true, value: this.stored() }));

  #step(role: Role, changes: () => Change[]): Promise<Envelope<OpenConversation>> {
    return this.#answer(() => {
      const gesture = `${role}-${this.log.length}`;
      for (const change of changes()) this.apply(change, gesture, role);
      return { ok: true, value: this.stored() };
    });
  }

  async #answer<Value>(work: () => Envelope<Value>): Promise<Envelope<Value>> {
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    const trouble = this.trouble.shift();
    if (trouble === undefined || trouble === null) return work();
    if (trouble === 'breaks-off') throw new Error('the call broke off');
    return refusal(trouble);
  }
}

function refusal(code: ErrorCode): Envelope<never> {
  return { ok: false, error: { code, message: code } };
}
