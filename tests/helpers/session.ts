import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import { beginConversation, type Conversation, type Side } from '#domain/conversation.ts';
import { redoChanges, undoChanges, type LogEntry, type Role } from '#domain/history.ts';
import type { Template } from '#domain/template.ts';

/** A conversation with its log, kept in memory as the database keeps it on disk. */
export interface Session {
  readonly template: Template;
  conversation: Conversation;
  log: LogEntry[];
}

/** A conversation in which nothing is written. Its plan rows are `row-1`, `row-2`, … */
export function emptyConversation(template: Template): Conversation {
  let count = 0;
  const newId = () => `row-${count++}`;
  return {
    ...beginConversation(
      {
        template: { id: template.id, version: template.version },
        leaderId: 'leader',
        managerId: 'manager',
        year: 2027,
        date: null,
      },
      template,
      newId,
    ),
    id: 'conversation',
  };
}

export function startSession(
  template: Template,
  conversation = emptyConversation(template),
): Session {
  return { template, conversation, log: [] };
}

/** Makes all the changes as one gesture, or none of them. Answers whether it did. */
export function make(
  session: Session,
  by: Side,
  changes: readonly Change[],
  gesture: string,
  role: Role = 'edit',
): boolean {
  let { conversation } = session;
  const log = [...session.log];
  for (const change of changes) {
    const answer = applyChange(conversation, change, { by, template: session.template });
    if (!answer.ok) return false;
    const revision = log.length + 1;
    const at = '2027-03-12T09:00:00.000Z';
    log.push({ revision, by, at, gesture, role, change, inverse: answer.value.inverse });
    ({ conversation } = answer.value);
  }
  session.conversation = conversation;
  session.log = log;
  return true;
}

/** Takes back this side's last step. Answers whether there was one and it could be. */
export function undo(session: Session, by: Side): boolean {
  const changes = undoChanges(session.log, by);
  return changes.length > 0 && make(session, by, changes, `undo-${session.log.length}`, 'undo');
}

/** Repeats what this side took back last. Answers whether there was something and it could be. */
export function redo(session: Session, by: Side): boolean {
  const changes = redoChanges(session.log, by);
  return changes.length > 0 && make(session, by, changes, `redo-${session.log.length}`, 'redo');
}
