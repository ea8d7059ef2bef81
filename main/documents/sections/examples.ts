import type { SectionOf } from '#domain/sections.ts';
import type { Block } from '../model.ts';
import { exampleCell } from './example-cell.ts';
import { answers, headings, label, sectionHead, WRITABLE, type Material } from './parts.ts';
import { statementTables } from './statements.ts';

type Section = SectionOf<'examples'>;

/** The examples of every arena, or of every statement beside its scores. */
export function examples(section: Section, material: Material): Block[] {
  return [
    ...sectionHead(section),
    ...(section.of === 'arenas'
      ? [arenaTable(section, material)]
      : statementTables(material, section.prompts)),
  ];
}

/** The table of arenas by prompts. */
function arenaTable({ title, heading, prompts }: Section, material: Material): Block {
  return {
    kind: 'table',
    name: title,
    columns: [4, ...prompts.map(() => 13 / prompts.length)],
    lines: 'all',
    header: [headings(heading, ...prompts.map((prompt) => prompt.heading))],
    rows: material.template.arenas.map(({ id, name, chartName }) =>
      answers(WRITABLE, [
        label(name),
        ...prompts.map((prompt) => exampleCell({ id, name: chartName }, prompt, material)),
      ]),
    ),
  };
}
