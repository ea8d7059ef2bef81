import { describe, expect } from 'vitest';
import { insertConversation, readConversation } from '#db/queries/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import { savePerson } from '#db/queries/person.ts';
import { asNew, conversation, it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate, sampleConversation, samplePeople } from '#tests/helpers/sample.ts';

/** The column of the plan that says what is aimed at. */
const FIRST_COLUMN = sectionOf(lulsTemplate(), 'plan')?.columns[0]?.id ?? '';

describe('conversations', () => {
  it('come back as they were stored', async ({ db }) => {
    const { leader, manager } = samplePeople();
    await storeConversation(db);
    await savePerson(db, manager);
    await savePerson(db, leader);
    const sample = sampleConversation();
    await insertConversation(db, asNew(sample));
    expect(await readConversation(db, sample.id)).toEqual({ conversation: sample, revision: 0 });
    expect(await readConversation(db, 'none')).toBeNull();
  });

  it('project their scores and their plan', async ({ db }) => {
    const { leader, manager } = samplePeople();
    await storeConversation(db);
    await savePerson(db, manager);
    await savePerson(db, leader);
    const sample = sampleConversation();
    await insertConversation(db, asNew(sample));
    const scores = await db
      .selectFrom('rating')
      .select(['series', 'item', 'value'])
      .where('conversation_id', '=', sample.id)
      .execute();
    const read = (series: string) =>
      Object.fromEntries(
        scores.filter((row) => row.series === series).map((row) => [row.item, row.value]),
      );
    expect([read('leader'), read('manager'), read('desired')]).toEqual([
      sample.leader.ratings,
      sample.manager.ratings,
      sample.joint.desired,
    ]);
    const goals = await db
      .selectFrom('goal')
      .selectAll()
      .where('conversation_id', '=', sample.id)
      .orderBy('due')
      .execute();
    const dated = sample.joint.goals.filter(({ due }) => due !== null);
    expect(dated.length).toBeGreaterThan(1);
    expect(goals).toEqual(
      dated.map(({ id, cells, due, responsible }) => ({
        conversation_id: sample.id,
        goal_id: id,
        kind: 'goal',
        text: cells[FIRST_COLUMN],
        due,
        responsible,
        standing: 1,
      })),
    );
  });

  it('are not stored at all where one part cannot be', async ({ db }) => {
    await storeConversation(db);
    const nobodys = conversation({ id: 'nobodys', leaderId: 'nobody' });
    await expect(insertConversation(db, asNew(nobodys))).rejects.toThrow('FOREIGN KEY');
    const counts = await Promise.all(
      (['rating', 'goal', 'search_due'] as const).map((table) =>
        db
          .selectFrom(table)
          .select('conversation_id')
          .where('conversation_id', '=', 'nobodys')
          .execute(),
      ),
    );
    expect(counts).toEqual([[], [], []]);
  });

  it.for([
    ['no JSON', '{"format":1,'],
    ['of an unknown format', '{"format":2}'],
  ])('say so when the body is %s', async ([, body], { db }) => {
    const { id } = await storeConversation(db);
    await db.updateTable('conversation').set({ body }).execute();
    await expect(readConversation(db, id)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'database.damaged',
    });
  });
});
