import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PARTIES,
  PHASES,
  SIDES,
  type Conversation,
  type Preparation,
} from '#domain/conversation.ts';
import { maySee, otherParty, viewFor } from '#domain/view.ts';
import { visibleLog } from '#domain/visible-log.ts';
import { arbitraryChange, arbitrarySide, arbitraryText, draw } from '#tests/helpers/arbitrary.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation, make, redo, startSession, undo } from '#tests/helpers/session.ts';

const template = lulsTemplate();
const MARK = { leader: '⁂lærke⁂', manager: '⁂måge⁂' };
const NOTE = { leader: '⁂privat-lærke⁂', manager: '⁂privat-måge⁂' };

/** A preparation whose every text carries that side's mark, its note one of its own. */
function marked(party: 'leader' | 'manager', released: boolean) {
  const text = arbitraryText.map((words) => `${words}${MARK[party]}`);
  return fc.record<Preparation>({
    examples: fc.dictionary(fc.constantFrom('faglig', 'strategisk'), fc.record({ lykkedes: text })),
    ratings: fc.constant({ faglig: 7 }),
    topics: fc.array(fc.record({ id: fc.uuid(), text }), { maxLength: 3 }),
    note: fc.constant(NOTE[party]),
    released: fc.constant(released),
  });
}

const arbitraryConversation: fc.Arbitrary<Conversation> = fc
  .record({
    phase: fc.constantFrom(...PHASES),
    leaderReleased: fc.boolean(),
    managerReleased: fc.boolean(),
  })
  .chain(({ phase, leaderReleased, managerReleased }) =>
    fc.record({
      leader: marked('leader', leaderReleased),
      manager: marked('manager', managerReleased),
      phase: fc.constant(phase),
    }),
  )
  .map((parts) => ({ ...emptyConversation(template), ...parts }));

describe('what a side may see', () => {
  it('holds nothing that the other prepared and has not released, and nobody else’s note', () => {
    fc.assert(
      fc.property(arbitraryConversation, arbitrarySide, (conversation, side) => {
        const view = viewFor(conversation, side);
        const words = JSON.stringify(view);
        for (const party of PARTIES) {
          const open =
            side === party || conversation.phase === 'talk' || conversation[party].released;
          expect(maySee(conversation, party, side)).toBe(open);
          expect(words.includes(NOTE[party])).toBe(side === party);
          expect(view[party].ratings).toEqual(open ? { faglig: 7 } : {});
          expect(open || !words.includes(MARK[party])).toBe(true);
          expect(!open || view[party].topics).toEqual(!open || conversation[party].topics);
        }
        expect({ ...view, leader: null, manager: null }).toEqual({
          ...conversation,
          leader: null,
          manager: null,
        });
      }),
    );
  });

  it('shows a side its own part unaltered', () => {
    fc.assert(
      fc.property(arbitraryConversation, fc.constantFrom(...PARTIES), (conversation, party) => {
        expect(viewFor(conversation, party)[party]).toBe(conversation[party]);
      }),
    );
  });

  it('shows the same in the history: nothing hidden in the conversation stands in the log', () => {
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom(...PARTIES), (g, writer) => {
        const session = startSession(template);
        for (let step = 0; step < 40; step++) {
          const by = draw(g, arbitrarySide);
          const press = draw(g, fc.constantFrom('edit', 'edit', 'edit', 'undo', 'redo'));
          if (press === 'undo') undo(session, by);
          else if (press === 'redo') redo(session, by);
          else {
            const change = draw(g, arbitraryChange(session.conversation, template));
            const mine = by === writer && change.kind !== 'talk.start';
            const text = `${MARK[writer]}${change.kind}`;
            const signed =
              mine && 'text' in change && !isJoint(change) ? { ...change, text } : change;
            make(session, by, [signed], `gesture-${step}`);
          }
        }
        const { conversation, log } = session;
        const other = otherParty(writer);
        const seen = visibleLog(log, conversation, other);
        const words = JSON.stringify(seen);
        expect(words).not.toContain(`${MARK[writer]}note.set`);
        const open = maySee(conversation, writer, other);
        expect(open || !words.includes(MARK[writer])).toBe(true);
        expect(visibleLog(log, conversation, writer)).toEqual(
          log.filter(({ by, change }) => by !== other || isShared(change, conversation, writer)),
        );
      }),
      { endOnFailure: true },
    );
  });

  it.each(SIDES)('gives the view of the %s side in plain data', (side) => {
    const view = viewFor(emptyConversation(template), side);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

function isJoint(change: object): boolean {
  return 'owner' in change && change.owner === 'joint';
}

/** Whether an entry of the other side may be seen: it tells of nothing prepared or private. */
function isShared(
  change: object & { kind: string },
  conversation: Conversation,
  me: 'leader' | 'manager',
) {
  if (change.kind === 'note.set') return false;
  const open = maySee(conversation, otherParty(me), me);
  const prepares = ['rating.set', 'example.set', 'state.restore'].includes(change.kind);
  const topic = change.kind.startsWith('topic.') && !isJoint(change);
  return open || !(prepares || topic);
}
