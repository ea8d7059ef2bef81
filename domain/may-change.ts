import type { Change } from './change.ts';
import type { Conversation, Side } from './conversation.ts';
import type { Refusal } from './refusal.ts';
import { assertNever } from './result.ts';

/**
 * Whose a change is: what one side prepares, what both settle before the talk begins or later
 * (`agenda`), what they write together in it (`talk`), a note that stays with its side, or a step
 * of the conversation as a whole.
 */
type Matter =
  | { readonly of: 'preparation' | 'note' | 'release'; readonly sides: readonly Side[] }
  | { readonly of: 'agenda' | 'talk' | 'form' | 'start' | 'lock' };

function matterOf(change: Change): Matter {
  switch (change.kind) {
    case 'rating.set':
      return change.series === 'desired'
        ? { of: 'talk' }
        : { of: 'preparation', sides: [change.series] };
    case 'answer.set':
      return change.side === 'joint' ? { of: 'talk' } : { of: 'preparation', sides: [change.side] };
    case 'own.add':
    case 'own.set':
    case 'own.remove':
      return change.owner === 'joint'
        ? { of: 'talk' }
        : { of: 'preparation', sides: [change.owner] };
    case 'example.set':
      return { of: 'preparation', sides: [change.party] };
    case 'topic.add':
    case 'topic.set':
    case 'topic.remove':
      return change.owner === 'joint'
        ? { of: 'agenda' }
        : { of: 'preparation', sides: [change.owner] };
    case 'state.restore':
      return change.joint === undefined
        ? {
            of: 'preparation',
            sides: (['leader', 'manager'] as const).filter((party) => change[party] !== undefined),
          }
        : { of: 'talk' };
    case 'note.set':
      return { of: 'note', sides: [change.party] };
    case 'release.set':
      return { of: 'release', sides: [change.party] };
    case 'date.set':
    case 'agenda.set':
      return { of: 'agenda' };
    case 'reason.set':
    case 'focus.add':
    case 'focus.set':
    case 'focus.move':
    case 'focus.remove':
    case 'goal.add':
    case 'goal.set':
    case 'goal.plan':
    case 'goal.move':
    case 'goal.remove':
    case 'finding.add':
    case 'finding.set':
    case 'finding.move':
    case 'finding.remove':
    case 'agreement.add':
    case 'agreement.set':
    case 'agreement.plan':
    case 'agreement.move':
    case 'agreement.remove':
    case 'pay.set':
      return { of: 'talk' };
    case 'template.take':
      return { of: 'form' };
    case 'talk.start':
      return { of: 'start' };
    case 'lock.set':
      return { of: 'lock' };
    default:
      return assertNever(change);
  }
}

/**
 * Why this side may not make this change now, or null where it may. Before the talk each side
 * writes its own part; in the talk both write everything together; private notes stay with
 * their side; a locked conversation can only be opened again.
 */
export function mayChange(conversation: Conversation, change: Change, by: Side): Refusal | null {
  const matter = matterOf(change);
  if (conversation.locked && matter.of !== 'lock') return 'conversation.locked';
  const talking = conversation.phase === 'talk';
  const together = by === 'joint';
  switch (matter.of) {
    case 'agenda':
      return null;
    case 'note':
      return own(matter.sides, by);
    case 'release':
      return talking ? 'change.after-talk' : own(matter.sides, by);
    case 'preparation':
      if (!talking) return own(matter.sides, by);
      return together ? null : 'change.after-talk';
    case 'form':
      return talking ? 'change.after-talk' : null;
    case 'start':
      if (talking) return 'change.after-talk';
      return together ? null : 'change.other-side';
    case 'talk':
    case 'lock':
      if (!talking) return 'change.before-talk';
      return together ? null : 'change.other-side';
    default:
      return assertNever(matter);
  }
}

function own(sides: readonly Side[], by: Side): Refusal | null {
  return sides.every((side) => side === by) ? null : 'change.other-side';
}
