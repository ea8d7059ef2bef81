import { randomUUID } from 'node:crypto';
import { readLog, readMarks, storeChanges } from '#db/queries/change.ts';
import { readConversation } from '#db/queries/conversation.ts';
import { listDocuments } from '#db/queries/document.ts';
import { readEarlier } from '#db/queries/earlier.ts';
import { readPerson } from '#db/queries/person.ts';
import { listPins } from '#db/queries/pin.ts';
import { readTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import type { Change } from '#domain/change.ts';
import type { Conversation, Party, Side } from '#domain/conversation.ts';
import { restoreOf, stateAt } from '#domain/earlier-state.ts';
import { historyLines, type HistoryLine } from '#domain/history-lines.ts';
import { redoChanges, undoChanges, undoState, type LogEntry, type Role } from '#domain/history.ts';
import type { Template } from '#domain/template.ts';
import { viewFor } from '#domain/view.ts';
import { visibleLog } from '#domain/visible-log.ts';
import type { HistoryPage, OpenConversation, Stored } from '#preload/contract.ts';
import { applyAll, type Held } from './apply-all.ts';
import { Failure } from './failure.ts';
import type { NewerForms } from './templates/newer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Seat } from './seats.ts';

/** Conversations that stay in memory: the one on screen, and the few that people go back to. */
const MOST_HELD = 4;

/** Lines of history in one answer. */
const LINES_A_PAGE = 50;

/** Who changes: the side, and the parties whose PINs were given with it. */
type Seated = Pick<Seat, 'side' | 'proven'>;

/** One edit as the window sends it. */
interface Edit {
  readonly change: Change;
  readonly gesture: string;
}

/**
 * The conversations as people work on them. Everything runs one at a time, so changes are stored
 * in the order in which they came. What leaves is what the side may see.
 */
export class Conversations {
  readonly #db: () => Db;
  readonly #onStored: () => void;
  readonly #forms: NewerForms | null;
  readonly #queue = oneAtATime();
  /** The one used last stands last. */
  readonly #held = new Map<string, Held>();

  /**
   * @param db the open database; asked for at every call, since it can be closed and opened again
   * @param onStored is told of every change that was stored
   * @param forms the newer versions of forms; null: none is ever offered
   */
  constructor(
    db: () => Db,
    onStored: () => void = () => undefined,
    forms: NewerForms | null = null,
  ) {
    this.#db = db;
    this.#onStored = onStored;
    this.#forms = forms;
  }

  /** The conversation as that side may see it. @throws Failure `not-found` */
  open(id: string, side: Side): Promise<OpenConversation> {
    return this.#queue(async () => this.#shown(await this.#hold(id), side));
  }

  /**
   * Makes one change and stores it. Nothing is altered where it is refused or cannot be stored.
   * @throws Failure with a `Refusal`, `not-found`, `storage.…`; `pin.needed` where the talk would
   *   open what a PIN guards
   */
  change(id: string, { side: by, proven }: Seated, { change, gesture }: Edit): Promise<Stored> {
    return this.#queue(async () => {
      const held = await this.#hold(id);
      if (change.kind === 'talk.start') await this.#assertProven(held.conversation, proven);
      const taken =
        change.kind === 'template.take' ? await this.#newer(held, change.version) : held;
      const [entry] = await this.#store(taken, [change], { by, gesture, role: 'edit' });
      const canUndo = entry?.inverse !== null;
      return { revision: held.revision + 1, canUndo, canRedo: false };
    });
  }

  /**
   * Makes several changes as one step: all of them, or none where one is refused.
   * @param revision that they follow on
   * @throws as `change`; Failure `word.outdated` where the conversation is another by now
   */
  changeAll(
    id: string,
    { side: by }: Seated,
    changes: readonly Change[],
    revision: number,
  ): Promise<OpenConversation> {
    return this.#queue(async () => {
      const held = await this.#hold(id);
      if (held.revision !== revision) throw new Failure('word.outdated');
      if (changes.length > 0)
        await this.#store(held, changes, { by, gesture: randomUUID(), role: 'edit' });
      return this.#shown(await this.#hold(id), by);
    });
  }

  /**
   * What stood there at that revision, as far as that side may see it now; null where there is no
   * such revision, or the form was another then.
   */
  stateAt(id: string, by: Side, revision: number): Promise<Conversation | null> {
    return this.#queue(async () => {
      const held = await this.#hold(id);
      const log = await readLog(this.#db(), id);
      if (revision > held.revision || isOtherForm(log, revision)) return null;
      return viewFor(stateAt(held.conversation, log, revision, held.template), by);
    });
  }

  /** Takes back this side's last step, if there is one. @throws as `change` */
  undo(id: string, by: Side): Promise<OpenConversation> {
    return this.#step(id, by, 'undo', undoChanges);
  }

  /** Repeats what this side took back last, if there is something. @throws as `change` */
  redo(id: string, by: Side): Promise<OpenConversation> {
    return this.#step(id, by, 'redo', redoChanges);
  }

  /** Some of the history as that side may see it. @throws as `open` */
  history(id: string, side: Side, before: number | null): Promise<HistoryPage> {
    return this.#queue(async () => {
      const { conversation } = await this.#hold(id);
      const log = visibleLog(await readLog(this.#db(), id), conversation, side);
      return pageOf(historyLines(log), before);
    });
  }

  /** Makes what stood at that revision the newest state, as far as it is this side's. @throws as `change` */
  restore(id: string, by: Side, revision: number): Promise<OpenConversation> {
    return this.#queue(async () => {
      const held = await this.#hold(id);
      const { conversation, template } = held;
      if (revision > held.revision) throw new Failure('not-found');
      const log = await readLog(this.#db(), id);
      if (isOtherForm(log, revision)) throw new Failure('history.other-form');
      const seen = new Set(visibleLog(log, conversation, by));
      const earlier = stateAt(conversation, log, revision, template, (entry) => seen.has(entry));
      const step = { by, gesture: randomUUID(), role: 'edit' } as const;
      await this.#store(held, [restoreOf(earlier, by)], step);
      return this.#shown(await this.#hold(id), by);
    });
  }

  /** Runs work that alters conversations by another way, while nothing else does. */
  alone<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.#queue(async () => {
      try {
        return await work();
      } finally {
        this.#held.clear();
      }
    });
  }

  /** As held, with the version of the form that is to be taken over, where there is one. */
  async #newer(held: Held, version: number): Promise<Held> {
    const newer = (await this.#forms?.take({ id: held.template.id, version })) ?? null;
    return newer === null ? held : { ...held, newer };
  }

  /** The version that can be taken over now: only before the talk. */
  async #offered(
    { phase, locked }: Conversation,
    template: Template,
  ): Promise<OpenConversation['newer']> {
    if (phase !== 'preparing' || locked) return null;
    const newer = (await this.#forms?.above(template)) ?? null;
    return newer === null ? null : { version: newer.version, template: newer };
  }

  /** @throws Failure `pin.needed` */
  async #assertProven(conversation: Conversation, proven: readonly Party[]): Promise<void> {
    const pins = await listPins(this.#db(), conversation.id);
    const isGuarded = pins.some(
      ({ party }) => !conversation[party].released && !proven.includes(party),
    );
    if (isGuarded) throw new Failure('pin.needed');
  }

  #step(
    id: string,
    by: Side,
    role: Role,
    changesOf: (log: readonly LogEntry[], by: Side) => Change[],
  ): Promise<OpenConversation> {
    return this.#queue(async () => {
      const held = await this.#hold(id);
      if (held.conversation.locked) throw new Failure('conversation.locked');
      const changes = changesOf(await readLog(this.#db(), id), by);
      if (changes.length > 0) await this.#store(held, changes, { by, gesture: randomUUID(), role });
      return this.#shown(await this.#hold(id), by);
    });
  }

  async #store(
    held: Held,
    changes: readonly Change[],
    step: Pick<LogEntry, 'by' | 'gesture' | 'role'>,
  ): Promise<readonly LogEntry[]> {
    const { conversation: before } = held;
    const { after, entries } = applyAll(held, changes, step);
    const { newer = held.template } = held;
    const template = after.template.version === newer.version ? newer : held.template;
    try {
      await storeChanges(this.#db(), { before, after, entries, template });
    } catch (error) {
      // What is stored now is read again before anything else is made of it.
      this.#held.delete(before.id);
      throw error;
    }
    const revision = held.revision + entries.length;
    this.#remember({ conversation: after, template, revision });
    this.#onStored();
    return entries;
  }

  async #shown({ conversation, template, revision }: Held, side: Side): Promise<OpenConversation> {
    const db = this.#db();
    const { id } = conversation;
    const leader = await readPerson(db, conversation.leaderId);
    const manager = await readPerson(db, conversation.managerId);
    if (leader === null || manager === null) throw new Failure('database.damaged');
    const pins = await listPins(db, id);
    const documents = await listDocuments(db, id);
    return {
      conversation: viewFor(conversation, side),
      template,
      leader,
      manager,
      side,
      hasPin: pins.some(({ party }) => party === side),
      newer: await this.#offered(conversation, template),
      earlier: await readEarlier(db, conversation, template),
      documents: documents.map(({ id: document, name, savedAt }) => ({
        id: document,
        name,
        savedAt,
      })),
      revision,
      ...undoState(await readMarks(db, id), side),
    };
  }

  async #hold(id: string): Promise<Held> {
    const held = this.#held.get(id) ?? (await this.#read(id));
    this.#remember(held);
    return held;
  }

  async #read(id: string): Promise<Held> {
    const db = this.#db();
    const stored = await readConversation(db, id);
    if (stored === null) throw new Failure('not-found');
    const { id: templateId, version } = stored.conversation.template;
    const template = await readTemplate(db, templateId, version);
    if (template === null) throw new Failure('template.damaged');
    return { ...stored, template };
  }

  #remember(held: Held): void {
    const { id } = held.conversation;
    this.#held.delete(id);
    this.#held.set(id, held);
    for (const oldest of this.#held.keys())
      if (this.#held.size > MOST_HELD) this.#held.delete(oldest);
  }
}

/** Whether a newer version of the form was taken over since. */
function isOtherForm(log: readonly LogEntry[], revision: number): boolean {
  return log.some(({ revision: at, change }) => at > revision && change.kind === 'template.take');
}

function pageOf(lines: readonly HistoryLine[], before: number | null): HistoryPage {
  const older = lines.filter(({ revision }) => before === null || revision < before).toReversed();
  const page = older.slice(0, LINES_A_PAGE);
  return { lines: page, next: older.length > page.length ? (page.at(-1)?.revision ?? null) : null };
}
