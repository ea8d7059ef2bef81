import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import { conversationSchema, type Conversation } from '#domain/conversation.ts';
import { movedBy, takeOver } from '#domain/take-over.ts';
import type { Template } from '#domain/template.ts';
import { TEXT_LIMIT } from '#domain/text-limits.ts';
import { arbitraryChange, draw } from '#tests/helpers/arbitrary.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { brokenInvariants } from '#tests/helpers/invariants.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const PREPARING = ['rating.set', 'example.set', 'answer.set', 'own.add', 'topic.add'] as const;

/** Both sides' preparations on that form, written at random. */
function prepared(template: Template, g: fc.GeneratorValue): Conversation {
  let conversation = emptyConversation(template);
  for (let step = 0; step < 40; step++) {
    const by = draw(g, fc.constantFrom('leader' as const, 'manager' as const));
    const change = draw(g, arbitraryChange(conversation, template, [...PREPARING]));
    const answer = applyChange(conversation, change, { by, template });
    if (answer.ok) conversation = answer.value.conversation;
  }
  return conversation;
}

/** Every text that the two have written, and how many scores each has given. */
function written({ leader, manager }: Conversation) {
  return [leader, manager].flatMap(({ examples, answers, own }) => [
    ...Object.values(examples).flatMap((texts) => Object.values(texts)),
    ...Object.values(answers),
    ...own.map(({ text }) => text),
  ]);
}

const newerOf = (from: Template, to: Template): Template => ({
  ...to,
  id: from.id,
  version: from.version + 1,
});

describe('a newer version of the form', () => {
  it('loses no text of any conversation, and fits the form that it comes to', () => {
    fc.assert(
      fc.property(arbitraryTemplate, arbitraryTemplate, fc.gen(), (from, other, g) => {
        const to = newerOf(from, other);
        const before = prepared(from, g);
        const after = takeOver(before, from, to);
        expect(brokenInvariants(after, to)).toEqual([]);
        expect(conversationSchema.parse(after)).toEqual(after);
        const texts = written(after).join('\n');
        for (const text of written(before)) expect(texts).toContain(text);
      }),
      { endOnFailure: true },
    );
  });

  it('leaves everything where it is when nothing of the form has changed', () => {
    fc.assert(
      fc.property(arbitraryTemplate, fc.gen(), (from, g) => {
        const to = newerOf(from, from);
        const before = prepared(from, g);
        expect(movedBy(before, from, to)).toEqual([]);
        const { leader, manager } = takeOver(before, from, to);
        expect({ leader, manager }).toEqual({ leader: before.leader, manager: before.manager });
      }),
      { endOnFailure: true },
    );
  });

  it('keeps a score that the new scale has not as words beside the arena’s name', () => {
    const from = lulsTemplate();
    const to = newerOf(from, { ...from, scale: { ...from.scale, max: 5 } });
    const begun = emptyConversation(from);
    const leader = { ...begun.leader, ratings: { faglig: 7, strategisk: 4 } };
    const after = takeOver({ ...begun, leader }, from, to).leader;
    expect(after.ratings).toEqual({ strategisk: 4 });
    const [item] = after.own;
    expect(item).toMatchObject({ kind: 'question', text: 'Faglig ledelse' });
    expect(after.answers[item?.id ?? '']).toBe('Faglig ledelse: 7 (0–10)');
  });

  it('splits what is longer than one field may hold', () => {
    const from = lulsTemplate();
    const gone = from.arenas.filter(({ id }) => id !== 'faglig');
    const radarOrder = from.radarOrder.filter((id) => id !== 'faglig');
    const to = newerOf(from, { ...from, arenas: gone, radarOrder });
    const begun = emptyConversation(from);
    const long = 'ǿ'.repeat(TEXT_LIMIT);
    const examples = { faglig: { lykkedes: long, 'ikke-endnu': long } };
    const after = takeOver({ ...begun, leader: { ...begun.leader, examples } }, from, to).leader;
    const kept = Object.values(after.answers).join('');
    expect(kept.split('ǿ').length - 1).toBe(2 * TEXT_LIMIT);
    expect(conversationSchema.shape.leader.safeParse(after).success).toBe(true);
  });

  it.each([
    ['the same version', { version: 1 }],
    ['another form', { id: 'andet' }],
  ])('is not %s', (_, parts) => {
    const template = lulsTemplate();
    const newer = { ...template, version: 2, ...parts };
    const change = { kind: 'template.take', version: newer.version } as const;
    const answer = applyChange(emptyConversation(template), change, {
      by: 'leader',
      template,
      newer,
    });
    expect(answer).toEqual({ ok: false, error: 'template.not-newer' });
  });

  it('is recorded without a way back, so that nobody undoes into the old form', () => {
    const template = lulsTemplate();
    const newer = { ...template, version: 2 };
    const change = { kind: 'template.take', version: 2 } as const;
    const answer = applyChange(emptyConversation(template), change, {
      by: 'manager',
      template,
      newer,
    });
    expect(answer.ok && answer.value.inverse).toBeNull();
    expect(answer.ok && answer.value.conversation.template).toEqual({ id: 'luls', version: 2 });
  });
});
