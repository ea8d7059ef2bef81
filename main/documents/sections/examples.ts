import type { Party } from '#domain/conversation.ts';
import type { Arena, SectionOf } from '#domain/template.ts';
import type { Block, Cell, Paragraph, Row } from '../model.ts';
import {
  headings,
  label,
  paragraph,
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
  return { least: WRITABLE, cells: [label(arena.name), ...cells] };
}

function exampleCell(arena: Arena, prompt: Prompt, material: Material): Cell {
  const leader = example('leader', arena, prompt, material);
  const manager = example('manager', arena, prompt, material);
  if (manager.field?.blank !== false) return { content: [leader] };
  const caption: Paragraph = { ...paragraph(material.words.manager), look: 'caption' };
  return { content: [leader, caption, manager] };
}

function example(party: Party, arena: Arena, prompt: Prompt, material: Material): Paragraph {
  const { conversation, words } = material;
  const name = `${arena.chartName}: ${prompt.short}`;
  return textField(
    ['example', party, arena.id, prompt.id],
    party === 'leader' ? name : `${name} (${words.manager})`,
    conversation[party].examples[arena.id]?.[prompt.id] ?? '',
  );
}
