import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import { changeSchema, type Change } from '#domain/change.ts';
import { conversationSchema, type Conversation, type Side } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { arbitraryChange, arbitrarySide, CHANGE_KINDS, draw } from '#tests/helpers/arbitrary.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { freeze } from '#tests/helpers/freeze.ts';
import { brokenInvariants } from '#tests/helpers/invariants.ts';
import { OTHER_FORMS } from '#tests/helpers/forms.ts';
import { packOf, PACKS } from '#tests/helpers/packs.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';
import { wholeConversation, wholeForm } from '#tests/helpers/whole-form.ts';

interface Seen {
  readonly before: Conversation;
  readonly change: Change;
  readonly by: Side;
  readonly answer: ReturnType<typeof applyChange>;
}

/** Runs random changes one after the other, from before the talk or within it. */
function walk(
  template: Template,
  g: fc.GeneratorValue,
  count: number,
  look: (seen: Seen) => void,
): Conversation {
  const begun = emptyConversation(template);
  const prepared = { leader: {}, manager: {} };
  const talking = draw(g, fc.boolean());
  let conversation = freeze(talking ? { ...begun, phase: 'talk' as const, prepared } : begun);
  for (let step = 0; step < count; step++) {
    const by = draw(g, arbitrarySide);
    const change = freeze(draw(g, arbitraryChange(conversation, template)));
    const answer = applyChange(conversation, change, { by, template });
    look({ before: conversation, change, by, answer });
    if (answer.ok) conversation = freeze(answer.value.conversation);
  }
  return conversation;
}

/** Where the inverse of an accepted change leads, and its own inverse; and where they should. */
function thereAndBack({ before, by, answer }: Seen, template: Template) {
  if (!answer.ok || answer.value.inverse === null) return { led: [], should: [] };
  const { conversation, inverse } = answer.value;
  const back = applyChange(conversation, inverse, { by, template });
  const again = back.ok && back.value.inverse;
  const forth = again && applyChange(before, again, { by, template });
  return {
    led: [back.ok && back.value.conversation, forth && forth.ok && forth.value.conversation],
    should: [before, conversation],
  };
}

describe('every kind of change', () => {
  const template = wholeForm();
  const newer = { ...template, version: template.version + 1 };
  const sample = freeze(wholeConversation());
  const states = [
    sample,
    freeze({ ...sample, phase: 'preparing' as const, prepared: null }),
    freeze({ ...sample, locked: true }),
  ];

  it.each(CHANGE_KINDS)('%s is made or refused, and taken back by its inverse', (kind) => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        arbitraryChange(sample, template, [kind]),
        arbitrarySide,
        (before, change, by) => {
          const answer = applyChange(before, freeze(change), { by, template, newer });
          outcomes.add(answer.ok);
          const { led, should } = thereAndBack({ before, change, by, answer }, template);
          expect(led).toEqual(should);
        },
      ),
      { numRuns: 400 },
    );
    expect(outcomes).toEqual(new Set([true, false]));
  });
});

/** The shipped forms, those that strain the program, and any other; how often each is tried. */
const FORMS: readonly (readonly [string, fc.Arbitrary<Template>, number])[] = [
  ['any form', arbitraryTemplate, 100],
  ...[...PACKS.map(packOf), ...OTHER_FORMS].map(
    (template) => [`the form ${template.id}`, fc.constant(template), 25] as const,
  ),
];

describe.each(FORMS)('any sequence of changes, on %s', (_, form, numRuns) => {
  it('gives back the very same conversation when the inverse is applied', () => {
    fc.assert(
      fc.property(form, fc.gen(), (template, g) => {
        walk(template, g, 40, (seen) => {
          const { led, should } = thereAndBack(seen, template);
          expect(led).toEqual(should);
        });
      }),
      { endOnFailure: true, numRuns },
    );
  });

  it('keeps the conversation valid, and true to its form', () => {
    fc.assert(
      fc.property(form, fc.gen(), (template, g) => {
        const steps = draw(g, fc.nat(60));
        const conversation = walk(template, g, steps, ({ answer }) => {
          expect(answer.ok ? brokenInvariants(answer.value.conversation, template) : []).toEqual(
            [],
          );
        });
        expect(conversationSchema.parse(conversation)).toEqual(conversation);
      }),
      { endOnFailure: true, numRuns },
    );
  });

  it('gives the same conversation when the accepted changes are read back and replayed', () => {
    fc.assert(
      fc.property(form, fc.gen(), (template, g) => {
        const log: Seen[] = [];
        const last = walk(template, g, 40, (seen) => {
          if (seen.answer.ok) log.push(seen);
        });
        const replayed = log.reduce((conversation, { by, change }) => {
          const read = changeSchema.parse(JSON.parse(JSON.stringify(change)));
          const answer = applyChange(conversation, read, { by, template });
          if (!answer.ok) throw new Error(answer.error);
          return answer.value.conversation;
        }, log[0]?.before ?? last);
        expect(replayed).toEqual(last);
      }),
      { endOnFailure: true, numRuns },
    );
  });
});

describe('a locked conversation', () => {
  it('can only be opened again', () => {
    const template = lulsTemplate();
    const locked = freeze({
      ...emptyConversation(template),
      phase: 'talk' as const,
      locked: true,
    });
    fc.assert(
      fc.property(arbitrarySide, arbitraryChange(locked, template), (by, change) => {
        const answer = applyChange(locked, change, { by, template });
        const opens = change.kind === 'lock.set' && by === 'joint';
        const why = change.kind === 'lock.set' ? 'change.other-side' : 'conversation.locked';
        expect(answer.ok || answer.error).toBe(opens || why);
      }),
    );
  });
});
