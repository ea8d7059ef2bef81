import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { arbitraryChange, draw } from '#tests/helpers/arbitrary.ts';
import { sampleSource, wordOf } from '#tests/helpers/document.ts';
import { broughtIn, saidIn } from '#tests/helpers/round-trip.ts';
import { packOf, shippedTemplates } from '#tests/helpers/packs.ts';
import { sampleOn, samplePeople } from '#tests/helpers/sample.ts';
import { make, startSession } from '#tests/helpers/session.ts';

/** A conversation on that form in which both sides and both together have written at random. */
function someTalk(g: fc.GeneratorValue, template: Template): Conversation {
  const session = startSession(template);
  const change = (by: 'leader' | 'manager' | 'joint', count: number) => {
    for (let at = 0; at < count; at += 1)
      make(session, by, [draw(g, arbitraryChange(session.conversation, template))], `${by}-${at}`);
  };
  change('leader', 15);
  change('manager', 15);
  make(session, 'joint', [{ kind: 'talk.start' }], 'begin');
  change('joint', 60);
  return session.conversation;
}

const source = (conversation: Conversation, template: Template) => ({
  conversation,
  template,
  ...samplePeople(),
  revision: 1,
});

/** What the conversation says, and what it says after it has been to Word and back. */
async function thereAndBack(conversation: Conversation, template: Template) {
  const from = source(conversation, template);
  return { said: saidIn(from), back: await broughtIn(await wordOf(from), from) };
}

/** As a property: it says the same. */
async function isTheSame(conversation: Conversation, template: Template): Promise<boolean> {
  const { said, back } = await thereAndBack(conversation, template);
  return isDeepStrictEqual(back, said);
}

describe('conversation, Word, conversation', () => {
  it.each(['udviklingssamtale', 'lederorientering'] as const)(
    'says the same for the sample on the form %s',
    async (pack) => {
      const { said, back } = await thereAndBack(sampleOn(pack).conversation, packOf(pack));
      expect(said.length).toBeGreaterThan(20);
      expect(back).toEqual(said);
    },
  );

  it('keeps the order of more findings than the form has rows', async () => {
    const { conversation } = sampleOn('udviklingssamtale');
    const more = ['Rolig', 'Klar', 'Nysgerrig'].map((text, at) => ({
      id: `mere-${at}`,
      group: 'styrker',
      rank: 'key' as const,
      text,
    }));
    const findings = [...conversation.joint.findings, ...more];
    const full = { ...conversation, joint: { ...conversation.joint, findings } };
    const { said, back } = await thereAndBack(full, packOf('udviklingssamtale'));
    expect(back).toEqual(said);
  });

  it('says the same for the sample', async () => {
    const { conversation, template } = sampleSource();
    const { said, back } = await thereAndBack(conversation, template);
    expect(back).toEqual(said);
  });

  it.each(shippedTemplates().map((template) => [template.id, template] as const))(
    'says the same for any conversation on %s',
    async (_, template) => {
      const check = await fc.check(
        fc.asyncProperty(fc.gen(), (g) => isTheSame(someTalk(g, template), template)),
        { numRuns: 25, endOnFailure: true },
      );
      expect(check.counterexample).toBeNull();
    },
  );

  it('says the same for any conversation on any form', async () => {
    const check = await fc.check(
      fc.asyncProperty(arbitraryTemplate, fc.gen(), (template, g) =>
        isTheSame(someTalk(g, template), template),
      ),
      { numRuns: 40, endOnFailure: true },
    );
    expect(check.counterexample).toBeNull();
  });
});
