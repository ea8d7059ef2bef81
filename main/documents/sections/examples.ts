import { isWritten, type Party } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { Arena } from '#domain/template.ts';
import type { Block, Cell, Paragraph, Row } from '../model.ts';
import {
  answers,
  field,
  headings,
  label,
  sectionHead,
  textField,
  WRITABLE,
  type Material,
} from './parts.ts';

type Section = SectionOf<'examples'>;
type Prompt = Section['prompts'][number];

/** The table of arenas by prompts. The manager's examples follow the leader's where there are any. */
export function examples(section: Section, material: Material): Block[] {
  const { prompts } = section;
  return [
    ...sectionHead(section),
    {
      kind: 'table',
      name: section.title,
      columns: [4, ...prompts.map(() => 13 / prompts.length)],
      lines: 'all',
      header: [headings(section.heading, ...prompts.map(({ heading }) => heading))],
      rows: material.template.arenas.map((arena) => row(arena, prompts, material)),
    },
  ];
}

function row(arena: Arena, prompts: readonly Prompt[], material: Material): Row {
  const cells = prompts.map((prompt) => exampleCell(arena, prompt, material));
  return answers(WRITABLE, [label(arena.name), ...cells]);
}

/** The manager's example stands in the same cell, and says whose it is. */
function exampleCell(arena: Arena, prompt: Prompt, material: Material): Cell {
  const { conversation, words } = material;
  const textOf = (party: Party): string =>
    conversation[party].examples[arena.id]?.[prompt.id] ?? '';
  const path = (party: Party): string[] => ['example', party, arena.id, prompt.id];
  const name = `${arena.chartName}: ${prompt.short}`;
  const leader = textField(path('leader'), name, textOf('leader'));
  const text = textOf('manager');
  if (!isWritten(text)) return { content: [leader] };
  const manager: Paragraph = {
    kind: 'paragraph',
    look: 'apart',
    runs: [
      { text: `${words.manager}: `, strong: true, quiet: true },
      { text, field: field(path('manager'), `${name} (${words.manager})`, text) },
    ],
  };
  return { content: [leader, manager] };
}
