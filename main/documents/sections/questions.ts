import { PARTIES, type Side } from '#domain/conversation.ts';
import type { Question } from '#domain/form.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { Block, Row } from '../model.ts';
import { answers, label, sectionHead, WRITABLE, type Material } from './parts.ts';
import { repliesIn } from './replies.ts';

type Section = SectionOf<'questions'>;

/** The free questions with the answers of each side, or of both together. */
export function questions(section: Section, material: Material): Block[] {
  const asked: readonly Side[] = section.by === 'each' ? PARTIES : ['joint'];
  const sides = asked.filter((side) => material.sides.includes(side));
  if (sides.length === 0) return [];
  return [
    ...sectionHead(section),
    {
      kind: 'table',
      name: section.title,
      columns: [5, 12],
      lines: 'all',
      header: [],
      rows: section.questions.map((question) => row(question, sides, material)),
    },
  ];
}

function row({ id, text }: Question, sides: readonly Side[], material: Material): Row {
  const replies = sides.map((side) => ({
    side,
    path: ['answer', side, id],
    text: material.conversation[side].answers[id] ?? '',
  }));
  return answers(WRITABLE, [label(text), { content: repliesIn(text, replies, material) }]);
}
