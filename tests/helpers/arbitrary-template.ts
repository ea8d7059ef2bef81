import * as fc from 'fast-check';
import { LANGUAGES } from '#domain/language.ts';
import { LEVELS } from '#domain/person.ts';
import { scaleValues } from '#domain/rating.ts';
import type { Section } from '#domain/sections.ts';
import { ASKED, type Arena, type Scale, type Template } from '#domain/template.ts';
import { cleanLine } from '#domain/text.ts';
import { arbitraryName, arbitraryText } from './arbitrary-text.ts';

const words = { lowWords: 'lavest', highWords: 'højest', notRelevant: false };

/** A scale as forms have them: whole, half, tenth and quarter steps, below zero too. */
export const arbitraryScale: fc.Arbitrary<Scale> = fc
  .constantFrom(
    { min: 0, max: 10, step: 1 },
    { min: 1, max: 10, step: 1 },
    { min: 0, max: 10, step: 0.5 },
    { min: -2, max: 2, step: 1 },
    { min: 0, max: 1, step: 0.1 },
    { min: 1, max: 6, step: 0.25 },
  )
  .chain((range) =>
    fc
      .constantFrom(...scaleValues({ ...range, start: range.min, ...words }))
      .chain((start) =>
        fc.boolean().map((notRelevant) => ({ ...range, start, ...words, notRelevant })),
      ),
  );

function arbitraryArena(id: string): fc.Arbitrary<Arena> {
  return fc.record({
    id: fc.constant(id),
    name: arbitraryName,
    chartName: arbitraryName,
    definition: arbitraryText,
    guidance: fc.dictionary(fc.constantFrom(...LEVELS), fc.array(arbitraryName, { maxLength: 3 }), {
      noNullPrototype: true,
    }),
    statements: fc
      .array(
        fc.record({ text: arbitraryName, points: fc.array(arbitraryName, { maxLength: 2 }) }),
        {
          maxLength: 3,
        },
      )
      .map((all) => all.map((rest, place) => ({ id: `${id}-${place}`, ...rest }))),
  });
}

const title = arbitraryName;
const intro = arbitraryText;

function columns(prefix: string, max: number) {
  return fc
    .array(arbitraryName, { minLength: 1, maxLength: max })
    .map((headings) => headings.map((heading, place) => ({ id: `${prefix}-${place}`, heading })));
}

const rowsUnder = fc.record({ heading: arbitraryName, rows: fc.nat(3) });

function questions(by: 'each' | 'together'): fc.Arbitrary<Section> {
  return fc.record({
    kind: fc.constant('questions' as const),
    title,
    intro,
    by: fc.constant(by),
    questions: fc
      .array(arbitraryName, { minLength: 1, maxLength: 3 })
      .map((texts) => texts.map((text, at) => ({ id: `question-${by}-${at}`, text }))),
  });
}

const SECTIONS: readonly fc.Arbitrary<Section>[] = [
  fc.record({
    kind: fc.constant('examples' as const),
    title,
    intro,
    heading: arbitraryName,
    of: fc.constant('arenas' as const),
    prompts: columns('prompt', 4).map((prompts) =>
      prompts.map((prompt) => ({ ...prompt, short: prompt.heading })),
    ),
  }),
  fc.record({
    kind: fc.constant('ratings' as const),
    title,
    intro,
    chartTitle: arbitraryName,
    series: fc.record({
      leader: arbitraryName,
      manager: fc.option(arbitraryName),
      desired: fc.option(arbitraryName),
    }),
  }),
  fc.record({
    kind: fc.constant('focus' as const),
    title,
    intro,
    areaHeading: arbitraryName,
    keywordsHeading: arbitraryName,
    fewest: fc.nat(2),
    most: fc.integer({ min: 2, max: 5 }),
  }),
  fc.record({ kind: fc.constant('pay' as const), title, intro }),
  fc.record({
    kind: fc.constant('findings' as const),
    title,
    intro,
    groups: fc
      .array(fc.record({ heading: arbitraryName, key: rowsUnder, other: rowsUnder }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((groups) => groups.map((group, at) => ({ id: `group-${at}`, ...group }))),
  }),
  fc.record({
    kind: fc.constant('agreements' as const),
    title,
    intro,
    textHeading: arbitraryName,
    responsibleHeading: arbitraryName,
    dueHeading: arbitraryName,
    rows: fc.integer({ min: 1, max: 4 }),
  }),
  questions('each'),
  questions('together'),
  fc
    .record({
      kind: fc.constant('plan' as const),
      title,
      intro,
      columns: columns('column', 6),
      rows: fc.integer({ min: 1, max: 5 }),
    })
    .map((plan) => ({ ...plan, due: plan.columns.at(-1)?.id ?? '' })),
];

/** A form of 3 to 12 arenas, some with statements, with any sections in any order. */
export const arbitraryTemplate: fc.Arbitrary<Template> = fc
  .integer({ min: 3, max: 12 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `arena-${place}`);
    return fc.record({
      format: fc.constant(1 as const),
      id: fc.constant('form'),
      version: fc.integer({ min: 1, max: 9 }),
      language: fc.constantFrom(...LANGUAGES),
      owner: arbitraryText.map(cleanLine),
      phases: fc.array(
        fc.record({
          name: arbitraryName,
          tasks: fc.array(fc.record({ who: fc.constantFrom(...ASKED), text: arbitraryText }), {
            maxLength: 2,
          }),
        }),
        { maxLength: 3 },
      ),
      name: arbitraryName,
      title,
      scale: arbitraryScale,
      levels: fc.constant(LEVELS.map((id) => ({ id, name: id }))),
      arenas: fc.tuple(...ids.map(arbitraryArena)),
      radarOrder: fc.shuffledSubarray(ids, { minLength: count, maxLength: count }),
      sections: fc
        .shuffledSubarray([...SECTIONS], { minLength: 1 })
        .chain((sections) => fc.tuple(...sections)),
    });
  })
  .chain((template) => fc.boolean().map((ofStatements) => exemplified(template, ofStatements)));

/** The form with its examples asked for statements, where it has any and `ofStatements` is set. */
function exemplified(template: Template, ofStatements: boolean): Template {
  const hasStatements = template.arenas.some(({ statements }) => statements.length > 0);
  const of = ofStatements && hasStatements ? 'statements' : 'arenas';
  return {
    ...template,
    sections: template.sections.map((part) => (part.kind === 'examples' ? { ...part, of } : part)),
  };
}
