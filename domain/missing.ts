import {
  isAgreementWritten,
  isGoalWritten,
  isWritten,
  type Conversation,
  type Goal,
} from './conversation.ts';
import { scoredItems, sectionOf, seriesOf } from './form.ts';
import type { SectionOf } from './sections.ts';
import type { Template } from './template.ts';

/**
 * Something that a form usually holds when a talk ends, and this conversation does not. It is
 * named, and forbids nothing.
 */
export type Missing =
  | { readonly kind: 'date' }
  /** Items that the leader has not scored, by id. */
  | { readonly kind: 'own-score'; readonly items: readonly string[] }
  /** Arenas without a desired level, by id. */
  | { readonly kind: 'desired'; readonly items: readonly string[] }
  | { readonly kind: 'focus'; readonly fewest: number }
  | { readonly kind: 'focus-few'; readonly count: number; readonly fewest: number }
  | { readonly kind: 'focus-many'; readonly count: number; readonly most: number }
  | { readonly kind: 'focus-keywords'; readonly id: string }
  | { readonly kind: 'goals' }
  /**
   * Fewer goals than focus areas, and no goal mentions these areas. Whether a goal belongs to an
   * area is for people to know; that some area has no goal of its own is certain.
   */
  | { readonly kind: 'focus-plan'; readonly ids: readonly string[] }
  | { readonly kind: 'goal-aim'; readonly id: string }
  | { readonly kind: 'goal-due'; readonly id: string }
  | { readonly kind: 'goal-responsible'; readonly id: string }
  /** No most important finding in that group. */
  | { readonly kind: 'findings'; readonly group: string }
  | { readonly kind: 'agreement-text'; readonly id: string }
  | { readonly kind: 'agreement-due'; readonly id: string }
  | { readonly kind: 'agreement-responsible'; readonly id: string }
  | { readonly kind: 'pay' };

/** What the conversation lacks, in the order of the talk. Asks only for what the form has. */
export function missingIn(conversation: Conversation, template: Template): Missing[] {
  return [
    ...(conversation.date === null ? [{ kind: 'date' } as const] : []),
    ...missingScores(conversation, template),
    ...missingFocus(conversation, template),
    ...missingPlan(conversation, template),
    ...missingFindings(conversation, template),
    ...missingAgreements(conversation, template),
    ...missingPay(conversation, template),
  ];
}

function missingScores({ leader, joint }: Conversation, template: Template): Missing[] {
  const asked = seriesOf(template);
  const own = scoredItems(template)
    .map(({ item }) => item)
    .filter((item) => asked.includes('leader') && leader.ratings[item] === undefined);
  const desired = template.arenas
    .map(({ id }) => id)
    .filter((id) => asked.includes('desired') && joint.desired[id] === undefined);
  return [
    ...(own.length === 0 ? [] : [{ kind: 'own-score', items: own } as const]),
    ...(desired.length === 0 ? [] : [{ kind: 'desired', items: desired } as const]),
  ];
}

function missingFocus({ joint }: Conversation, template: Template): Missing[] {
  const section = sectionOf(template, 'focus');
  if (section === null) return [];
  return [
    ...missingFocusCount(joint.focus.length, section),
    ...joint.focus
      .filter(({ keywords }) => !isWritten(keywords))
      .map(({ id }) => ({ kind: 'focus-keywords', id }) as const),
  ];
}

function missingFocusCount(count: number, { fewest, most }: SectionOf<'focus'>): Missing[] {
  if (count > most) return [{ kind: 'focus-many', count, most }];
  if (count >= fewest) return [];
  return count === 0 ? [{ kind: 'focus', fewest }] : [{ kind: 'focus-few', count, fewest }];
}

function missingPlan({ joint }: Conversation, template: Template): Missing[] {
  const section = sectionOf(template, 'plan');
  if (section === null) return [];
  const goals = joint.goals.filter(isGoalWritten);
  if (goals.length === 0) return [{ kind: 'goals' }];
  const unplanned = joint.focus.filter(({ label }) => !goals.some((goal) => mentions(goal, label)));
  const ids = goals.length < joint.focus.length ? unplanned.map(({ id }) => id) : [];
  const aim = section.columns[0]?.id ?? '';
  return [
    ...(ids.length === 0 ? [] : [{ kind: 'focus-plan', ids } as const]),
    ...goals.flatMap(({ id, cells, due, responsible }): Missing[] => [
      ...(isWritten(cells[aim]) ? [] : [{ kind: 'goal-aim', id } as const]),
      ...(due === null ? [{ kind: 'goal-due', id } as const] : []),
      ...(isWritten(responsible) ? [] : [{ kind: 'goal-responsible', id } as const]),
    ]),
  ];
}

function mentions({ cells }: Goal, label: string): boolean {
  const words = label.trim().toLowerCase();
  return words !== '' && Object.values(cells).some((text) => text.toLowerCase().includes(words));
}

function missingFindings({ joint }: Conversation, template: Template): Missing[] {
  const groups = sectionOf(template, 'findings')?.groups ?? [];
  return groups
    .filter(({ id }) =>
      joint.findings.every(
        ({ group, rank, text }) => group !== id || rank !== 'key' || !isWritten(text),
      ),
    )
    .map(({ id }) => ({ kind: 'findings', group: id }));
}

function missingAgreements({ joint }: Conversation, template: Template): Missing[] {
  if (sectionOf(template, 'agreements') === null) return [];
  return joint.agreements
    .filter(isAgreementWritten)
    .flatMap(({ id, text, due, responsible }): Missing[] => [
      ...(isWritten(text) ? [] : [{ kind: 'agreement-text', id } as const]),
      ...(due === null ? [{ kind: 'agreement-due', id } as const] : []),
      ...(isWritten(responsible) ? [] : [{ kind: 'agreement-responsible', id } as const]),
    ]);
}

function missingPay({ joint }: Conversation, template: Template): Missing[] {
  return sectionOf(template, 'pay') === null || isWritten(joint.pay) ? [] : [{ kind: 'pay' }];
}
