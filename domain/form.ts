import { SERIES, type Section, type SectionOf, type Series } from './sections.ts';
import type { Arena, Template } from './template.ts';

export type Question = SectionOf<'questions'>['questions'][number];
export type FindingGroup = SectionOf<'findings'>['groups'][number];

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

/** The series that the form asks for, in order. */
export function seriesOf(template: Template): Series[] {
  const names = sectionOf(template, 'ratings')?.series;
  return names === undefined ? [] : SERIES.filter((series) => names[series] !== null);
}

/** Whether that series gives the item a score: the desired level is set for whole arenas. */
export function isScoredIn(template: Template, series: Series, item: string): boolean {
  if (!seriesOf(template).includes(series)) return false;
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

/** Whether an arena's score is the mean of its statements, so that nobody sets it by hand. */
export function isMean({ statements }: Arena, series: Series): boolean {
  return series !== 'desired' && statements.length > 0;
}

/** Everything that the form asks examples of, in the order of the tables. */
export function exampleItems(template: Template): string[] {
  const section = sectionOf(template, 'examples');
  if (section === null) return [];
  return template.arenas.flatMap(({ id, statements }) =>
    section.of === 'arenas' ? [id] : statements.map((statement) => statement.id),
  );
}

/** The free questions that each side, or both together, are asked. */
export function questionsBy(template: Template, by: 'each' | 'together'): Question[] {
  return template.sections.flatMap((part) =>
    part.kind === 'questions' && part.by === by ? part.questions : [],
  );
}

/** The group of findings with that id, or null. */
export function groupOf(template: Template, id: string): FindingGroup | null {
  return sectionOf(template, 'findings')?.groups.find((group) => group.id === id) ?? null;
}

/** Whether the form asks for examples under that prompt. */
export function hasPrompt(template: Template, prompt: string): boolean {
  return sectionOf(template, 'examples')?.prompts.some(({ id }) => id === prompt) ?? false;
}

/** Whether the form's plan has that column. */
export function hasColumn(template: Template, column: string): boolean {
  return sectionOf(template, 'plan')?.columns.some(({ id }) => id === column) ?? false;
}
