import type { Conversation, Party, Side } from '#domain/conversation.ts';
import { isWritten } from '#domain/conversation.ts';
import { arenaOf, scoredItems, sectionOf, seriesOf } from '#domain/form.ts';
import { assertNever } from '#domain/result.ts';
import type { Section } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import type { Place } from './changed-place.ts';

/** One part of a conversation's screen that has the same name in every form. */
type PlainStep = {
  readonly kind:
    | 'agenda'
    | 'radar'
    | 'topics'
    | 'note'
    | 'sharing'
    | 'course'
    | 'focus'
    | 'plan'
    | 'findings'
    | 'agreements'
    | 'own'
    | 'pay'
    | 'finish'
    | 'document'
    | 'filing'
    | 'import'
    | 'history';
};

/** One part of a conversation's screen. */
export type Step =
  | { readonly kind: 'arena'; readonly arenaId: string }
  /** Free questions; `at` is the place of their section in the form. */
  | { readonly kind: 'questions'; readonly at: number }
  | PlainStep;

/** The step in an address. */
export function stepName(step: Step): string {
  if (step.kind === 'arena') return `arena-${step.arenaId}`;
  return step.kind === 'questions' ? `questions-${step.at}` : step.kind;
}

const plain = (...kinds: readonly PlainStep['kind'][]): Step[] => kinds.map((kind) => ({ kind }));

/**
 * The parts that the side who sits here can reach: its own preparation, or the whole talk when both
 * sit together, in the order of the form's sections. In the talk a single side has only what is its
 * own left.
 */
export function stepsOf(template: Template, phase: Conversation['phase'], side: Side): Step[] {
  const parts = template.sections.flatMap((part, at) => sectionSteps(template, side, part, at));
  if (side !== 'joint')
    return phase === 'talk'
      ? [
          ...plain('note', 'sharing'),
          // The manager files what the leader's own seat has no part in.
          ...(side === 'manager' ? plain('filing') : []),
          ...plain('history'),
        ]
      : [
          ...parts,
          ...plain('own', 'topics', 'note', 'sharing'),
          ...(template.phases.length > 0 ? plain('course') : []),
          ...plain('document', 'import', 'history'),
        ];
  if (phase === 'preparing') return [];
  return [
    ...plain('agenda'),
    ...parts,
    ...plain('own', 'topics'),
    // The pay statement comes last, wherever it stands in the form.
    ...(sectionOf(template, 'pay') === null ? [] : plain('pay')),
    ...plain('finish', 'document', 'filing', 'import', 'history'),
  ];
}

/** Examples and scores share the pages of the arenas, which stand where the first of both does. */
function sectionSteps(template: Template, side: Side, part: Section, at: number): Step[] {
  switch (part.kind) {
    case 'examples':
    case 'ratings': {
      const first = template.sections.findIndex(
        ({ kind }) => kind === 'examples' || kind === 'ratings',
      );
      const arenas = template.arenas.map(({ id }): Step => ({ kind: 'arena', arenaId: id }));
      const isDrawn = side === 'joint' || seriesOf(template).includes(side);
      return [
        ...(first === at ? arenas : []),
        ...(part.kind === 'ratings' && isDrawn ? plain('radar') : []),
      ];
    }
    case 'questions':
      return side === 'joint' || part.by === 'each' ? [{ kind: 'questions', at }] : [];
    case 'focus':
    case 'plan':
    case 'findings':
    case 'agreements':
      return side === 'joint' ? plain(part.kind) : [];
    case 'pay':
      return [];
    default:
      return assertNever(part);
  }
}

/** What the form itself calls that part; null where its name is the program's. */
export function formTitle(step: Step, template: Template): string | null {
  switch (step.kind) {
    case 'arena':
      return arenaOf(template, step.arenaId)?.name ?? '';
    case 'questions':
      return template.sections[step.at]?.title ?? '';
    case 'focus':
    case 'plan':
    case 'findings':
    case 'agreements':
      return sectionOf(template, step.kind)?.title ?? '';
    default:
      return null;
  }
}

/** The step of that name, or the first one; null where there is none at all. */
export function readStep(name: string | undefined, steps: readonly Step[]): Step | null {
  return steps.find((step) => stepName(step) === name) ?? steps[0] ?? null;
}

/** The step on which a changed field stands, or null where this side has no such step. */
export function stepOfPlace(place: Place, steps: readonly Step[], template: Template): Step | null {
  return steps.find((step) => standsOn(place, step, template)) ?? null;
}

function standsOn(place: Place, step: Step, template: Template): boolean {
  const { part, item } = place;
  switch (step.kind) {
    case 'arena':
      return isOnArena(place, step.arenaId, template);
    case 'questions': {
      const section = template.sections[step.at];
      return (
        part === 'questions' &&
        section?.kind === 'questions' &&
        section.questions.some(({ id }) => id === item)
      );
    }
    default:
      return (
        step.kind === part ||
        // The date stands with the agenda, and while preparing with one's own topics.
        (part === 'date' && (step.kind === 'agenda' || step.kind === 'topics'))
      );
  }
}

/** A whole arena is scored on the radar too; a statement only on the page of its arena. */
function isOnArena({ part, item }: Place, arenaId: string, template: Template): boolean {
  const statements = arenaOf(template, arenaId)?.statements ?? [];
  const isStatement = statements.some(({ id }) => id === item);
  if (part === 'radar') return isStatement;
  return (part === 'arena' || part === 'reason') && (isStatement || item === arenaId);
}

/** Whether that party has begun on an arena: an example written, or a score set. */
export function isArenaBegun(
  conversation: Conversation,
  party: Party,
  template: Template,
  arenaId: string,
): boolean {
  const { examples, ratings } = conversation[party];
  const items = scoredItems(template).filter((one) => one.arenaId === arenaId);
  return [arenaId, ...items.map(({ item }) => item)].some(
    (item) => item in ratings || Object.values(examples[item] ?? {}).some(isWritten),
  );
}
