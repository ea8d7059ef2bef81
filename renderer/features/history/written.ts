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
    case 'goal.remove':
    case 'own.remove':
    case 'finding.remove':
    case 'agreement.remove':
      return before === null ? null : removedText(before);
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

/** What an item held that was taken away, by what brings it back. */
function removedText(back: Change): Texts | null {
  switch (back.kind) {
    case 'focus.add':
      return { before: back.focus.keywords, after: '' };
    case 'goal.add':
      return { before: textOfGoal(back.goal), after: '' };
    case 'own.add':
      return { before: textOfOwn(back), after: '' };
    case 'finding.add':
      return { before: back.finding.text, after: '' };
    case 'agreement.add':
      return { before: back.agreement.text, after: '' };
    default:
      return null;
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
