import type { Missing } from '#domain/missing.ts';
import { assertNever } from '#domain/result.ts';
import { scoredItems, sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import type { Step } from '../../data/step.ts';

/** A part of the conversation, and the field on it that takes the focus; null: its heading. */
export interface MissingPlace {
  readonly step: Step;
  readonly field: string | null;
}

/** Where that which is missing would be written. */
export function placeOfMissing(
  missing: Missing,
  { template, conversation }: OpenConversation,
): MissingPlace {
  const aim = sectionOf(template, 'plan')?.columns[0]?.id ?? '';
  switch (missing.kind) {
    case 'date':
      return { step: { kind: 'agenda' }, field: placeOf.date };
    case 'own-score': {
      const first = missing.items[0] ?? '';
      const arenaId = scoredItems(template).find(({ item }) => item === first)?.arenaId ?? first;
      return { step: { kind: 'arena', arenaId }, field: placeOf.rating('leader', first) };
    }
    case 'desired':
      return { step: { kind: 'radar' }, field: null };
    case 'focus':
    case 'focus-few':
      return { step: { kind: 'focus' }, field: placeOf.allFocus };
    case 'focus-many':
      return { step: { kind: 'focus' }, field: null };
    case 'focus-keywords':
      return { step: { kind: 'focus' }, field: placeOf.focus(missing.id) };
    case 'goals': {
      const first = conversation.joint.goals[0]?.id;
      const field = first === undefined ? placeOf.goals : placeOf.goal(first, aim);
      return { step: { kind: 'plan' }, field };
    }
    case 'focus-plan':
      return { step: { kind: 'plan' }, field: placeOf.goals };
    case 'goal-aim':
      return { step: { kind: 'plan' }, field: placeOf.goal(missing.id, aim) };
    case 'goal-due':
      return { step: { kind: 'plan' }, field: placeOf.goal(missing.id, 'plan') };
    case 'goal-responsible':
      return { step: { kind: 'plan' }, field: placeOf.goal(missing.id, 'responsible') };
    case 'findings':
      return { step: { kind: 'findings' }, field: placeOf.findings(missing.group) };
    case 'agreement-text':
      return { step: { kind: 'agreements' }, field: placeOf.agreement(missing.id, 'text') };
    case 'agreement-due':
      return { step: { kind: 'agreements' }, field: placeOf.agreement(missing.id, 'due') };
    case 'agreement-responsible':
      return { step: { kind: 'agreements' }, field: placeOf.agreement(missing.id, 'responsible') };
    case 'pay':
      return { step: { kind: 'pay' }, field: null };
    default:
      return assertNever(missing);
  }
}
