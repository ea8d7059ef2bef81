import type { Conversation, Party, Side } from '#domain/conversation.ts';
import { isWritten } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import type { Template } from '#domain/template.ts';
import type { Place } from './changed-place.ts';

/** One part of a conversation's screen. */
export type Step =
  | { readonly kind: 'arena'; readonly arenaId: string }
  | {
      readonly kind:
        | 'agenda'
        | 'radar'
        | 'topics'
        | 'note'
        | 'sharing'
        | 'focus'
        | 'plan'
        | 'findings'
        | 'agreements'
        | 'questions'
        | 'own'
        | 'pay'
        | 'finish'
        | 'document'
        | 'filing'
        | 'import'
        | 'history';
    };

const ARENA = 'arena-';

/** The step in an address. */
export function stepName(step: Step): string {
  return step.kind === 'arena' ? ARENA + step.arenaId : step.kind;
}

/**
 * The parts that the side who sits here can reach, in their order: its own preparation, or the
 * whole talk when both sit together. In the talk a single side has only what is its own left.
 */
export function stepsOf(template: Template, phase: Conversation['phase'], side: Side): Step[] {
  const arenas = template.arenas.map(({ id }): Step => ({ kind: 'arena', arenaId: id }));
  const has = (kind: 'examples' | 'ratings' | 'focus' | 'plan' | 'pay') =>
    sectionOf(template, kind) !== null;
  const part = (kind: Exclude<Step['kind'], 'arena'>, there = true): Step[] =>
    there ? [{ kind }] : [];
  if (side !== 'joint')
    return phase === 'talk'
      ? [
          ...part('note'),
          ...part('sharing'),
          ...part('filing', side === 'manager'),
          ...part('history'),
        ]
      : [
          ...arenas,
          ...part('radar', has('ratings')),
          ...part('topics'),
          ...part('note'),
          ...part('sharing'),
          ...part('document'),
          ...part('import'),
          ...part('history'),
        ];
  if (phase === 'preparing') return [];
  return [
    ...part('agenda'),
    ...arenas,
    ...part('radar', has('ratings')),
    ...part('focus', has('focus')),
    ...part('plan', has('plan')),
    ...part('topics'),
    ...part('pay', has('pay')),
    ...part('finish'),
    ...part('document'),
    ...part('filing'),
    ...part('import'),
    ...part('history'),
  ];
}

/** The step of that name, or the first one; null where there is none at all. */
export function readStep(name: string | undefined, steps: readonly Step[]): Step | null {
  return steps.find((step) => stepName(step) === name) ?? steps[0] ?? null;
}

/** The step on which a changed field stands, or null where this side has no such step. */
export function stepOfPlace(place: Place, steps: readonly Step[]): Step | null {
  return (
    steps.find((step) =>
      step.kind === 'arena'
        ? (place.part === 'arena' || place.part === 'reason') && place.item === step.arenaId
        : step.kind === place.part ||
          // The date stands with the agenda, and while preparing with one's own topics.
          (place.part === 'date' && (step.kind === 'agenda' || step.kind === 'topics')),
    ) ?? null
  );
}

/** Whether that party has begun on an arena: an example written, or a score set. */
export function isArenaBegun(conversation: Conversation, party: Party, arenaId: string): boolean {
  const { examples, ratings } = conversation[party];
  return arenaId in ratings || Object.values(examples[arenaId] ?? {}).some(isWritten);
}
