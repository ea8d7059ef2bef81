import type { Change, ChangeOf } from '#domain/change.ts';
import { isWritten, type Goal } from '#domain/conversation.ts';
import { assertNever } from '#domain/result.ts';

/** A text before and after a change. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

type Writing = 'wrote' | 'changed' | 'removed';

/** What became of the text of that change: written where nothing stood, taken away, or otherwise changed. */
export function became(change: Change, inverse: Change | null): Writing {
  const { before, after } = textsOf(change, inverse) ?? { before: '', after: '' };
  if (!isWritten(after) && isWritten(before)) return 'removed';
  return isWritten(before) ? 'changed' : 'wrote';
}

/** The texts that a change put in place of others, or took away; null where it is about no text. */
export function textsOf(change: Change, before: Change | null): Texts | null {
  switch (change.kind) {
    case 'reason.set':
    case 'answer.set':
    case 'own.set':
    case 'finding.set':
    case 'agreement.set':
    case 'example.set':
    case 'note.set':
    case 'topic.set':
    case 'goal.set':
    case 'pay.set':
      return { before: before?.kind === change.kind ? before.text : '', after: change.text };
    case 'focus.set':
      return {
        before: before?.kind === 'focus.set' ? before.keywords : '',
        after: change.keywords,
      };
    case 'focus.remove':
      return before?.kind === 'focus.add' ? { before: before.focus.keywords, after: '' } : null;
    case 'goal.remove':
      return before?.kind === 'goal.add' ? { before: textOfGoal(before.goal), after: '' } : null;
    case 'own.remove':
      return before?.kind === 'own.add' ? { before: textOfOwn(before), after: '' } : null;
    case 'finding.remove':
      return before?.kind === 'finding.add' ? { before: before.finding.text, after: '' } : null;
    case 'agreement.remove':
      return before?.kind === 'agreement.add' ? { before: before.agreement.text, after: '' } : null;
    case 'own.add':
    case 'finding.add':
    case 'finding.move':
    case 'agreement.add':
    case 'agreement.plan':
    case 'agreement.move':
    case 'template.take':
    case 'rating.set':
    case 'topic.add':
    case 'topic.remove':
    case 'focus.add':
    case 'focus.move':
    case 'goal.add':
    case 'goal.plan':
    case 'goal.move':
    case 'date.set':
    case 'agenda.set':
    case 'release.set':
    case 'talk.start':
    case 'lock.set':
    case 'state.restore':
      return null;
    default:
      return assertNever(change);
  }
}

/** An own item and all that it was answered with. */
function textOfOwn({ item, kept }: ChangeOf<'own.add'>): string {
  return [item.text, ...Object.values(kept?.answers ?? {})].filter(isWritten).join('\n\n');
}

/** All that is written in a row of the plan. */
export function textOfGoal({ cells }: Goal): string {
  return Object.values(cells).filter(isWritten).join('\n\n');
}
