import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/change.ts';
import {
  PARTIES,
  PHASES,
  SIDES,
  type Conversation,
  type Preparation,
} from '#domain/conversation.ts';
import type { LogEntry } from '#domain/history.ts';
import { maySee, otherParty, viewFor } from '#domain/view.ts';
import { visibleLog } from '#domain/visible-log.ts';
import { arbitraryChange, arbitrarySide, draw } from '#tests/helpers/arbitrary.ts';
import { arbitraryText } from '#tests/helpers/arbitrary-text.ts';
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
    answers: fc.dictionary(fc.constantFrom('q1', 'q2'), text, { noNullPrototype: true }),
    own: fc.array(fc.record({ id: fc.uuid(), kind: fc.constant('question' as const), text }), {
      maxLength: 2,
    }),
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
          log.filter(
            ({ by, change }, at) =>
              by !== other ||
              (isShared(change, conversation, writer) &&
                (isShared(change, emptyConversation(template), writer) ||
                  wasOpen(log.slice(0, at), other))),
          ),
        );
      }),
      { endOnFailure: true },
    );
  });

  const answers = { examples: {}, ratings: {}, topics: [], answers: {}, own: [] };
  it.each<[Change, boolean]>([
    [{ kind: 'rating.set', series: 'leader', item: 'faglig', value: 7 }, false],
    [
      { kind: 'example.set', party: 'leader', item: 'faglig', prompt: 'lykkedes', text: 'x' },
      false,
    ],
    [{ kind: 'topic.add', owner: 'leader', id: 't', at: 0, text: 'x' }, false],
    [{ kind: 'topic.set', owner: 'leader', id: 't', text: 'x' }, false],
    [{ kind: 'topic.remove', owner: 'leader', id: 't' }, false],
    [{ kind: 'state.restore', leader: answers }, false],
    [{ kind: 'topic.set', owner: 'joint', id: 't', text: 'x' }, true],
    [{ kind: 'date.set', date: null }, true],
    [{ kind: 'release.set', party: 'leader', released: false }, true],
  ])('shows the manager %j of the history only where it was released: %s', (change, always) => {
    const at = '2027-03-12T09:00:00.000Z';
    const entry = { revision: 1, by: 'leader', at, gesture: 'g', role: 'edit', change } as const;
    const release = { kind: 'release.set', party: 'leader', released: true } as const;
    const log = [release, change].map((made) => ({ ...entry, change: made, inverse: null }));
    const conversation = emptyConversation(template);
    const released = { ...conversation, leader: { ...conversation.leader, released: true } };
    expect(visibleLog(log, conversation, 'manager')).toEqual(always ? log : log.slice(0, 1));
    expect(visibleLog(log, released, 'manager')).toEqual(log);
    expect(visibleLog(log, conversation, 'leader')).toEqual(log);
  });

  it('keeps a draft that was struck out before the release to the side that wrote it', () => {
    const session = startSession(template);
    const write = (text: string) =>
      make(
        session,
        'leader',
        [{ kind: 'topic.add', owner: 'leader', id: text, at: 0, text }],
        `g-${text}`,
      );
    const release = (released: boolean) =>
      make(
        session,
        'leader',
        [{ kind: 'release.set', party: 'leader', released }],
        `r-${released}`,
      );
    write('kladde');
    undo(session, 'leader');
    release(true);
    write('vist');
    release(false);
    write('skjult');
    release(true);
    for (const side of ['manager', 'joint'] as const) {
      const seen = JSON.stringify(visibleLog(session.log, session.conversation, side));
      expect(seen).not.toMatch(/kladde|skjult/);
      expect(seen).toContain('vist');
    }
    expect(visibleLog(session.log, session.conversation, 'leader')).toEqual(session.log);
  });

  it.each(SIDES)('gives the view of the %s side in plain data', (side) => {
    const view = viewFor(emptyConversation(template), side);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

/** Whether what that party prepares was open to the other after those entries. */
function wasOpen(log: readonly LogEntry[], party: 'leader' | 'manager'): boolean {
  const last = log.findLast(
    ({ change }) =>
      change.kind === 'talk.start' || (change.kind === 'release.set' && change.party === party),
  )?.change;
  return last?.kind === 'talk.start' || (last?.kind === 'release.set' && last.released);
}

function isJoint(change: object): boolean {
  return (
    ('owner' in change && change.owner === 'joint') || ('side' in change && change.side === 'joint')
  );
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
  const topic = /^(?:topic|own|answer)\./.test(change.kind) && !isJoint(change);
  return open || !(prepares || topic);
}
