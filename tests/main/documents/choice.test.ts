import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenParts,
  DOCUMENT_PARTS,
  documentChoiceSchema,
  possibleParts,
  TALK_PROFILES,
  usualParts,
  type DocumentChoice,
  type DocumentPart,
} from '#domain/document-choice.ts';
import { PARTIES } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { writeHtml } from '#main/documents/html/write-html.ts';
import { modelOf, sampleSource } from '#tests/helpers/document.ts';
import { filled } from '#tests/helpers/filled.ts';
import { OTHER_FORMS } from '#tests/helpers/forms.ts';
import { packOf, PACKS } from '#tests/helpers/packs.ts';
import { lulsTemplate, samplePeople } from '#tests/helpers/sample.ts';

const FORMS = [...PACKS.map(packOf), ...OTHER_FORMS];

/** The parts in which a text may stand, by how `filled` begins it. */
const PARTS_OF_TEXT: readonly (readonly [RegExp, readonly DocumentPart[]])[] = [
  [/^«(?:fælles )?emne /, ['topics']],
  [/^«løn /, ['pay']],
  [/^«hvorfor /, ['changes']],
  [/^«(?:fokus|stikord) /, ['focus']],
  [/^«mål /, ['plan']],
  [/^«ansvarlig /, ['plan', 'agreements']],
  [/^«fund /, ['findings']],
  [/^«aftale /, ['agreements']],
  [/^«svar /, ['questions']],
  [/^«eget /, ['own']],
];

function partsOfText(text: string): readonly DocumentPart[] {
  return PARTS_OF_TEXT.find(([begins]) => begins.test(text))?.[1] ?? ['examples'];
}

function sourceOn(template: Template) {
  const { conversation, texts, notes } = filled(template);
  return { source: { conversation, template, ...samplePeople(), revision: 3 }, texts, notes };
}

/** Everything in the model, and everything on its pages. */
function everythingIn(template: Template, choice: DocumentChoice): string {
  const model = modelOf(sourceOn(template).source, choice);
  return JSON.stringify(model) + writeHtml(model).html;
}

const anyParts = fc.subarray([...DOCUMENT_PARTS]);
const anyChoice: fc.Arbitrary<DocumentChoice> = fc.oneof(
  fc.record({ profile: fc.constantFrom(...TALK_PROFILES), parts: anyParts }),
  fc.record({
    profile: fc.constant('preparation' as const),
    party: fc.constantFrom(...PARTIES),
    parts: anyParts,
  }),
);

describe('what was not chosen', () => {
  it.each(FORMS)('is nowhere in the document, on the form $id', (template) => {
    const { texts, notes } = sourceOn(template);
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const all = everythingIn(template, choice);
        const unwanted = texts.filter((text) =>
          partsOfText(text).every((part) => !choice.parts.includes(part)),
        );
        expect([...unwanted, ...notes].filter((text) => all.includes(text))).toEqual([]);
      }),
    );
  });

  it('cannot be a private note: no choice can name one', () => {
    const wish = { profile: 'leader', parts: ['note'] };
    expect(documentChoiceSchema.safeParse(wish).success).toBe(false);
  });
});

describe('what was chosen', () => {
  it.each(FORMS)('stands in the document, on the form $id', (template) => {
    const { texts } = sourceOn(template);
    fc.assert(
      fc.property(fc.constantFrom(...TALK_PROFILES), anyParts, (profile, parts) => {
        const all = everythingIn(template, { profile, parts });
        const wanted = texts.filter((text) =>
          partsOfText(text).some((part) => parts.includes(part) && partsOfText(text).length === 1),
        );
        expect(wanted.filter((text) => !all.includes(text))).toEqual([]);
      }),
    );
  });
});

describe('a preparation', () => {
  it.each(PARTIES)('of the %s holds nothing of the other one, nor of the talk', (party) => {
    const { conversation } = sourceOn(lulsTemplate()).source;
    const choice = { profile: 'preparation', party, parts: DOCUMENT_PARTS } as const;
    const all = everythingIn(lulsTemplate(), choice);
    const other = party === 'leader' ? conversation.manager : conversation.leader;
    const others = Object.values(other.examples).flatMap((one) => Object.values(one));
    const { goals, focus, topics, pay } = conversation.joint;
    const later = [...goals.flatMap(({ cells }) => Object.values(cells)), pay];
    const words = [...focus.map(({ keywords }) => keywords), ...topics.map(({ text }) => text)];
    expect(others.length).toBeGreaterThan(5);
    for (const text of [...others, ...later, ...words]) expect(all).not.toContain(text);
  });

  it('shows the scores that were prepared, also when the talk changed them', () => {
    const source = sampleSource();
    const prepared = source.conversation.prepared?.manager['tvaergaaende'];
    const now = source.conversation.manager.ratings['tvaergaaende'];
    expect([prepared, now]).toEqual([5, 6]);
    const choice = { profile: 'preparation', party: 'manager', parts: ['radar'] } as const;
    const radar = modelOf(source, choice).blocks.find(({ kind }) => kind === 'radar');
    if (radar?.kind !== 'radar') throw new Error('no radar');
    expect(radar.series.map(({ whose }) => whose)).toEqual(['manager']);
    expect(radar.series[0]?.values[0]).toBe(5);
  });
});

describe('the usual parts', () => {
  it('are what the sources ask for, and never the pay statement', () => {
    const luls = lulsTemplate();
    expect(usualParts(luls, 'personal')).toEqual(['radar', 'plan']);
    for (const template of FORMS)
      for (const profile of [...TALK_PROFILES, 'preparation' as const]) {
        const usual = usualParts(template, profile);
        expect(usual).not.toContain('pay');
        expect(possibleParts(template, profile)).toEqual(expect.arrayContaining(usual));
      }
  });

  it('are chosen once each, whatever was sent', () => {
    const choice = { profile: 'leader', parts: ['plan', 'radar', 'plan'] } as const;
    expect(chosenParts(lulsTemplate(), choice)).toEqual(['radar', 'plan']);
  });
});
