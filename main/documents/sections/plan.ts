import { emptyGoal, type Goal } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import { longDay } from '../format.ts';
import type { Block, Cell, Field, Paragraph, Row } from '../model.ts';
import {
  answers,
  field,
  headings,
  paragraph,
  sectionHead,
  textField,
  type Material,
} from './parts.ts';

type Section = SectionOf<'plan'>;

/** Height of a plan row, in millimetres: three of them and their headings fill half a page. */
const ROW = 34;

/** The development plan: a row for each goal, and at least as many as the form has. */
export function plan(section: Section, material: Material): Block[] {
  const { goals } = material.conversation.joint;
  const count = Math.max(goals.length, section.rows);
  return [
    ...sectionHead(section),
    {
      kind: 'table',
      name: section.title,
      columns: section.columns.map(() => 1),
      lines: 'all',
      header: [headings(...section.columns.map(({ heading }) => heading))],
      rows: Array.from({ length: count }, (_, at) => {
        const goal = goals[at] ?? emptyGoal(`new-${at + 1}`);
        return row(goal, at, section, material);
      }),
    },
  ];
}

function row(goal: Goal, at: number, section: Section, material: Material): Row {
  const cells = section.columns.map((column, place): Cell => {
    const number = place === 0 ? [paragraph(`${at + 1})`, { strong: true })] : [];
    const path = ['goal', goal.id, column.id];
    const text = textField(path, `${column.heading} ${at + 1})`, goal.cells[column.id] ?? '');
    const due = column.id === section.due ? dueAndResponsible(goal, at, material) : [];
    return { content: [...number, text, ...due] };
  });
  return answers(ROW, cells);
}

/** Both stand under the text of their column. No column can have an id that begins as theirs do. */
function dueAndResponsible(goal: Goal, at: number, material: Material): Paragraph[] {
  const { template, words } = material;
  const day = goal.due === null ? '' : longDay(goal.due, template.language);
  const of = (key: string, name: string, text: string): Field =>
    field(['goal', goal.id, key], `${name} ${at + 1})`, text);
  return [
    labelled(words.due, day, { ...of('_due', words.due, day), day: goal.due }),
    labelled(words.responsible, goal.responsible, of('_by', words.responsible, goal.responsible)),
  ];
}

function labelled(name: string, text: string, inline: Field): Paragraph {
  return {
    kind: 'paragraph',
    runs: [
      { text: `${name}: `, quiet: true },
      { text, field: inline },
    ],
  };
}
