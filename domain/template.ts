import { z } from 'zod';
import { languageSchema } from './language.ts';
import { problemsOfSection, sectionSchemaOf, type ProblemAt } from './sections.ts';
import { idSchema, lineSchema, nameSchema, textSchema } from './text.ts';

/** The numbers that may be given: from `min` to `max` in steps of `step`. */
const scaleSchema = z.strictObject({
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  /** Where a handle stands before anybody has moved it. */
  start: z.number(),
  lowWords: lineSchema,
  highWords: lineSchema,
  /** Whether somebody may say that an item does not concern this leader. */
  notRelevant: z.boolean().default(false),
});
export type Scale = z.infer<typeof scaleSchema>;

const guidancePointSchema = textSchema.pipe(z.string().min(1).max(1000));

/** Whom a phase asks something of. `staff` is the unit that gathers what all talks have in common. */
export const ASKED = ['leader', 'manager', 'both', 'staff'] as const;

/** @param name what a name must be: a draft may leave it empty */
function arenaSchemaOf(name: z.ZodType<string, string>) {
  const statement = z.strictObject({
    id: idSchema,
    text: name,
    /** What the statement covers: help, without scores of their own. */
    points: z.array(nameSchema).max(20),
  });
  return z.strictObject({
    id: idSchema,
    name,
    /** What the chart calls it, where the source shortens the name. */
    chartName: name,
    definition: textSchema,
    /** Guidance points by leader level. A level without an entry has none yet. */
    guidance: z.record(idSchema, z.array(guidancePointSchema).max(60)),
    statements: z.array(statement).max(60),
  });
}

/** @param name what a name must be: a draft may leave it empty */
function shapeOf(name: z.ZodType<string, string>) {
  return z.strictObject({
    format: z.literal(1),
    id: idSchema,
    version: z.int().min(1),
    language: languageSchema,
    name,
    title: name,
    /** Who answers for the form, such as a municipality. */
    owner: lineSchema.default(''),
    scale: scaleSchema,
    levels: z.array(z.strictObject({ id: idSchema, name })).max(12),
    /** What happens before, in and after the talk, and what it asks of whom. */
    phases: z
      .array(
        z.strictObject({
          name,
          tasks: z.array(z.strictObject({ who: z.enum(ASKED), text: textSchema })).max(12),
        }),
      )
      .max(8)
      .default([]),
    /** In the order of the tables. */
    arenas: z.array(arenaSchemaOf(name)).min(3).max(12),
    /** The ids of all arenas in the order of the radar, clockwise from the top. */
    radarOrder: z.array(idSchema).max(12),
    sections: z.array(sectionSchemaOf(name)).min(1).max(20),
  });
}

/** A form that somebody is writing: of the right shape, but not yet whole. */
export const draftSchema = shapeOf(lineSchema);

/** One published, unchangeable version of a form. */
export const templateSchema = shapeOf(nameSchema).superRefine((template, context) => {
  for (const { path, problem } of problemsOf(template))
    context.addIssue({ code: 'custom', path: [...path], message: problem });
});

export type Template = z.infer<typeof templateSchema>;
export type Arena = Template['arenas'][number];
export type Statement = Arena['statements'][number];

/** What keeps a form of the right shape from being published, beside names that are empty. */
export function problemsOf(template: Template): ProblemAt[] {
  return [
    ...problemsOfScale(template.scale),
    ...problemsOfIds(template),
    ...problemsOfLevels(template),
    ...problemsOfKinds(template),
    ...template.sections.flatMap((part, at) =>
      problemsOfSection(part).map(({ path, problem }) => ({
        path: ['sections', at, ...path],
        problem,
      })),
    ),
  ];
}

function problemsOfScale({ min, max, step, start }: Scale): ProblemAt[] {
  const path = ['scale', 'step'];
  if (min >= max || !isWholeMultiple(max - min, step)) return [{ path, problem: 'scale.steps' }];
  if (step < 0.001 || (max - min) / step > 1000) return [{ path, problem: 'scale.fine' }];
  const isThere = start >= min && start <= max && isWholeMultiple(start - min, step);
  return isThere ? [] : [{ path: ['scale', 'start'], problem: 'scale.start' }];
}

function isWholeMultiple(length: number, step: number): boolean {
  const steps = length / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** Arenas, statements and questions are all answered by their ids, so no two may be equal. */
function problemsOfIds({ arenas, radarOrder, sections }: Template): ProblemAt[] {
  const placed = [
    ...arenas.map(({ id }, at) => ({ id, path: ['arenas', at, 'id'] })),
    ...arenas.flatMap(({ statements }, at) =>
      statements.map(({ id }, place) => ({ id, path: ['arenas', at, 'statements', place, 'id'] })),
    ),
    ...sections.flatMap((part, at) =>
      part.kind === 'questions'
        ? part.questions.map(({ id }, place) => ({
            id,
            path: ['sections', at, 'questions', place, 'id'],
          }))
        : [],
    ),
  ];
  const seen = new Set<string>();
  const equal = placed.filter(({ id }) => seen.size === seen.add(id).size);
  const ids = arenas.map(({ id }) => id);
  return [
    ...equal.map(({ path }) => ({ path, problem: 'ids.equal' as const })),
    ...(radarOrder.toSorted().join() === ids.toSorted().join()
      ? []
      : [{ path: ['radarOrder'], problem: 'radar.order' as const }]),
  ];
}

function problemsOfLevels({ levels, arenas }: Template): ProblemAt[] {
  const known = new Set(levels.map(({ id }) => id));
  return [
    ...(known.size === levels.length ? [] : [{ path: ['levels'], problem: 'ids.equal' as const }]),
    ...arenas.flatMap(({ guidance }, at) =>
      Object.keys(guidance)
        .filter((level) => !known.has(level))
        .map((level) => ({
          path: ['arenas', at, 'guidance', level],
          problem: 'guidance.level' as const,
        })),
    ),
  ];
}

/** Free questions may stand in several places; everything else stands once. */
function problemsOfKinds({ sections, arenas }: Template): ProblemAt[] {
  const kinds = sections.map(({ kind }) => kind);
  return sections.flatMap((part, at): ProblemAt[] => {
    const path = ['sections', at];
    if (part.kind !== 'questions' && kinds.indexOf(part.kind) < at)
      return [{ path, problem: 'sections.twice' }];
    if (part.kind === 'examples' && part.of === 'statements')
      return arenas.every(({ statements }) => statements.length === 0)
        ? [{ path: [...path, 'of'], problem: 'statements.none' }]
        : [];
    return [];
  });
}
