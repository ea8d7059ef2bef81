import type { Page } from '@playwright/test';
import type { Change } from '#domain/change.ts';
import type { Side } from '#domain/conversation.ts';
import { call } from './calls.ts';
import { sampleConversation, samplePeople, stepsTo } from './sample.ts';

/** Writes the sample conversation through the border, change by change; answers with its id. */
export async function storeSample(page: Page): Promise<string> {
  const target = sampleConversation();
  const { id: _, ...manager } = samplePeople().manager;
  const boss = await call(page, 'person.save', { id: null, details: manager });
  const { id: __, ...leader } = samplePeople().leader;
  const own = await call(page, 'person.save', {
    id: null,
    details: { ...leader, managerId: boss.id },
  });
  const { id } = await call(page, 'conversation.begin', {
    template: target.template,
    leaderId: own.id,
    managerId: boss.id,
    year: target.year,
    date: target.date,
  });
  const { conversation } = await call(page, 'conversation.open', { id, side: 'joint' });
  const rows = new Map(
    target.joint.goals.map((goal, at) => [goal.id, conversation.joint.goals[at]?.id]),
  );
  let seat: Side = 'joint';
  for (const [at, { by, change }] of stepsTo(target).entries()) {
    if (by !== seat) await call(page, 'conversation.open', { id, side: by });
    seat = by;
    await call(page, 'conversation.change', {
      id,
      change: inRow(change, rows),
      gesture: `s-${at}`,
    });
  }
  return id;
}

/** The change with the id that the plan row has in this program. */
function inRow(change: Change, rows: ReadonlyMap<string, string | undefined>): Change {
  if (change.kind !== 'goal.set' && change.kind !== 'goal.plan') return change;
  return { ...change, id: rows.get(change.id) ?? change.id };
}
