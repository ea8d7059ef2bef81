import { PARTIES, ratingsOf, SIDES, type Conversation } from '#domain/conversation.ts';
import { canAnswer, canScore } from '#domain/own-items.ts';
import { fitsScale } from '#domain/rating.ts';
import { exampleItems, groupOf, hasColumn, hasPrompt } from '#domain/form.ts';
import { SERIES } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';

/** What is wrong with the conversation on that form, in words; empty where all holds. */
export function brokenInvariants(conversation: Conversation, template: Template): string[] {
  return [
    ...SERIES.flatMap((series) =>
      Object.entries(ratingsOf(conversation, series))
        .filter(
          ([item, value]) =>
            !canScore(conversation, template, series, item) ||
            !fitsScale(value, template.scale) ||
            Object.is(value, -0),
        )
        .map(([item, value]) => `${series} scores ${item} with ${value}`),
    ),
    ...PARTIES.flatMap((party) =>
      Object.entries(conversation[party].examples)
        .filter(
          ([item, texts]) =>
            !exampleItems(template).includes(item) ||
            !isTidy(texts, (prompt) => hasPrompt(template, prompt), 1),
        )
        .map(([item]) => `${party} has stray examples under ${item}`),
    ),
    ...conversation.joint.goals
      .filter(({ cells }) => !isTidy(cells, (column) => hasColumn(template, column), 0))
      .map(({ id }) => `stray cells in goal ${id}`),
    ...SIDES.filter(
      (side) =>
        !isTidy(
          conversation[side].answers,
          (item) => canAnswer(conversation, template, side, item),
          0,
        ),
    ).map((side) => `stray answers of ${side}`),
    ...conversation.joint.findings
      .filter(({ group }) => groupOf(template, group) === null)
      .map(({ id }) => `finding ${id} stands in no group`),
    ...[
      conversation.joint.focus,
      conversation.joint.findings,
      conversation.joint.agreements,
      SIDES.flatMap((side) => conversation[side].own),
      conversation.joint.goals,
      ...SIDES.map((side) => conversation[side].topics),
    ]
      .filter((items) => new Set(items.map(({ id }) => id)).size < items.length)
      .map(() => 'two equal ids in one list'),
    ...Object.entries(conversation.joint.reasons)
      .filter(([, text]) => text === '')
      .map(([key]) => `an empty reason for ${key}`),
  ];
}

function isTidy(
  texts: Readonly<Record<string, string>>,
  isKnown: (key: string) => boolean,
  fewest: number,
): boolean {
  const entries = Object.entries(texts);
  return entries.length >= fewest && entries.every(([key, text]) => isKnown(key) && text !== '');
}
