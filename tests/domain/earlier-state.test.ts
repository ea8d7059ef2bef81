import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import type { Conversation, Side } from '#domain/conversation.ts';
import { restoreOf, stateAt } from '#domain/earlier-state.ts';
import { arbitraryChange, arbitrarySide } from '../helpers/arbitrary.ts';
import { arbitraryTemplate } from '../helpers/arbitrary-template.ts';
import { emptyConversation, make, startSession, type Session } from '../helpers/session.ts';

/** What an earlier state brings back: everything but steps of the conversation as a whole. */
function written({ leader, manager, joint, date }: Conversation) {
  return { leader, manager, joint, date };
}

/** A session of random accepted changes, and what was written after each of them. */
const arbitrarySession = arbitraryTemplate.chain((template) =>
  fc
    .array(fc.tuple(arbitrarySide, arbitraryChange(emptyConversation(template), template)), {
      minLength: 1,
      maxLength: 30,
    })
    .map((edits): { session: Session; states: Conversation[] } => {
      const session = startSession(template);
      const states = [session.conversation];
      for (const [by, change] of edits)
        if (make(session, by, [change], `g${session.log.length}`))
          states.push(session.conversation);
      return { session, states };
    }),
);

describe('stateAt', () => {
  it('gives what was written at any point of the log', () => {
    fc.assert(
      fc.property(arbitrarySession, fc.nat(), ({ session, states }, pick) => {
        const revision = pick % states.length;
        const { conversation, log, template } = session;
        const earlier = stateAt(conversation, log, revision, template);
        expect(written(earlier)).toEqual(written(states[revision] ?? conversation));
      }),
    );
  });
});

describe('restoreOf', () => {
  it('makes an earlier state the newest one, and can itself be taken back', () => {
    fc.assert(
      fc.property(arbitrarySession, fc.nat(), ({ session, states }, pick) => {
        const { template, log } = session;
        const by: Side = session.conversation.phase === 'talk' ? 'joint' : 'leader';
        const now = { ...session.conversation, locked: false };
        const earlier = stateAt(now, log, pick % states.length, template);
        const restored = applyChange(now, restoreOf(earlier, by), { by, template });
        if (!restored.ok) throw new Error(restored.error);
        const { conversation, inverse } = restored.value;
        expect(conversation.leader.ratings).toEqual(earlier.leader.ratings);
        expect(conversation.leader.note).toBe(now.leader.note);
        if (inverse === null) throw new Error('nothing takes it back');
        const back = applyChange(conversation, inverse, { by, template });
        expect(back).toMatchObject({ ok: true, value: { conversation: now } });
      }),
    );
  });
});
