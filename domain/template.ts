import { z } from 'zod';
import { languageSchema } from './language.ts';
import { assertNever } from './result.ts';
import { idSchema, lineSchema, nameSchema, textSchema } from './text.ts';

/** The numbers that may be given: from `min` to `max` in steps of `step`. */
const scaleSchema = z
  .strictObject({
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    /** Where a handle stands before anybody has moved it. */
    start: z.number(),
    lowWords: lineSchema,
    highWords: lineSchema,
  })
  .refine(({ min, max, step }) => min < max && isWholeMultiple(max - min, step), {
    error: 'the scale must rise from min to max in whole steps',
  })
  .refine(({ min, max, step }) => step >= 0.001 && (max - min) / step <= 1000, {
    error: 'the scale may have 1,000 steps, none finer than a thousandth',
  })
  .refine(
    ({ min, max, step, start }) =>
      start >= min && start <= max && isWholeMultiple(start - min, step),
    { error: 'start must be a value of the scale' },
  );

function isWholeMultiple(length: number, step: number): boolean {
  const steps = length / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

const statementSchema = z.strictObject({
  id: idSchema,
  text: nameSchema,
  points: z.array(nameSchema).max(20),
});

const guidancePointSchema = textSchema.pipe(z.string().min(1).max(1000));

const arenaSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** What the chart calls it, where the source shortens the name. */
  chartName: nameSchema,
  definition: textSchema,
  /** Guidance points by leader level. A level without an entry has none yet. */
  guidance: z.record(idSchema, z.array(guidancePointSchema).max(60)),
  statements: z.array(statementSchema).max(60),
});

/** The three series that a rating can belong to. */
export const SERIES = ['leader', 'manager', 'desired'] as const;
export type Series = (typeof SERIES)[number];
export const seriesSchema = z.enum(SERIES);

const section = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), title: nameSchema, intro: textSchema, ...shape });

const columnSchema = z.strictObject({ id: idSchema, heading: nameSchema });

/** A part of the form, in the order in which it stands there. */
const sectionSchema = z.discriminatedUnion('kind', [
  /** A table of arenas by prompts, each cell an example from practice. */
  section('examples', {
    heading: nameSchema,
    prompts: z
      .array(columnSchema.extend({ short: nameSchema }))
      .min(1)
      .max(4),
  }),
  /** The radar and its numbers. */
  section('ratings', {
    chartTitle: nameSchema,
    series: z.strictObject({ leader: nameSchema, manager: nameSchema, desired: nameSchema }),
  }),
  /** The chosen focus areas with their keywords; `fewest` and `most` are what the form asks for. */
  section('focus', {
    areaHeading: nameSchema,
    keywordsHeading: nameSchema,
    fewest: z.int().min(0).max(20),
    most: z.int().min(1).max(20),
  }),
  /** The statement of the coming year's pay development. */
  section('pay', {}),
  /** The development plan; the column `due` also holds the due date and the responsible person. */
  section('plan', {
    columns: z.array(columnSchema).min(1).max(6),
    due: idSchema,
    rows: z.int().min(1).max(20),
  }),
]);

export type Section = z.infer<typeof sectionSchema>;
export type SectionOf<Kind extends Section['kind']> = Extract<Section, { kind: Kind }>;

function problemsOfSection(part: Section): string[] {
  switch (part.kind) {
    case 'examples':
      return areDistinct(part.prompts) ? [] : ['every prompt needs an id of its own'];
    case 'focus':
      return part.fewest <= part.most ? [] : ['fewest must not be more than most'];
    case 'plan':
      return [
        ...(areDistinct(part.columns) ? [] : ['every column needs an id of its own']),
        ...(part.columns.some(({ id }) => id === part.due)
          ? []
          : ['the column for due dates is not among the columns']),
      ];
    case 'ratings':
    case 'pay':
      return [];
    default:
      return assertNever(part);
  }
}

function areDistinct(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

/** One published, unchangeable version of a form. */
export const templateSchema = z
  .strictObject({
    format: z.literal(1),
    id: idSchema,
    version: z.int().min(1),
    language: languageSchema,
    name: nameSchema,
    title: nameSchema,
    scale: scaleSchema,
    levels: z.array(z.strictObject({ id: idSchema, name: nameSchema })).max(12),
    /** In the order of the tables. */
    arenas: z.array(arenaSchema).min(3).max(12),
    /** The ids of all arenas in the order of the radar, clockwise from the top. */
    radarOrder: z.array(idSchema),
    sections: z.array(sectionSchema).min(1).max(20),
  })
  .superRefine((template, context) => {
    const arenas = template.arenas.map((arena) => arena.id);
    const scored = template.arenas.flatMap((arena) => arena.statements.map(({ id }) => id));
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (new Set([...arenas, ...scored]).size !== arenas.length + scored.length)
      problem('arenas', 'every arena and statement needs an id of its own');
    if (template.radarOrder.toSorted().join() !== arenas.toSorted().join())
      problem('radarOrder', 'must name every arena once');
    const kinds = template.sections.map(({ kind }) => kind);
    if (new Set(kinds).size !== kinds.length) problem('sections', 'one section of a kind');
    for (const part of template.sections)
      for (const message of problemsOfSection(part)) problem('sections', message);
    const levels = new Set(template.levels.map(({ id }) => id));
    if (levels.size !== template.levels.length)
      problem('levels', 'every level needs an id of its own');
    if (template.arenas.some(({ guidance }) => Object.keys(guidance).some((id) => !levels.has(id))))
      problem('arenas', 'guidance is given for a level that the form does not name');
  });

export type Template = z.infer<typeof templateSchema>;
export type Arena = Template['arenas'][number];
export type Scale = Template['scale'];

/** The section of that kind, or null where the form has none. */
export function sectionOf<Kind extends Section['kind']>(
  template: Template,
  kind: Kind,
): SectionOf<Kind> | null {
  const isOfKind = (part: Section): part is SectionOf<Kind> => part.kind === kind;
  return template.sections.find(isOfKind) ?? null;
}

/** The arenas in the order of the radar. */
export function radarArenas(template: Template): Arena[] {
  return template.radarOrder.flatMap((id) => template.arenas.filter((arena) => arena.id === id));
}

/** The arena with that id, or null. */
export function arenaOf(template: Template, id: string): Arena | null {
  return template.arenas.find((arena) => arena.id === id) ?? null;
}

/** Whether that series gives the item a score: the desired level is set for whole arenas. */
export function isScoredIn(template: Template, series: Series, item: string): boolean {
  return template.arenas.some(({ id, statements }) =>
    series === 'desired' || statements.length === 0
      ? id === item
      : statements.some((statement) => statement.id === item),
  );
}

/** Everything that both sides score, in the order of the tables: arenas, or the statements in them. */
export function scoredItems(template: Template): { arenaId: string; item: string }[] {
  return template.arenas.flatMap((arena) => {
    const items = arena.statements.length === 0 ? [arena.id] : arena.statements.map(({ id }) => id);
    return items.map((item) => ({ arenaId: arena.id, item }));
  });
}

/** Whether the form asks for examples under that prompt. */
export function hasPrompt(template: Template, prompt: string): boolean {
  return sectionOf(template, 'examples')?.prompts.some(({ id }) => id === prompt) ?? false;
}

/** Whether the form's plan has that column. */
export function hasColumn(template: Template, column: string): boolean {
  return sectionOf(template, 'plan')?.columns.some(({ id }) => id === column) ?? false;
}
