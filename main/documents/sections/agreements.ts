import { emptyAgreement, isAgreementWritten, type Agreement } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import { longDay } from '../format.ts';
import type { Block, Field, Row } from '../model.ts';
import {
  answers,
  cell,
  field,
  headings,
  nameIn,
  sectionHead,
  textField,
  type Material,
} from './parts.ts';

type Section = SectionOf<'agreements'>;

/** Height of a row, in millimetres. */
const ROW = 14;

/** What was agreed, with who is responsible and when it is looked at; the form's rows while there is nothing. */
export function agreements(section: Section, material: Material): Block[] {
  const all = material.conversation.joint.agreements;
  const written = all.filter(isAgreementWritten);
  const blank = Array.from(
    { length: Math.max(all.length, section.rows) },
    (_, at) => all[at] ?? emptyAgreement(`new-${at + 1}`),
  );
  const rows = written.length === 0 ? blank : written;
  return [
    ...sectionHead(section),
    {
      kind: 'table',
      name: section.title,
      columns: [9, 4, 4],
      lines: 'all',
      header: [headings(section.textHeading, section.responsibleHeading, section.dueHeading)],
      rows: rows.map((agreement, at) => row(agreement, at, section, material)),
    },
  ];
}

function row(
  { id, text, responsible, due }: Agreement,
  at: number,
  { textHeading, responsibleHeading, dueHeading }: Section,
  { template }: Material,
): Row {
  const day = due === null ? '' : longDay(due, template.language);
  const of = (key: string, heading: string, value: string): Field =>
    field(['agreement', id, key], `${nameIn(heading)} ${at + 1}`, value);
  return answers(ROW, [
    { content: [textField(['agreement', id, 'text'], `${nameIn(textHeading)} ${at + 1}`, text)] },
    cell(responsible, { field: of('_by', responsibleHeading, responsible) }),
    cell(day, { field: { ...of('_due', dueHeading, day), day: due } }),
  ]);
}
