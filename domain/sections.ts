import { z } from 'zod';
import { assertNever } from './result.ts';
import { idSchema, textSchema } from './text.ts';

/** The three series that a rating can belong to. */
export const SERIES = ['leader', 'manager', 'desired'] as const;
export type Series = (typeof SERIES)[number];
export const seriesSchema = z.enum(SERIES);

/** What is wrong with a form, and where. The window has a sentence for each code. */
export const FORM_PROBLEMS = [
  'scale.steps',
  'scale.fine',
  'scale.start',
  'ids.equal',
  'radar.order',
  'sections.twice',
  'focus.count',
  'plan.due',
  'guidance.level',
  'statements.none',
] as const;
export type FormProblem = (typeof FORM_PROBLEMS)[number];

/** A problem and the path to it, as zod writes paths. */
export interface ProblemAt {
  readonly path: readonly (string | number)[];
  readonly problem: FormProblem;
}

/** A list in a form: its heading, and the empty rows that it begins with. */
const listSchema = (name: z.ZodType<string, string>) =>
  z.strictObject({ heading: name, rows: z.int().min(0).max(20) });

/**
 * A part of the form, in the order in which it stands there.
 * @param name what a name must be: a draft may leave it empty
 */
export function sectionSchemaOf(name: z.ZodType<string, string>) {
  const section = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
    z.strictObject({ kind: z.literal(kind), title: name, intro: textSchema, ...shape });
  const column = z.strictObject({ id: idSchema, heading: name });
  return z.discriminatedUnion('kind', [
    /** Examples from practice under each prompt, for every arena or for every statement. */
    section('examples', {
      heading: name,
      of: z.enum(['arenas', 'statements']).default('arenas'),
      prompts: z
        .array(column.extend({ short: name }))
        .min(1)
        .max(4),
    }),
    /** The radar and its numbers. A series without a name is not asked for. */
    section('ratings', {
      chartTitle: name,
      series: z.strictObject({ leader: name, manager: name.nullable(), desired: name.nullable() }),
    }),
    /** The chosen focus areas with their keywords; `fewest` and `most` are what the form asks for. */
    section('focus', {
      areaHeading: name,
      keywordsHeading: name,
      fewest: z.int().min(0).max(20),
      most: z.int().min(1).max(20),
    }),
    /** The statement of the coming year's pay development. */
    section('pay', {}),
    /** The development plan; the column `due` also holds the due date and the responsible person. */
    section('plan', {
      columns: z.array(column).min(1).max(6),
      due: idSchema,
      rows: z.int().min(1).max(20),
    }),
    /** What the talk found, such as strengths: in each group the most important, in order, and others. */
    section('findings', {
      groups: z
        .array(
          z.strictObject({
            id: idSchema,
            heading: name,
            key: listSchema(name),
            other: listSchema(name),
          }),
        )
        .min(1)
        .max(4),
    }),
    /** What was agreed on competence development, each with who is responsible and when it is looked at. */
    section('agreements', {
      textHeading: name,
      responsibleHeading: name,
      dueHeading: name,
      rows: z.int().min(1).max(20),
    }),
    /** Free questions: answered by each side while it prepares, or by both together in the talk. */
    section('questions', {
      by: z.enum(['each', 'together']),
      questions: z
        .array(z.strictObject({ id: idSchema, text: name }))
        .min(1)
        .max(20),
    }),
  ]);
}

export type Section = z.infer<ReturnType<typeof sectionSchemaOf>>;
export type SectionOf<Kind extends Section['kind']> = Extract<Section, { kind: Kind }>;

/** What is wrong inside one section. */
export function problemsOfSection(part: Section): ProblemAt[] {
  switch (part.kind) {
    case 'examples':
      return equalIds('prompts', part.prompts);
    case 'focus':
      return part.fewest <= part.most ? [] : [{ path: ['fewest'], problem: 'focus.count' }];
    case 'plan':
      return [
        ...equalIds('columns', part.columns),
        ...(part.columns.some(({ id }) => id === part.due)
          ? []
          : [{ path: ['due'], problem: 'plan.due' } as const]),
      ];
    case 'findings':
      return equalIds('groups', part.groups);
    case 'ratings':
    case 'pay':
    case 'agreements':
    case 'questions':
      return [];
    default:
      return assertNever(part);
  }
}

function equalIds(path: string, items: readonly { readonly id: string }[]): ProblemAt[] {
  const isDistinct = new Set(items.map(({ id }) => id)).size === items.length;
  return isDistinct ? [] : [{ path: [path], problem: 'ids.equal' }];
}
