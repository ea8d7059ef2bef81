import { arenaOf } from '#domain/form.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { FocusArea } from '#domain/conversation.ts';
import type { Block, Paragraph, Row } from '../model.ts';
import {
  answers,
  field,
  headings,
  sectionHead,
  textField,
  WRITABLE,
  type Material,
} from './parts.ts';

type Section = SectionOf<'focus'>;

/** The chosen focus areas beside their keywords, with empty rows where the form asks for more. */
export function focus(section: Section, material: Material): Block[] {
  const chosen = material.conversation.joint.focus;
  const count = chosen.length === 0 ? section.most : Math.max(chosen.length, section.fewest);
  return [
    ...sectionHead(section),
    {
      kind: 'table',
      name: section.title,
      columns: [5, 12],
      lines: 'all',
      header: [headings(section.areaHeading, section.keywordsHeading)],
      rows: Array.from({ length: count }, (_, at) => row(at, chosen[at], section, material)),
    },
  ];
}

function row(at: number, area: FocusArea | undefined, section: Section, material: Material): Row {
  const number = String(at + 1);
  const id = area?.id ?? `new-${number}`;
  const { areaHeading, keywordsHeading } = section;
  const text = area === undefined ? '' : labelOf(area, material);
  const name: Paragraph = {
    kind: 'paragraph',
    runs: [
      { text: `${number}. `, strong: true },
      {
        text,
        strong: true,
        field: field(['focus', id, 'label'], `${areaHeading} ${number}`, text),
      },
    ],
  };
  const keywords = textField(
    ['focus', id, 'keywords'],
    `${keywordsHeading} ${number}`,
    area?.keywords ?? '',
  );
  return answers(WRITABLE, [{ content: [name] }, { content: [keywords] }]);
}

/** Their own label where they gave one, else the name of the arena. */
function labelOf({ arenaId, label }: FocusArea, { template }: Material): string {
  if (label !== '' || arenaId === null) return label;
  return arenaOf(template, arenaId)?.name ?? '';
}
