import type { Change, ChangeKind, ChangeOf } from './change.ts';
import { PARTIES, type Conversation, type Side } from './conversation.ts';
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

type MatterOf<Kind extends ChangeKind> = Matter | ((change: ChangeOf<Kind>) => Matter);

const TALK: Matter = { of: 'talk' };
const AGENDA: Matter = { of: 'agenda' };

const preparedBy = (...sides: Side[]): Matter => ({ of: 'preparation', sides });

/** Of one side while it prepares; of both where nobody's name stands on it. */
const ownedBy = ({ owner }: { readonly owner: Side }): Matter =>
  owner === 'joint' ? TALK : preparedBy(owner);

const topic = ({ owner }: { readonly owner: Side }): Matter =>
  owner === 'joint' ? AGENDA : preparedBy(owner);

const MATTERS: { readonly [Kind in ChangeKind]: MatterOf<Kind> } = {
  'rating.set': ({ series }) => (series === 'desired' ? TALK : preparedBy(series)),
  'reason.set': TALK,
  'example.set': ({ party }) => preparedBy(party),
  'answer.set': ({ side }) => ownedBy({ owner: side }),
  'own.add': ownedBy,
  'own.set': ownedBy,
  'own.remove': ownedBy,
  'note.set': ({ party }) => ({ of: 'note', sides: [party] }),
  'topic.add': topic,
  'topic.set': topic,
  'topic.remove': topic,
  'focus.add': TALK,
  'focus.set': TALK,
  'focus.move': TALK,
  'focus.remove': TALK,
  'goal.add': TALK,
  'goal.set': TALK,
  'goal.plan': TALK,
  'goal.move': TALK,
  'goal.remove': TALK,
  'finding.add': TALK,
  'finding.set': TALK,
  'finding.move': TALK,
  'finding.remove': TALK,
  'agreement.add': TALK,
  'agreement.set': TALK,
  'agreement.plan': TALK,
  'agreement.move': TALK,
  'agreement.remove': TALK,
  'pay.set': TALK,
  'date.set': AGENDA,
  'agenda.set': AGENDA,
  'release.set': ({ party }) => ({ of: 'release', sides: [party] }),
  'talk.start': { of: 'start' },
  'template.take': { of: 'form' },
  'lock.set': { of: 'lock' },
  'state.restore': (change) =>
    change.joint === undefined
      ? preparedBy(...PARTIES.filter((party) => change[party] !== undefined))
      : TALK,
};

function matterOf<Kind extends ChangeKind>(change: ChangeOf<Kind>): Matter {
  const matter: MatterOf<Kind> = MATTERS[change.kind];
  return typeof matter === 'function' ? matter(change) : matter;
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
