import * as fc from 'fast-check';
import { LANGUAGES } from '#domain/language.ts';
import { LEVELS } from '#domain/person.ts';
import { scaleValues } from '#domain/rating.ts';
import type { Arena, Scale, Section, Template } from '#domain/template.ts';
import { arbitraryName, arbitraryText } from './arbitrary.ts';

const words = { lowWords: 'lavest', highWords: 'højest' };

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
      .map((start) => ({ ...range, start, ...words })),
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
      .map((list) => list.map((rest, place) => ({ id: `${id}-${place}`, ...rest }))),
  });
}

const title = arbitraryName;
const intro = arbitraryText;

function columns(prefix: string, max: number) {
  return fc
    .array(arbitraryName, { minLength: 1, maxLength: max })
    .map((headings) => headings.map((heading, place) => ({ id: `${prefix}-${place}`, heading })));
}

const SECTIONS: readonly fc.Arbitrary<Section>[] = [
  fc.record({
    kind: fc.constant('examples' as const),
    title,
    intro,
    heading: arbitraryName,
    prompts: columns('prompt', 4).map((list) =>
      list.map((prompt) => ({ ...prompt, short: prompt.heading })),
    ),
  }),
  fc.record({
    kind: fc.constant('ratings' as const),
    title,
    intro,
    chartTitle: arbitraryName,
    series: fc.record({ leader: arbitraryName, manager: arbitraryName, desired: arbitraryName }),
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
  });
