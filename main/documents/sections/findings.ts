import { isWritten, RANKS, type Finding, type Rank } from '#domain/conversation.ts';
import type { FindingGroup } from '#domain/form.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { Block } from '../model.ts';
import { NO_SCORE } from '../words.ts';
import { nameIn, paragraph, sectionHead, textField, type Material } from './parts.ts';

type Section = SectionOf<'findings'>;

/**
 * What the talk found: in each group the most important, numbered, and the others. Where nothing is
 * written yet, the lines that the form begins with; later those that are written.
 */
export function findings(section: Section, { conversation }: Material): Block[] {
  const all = conversation.joint.findings;
  const isEmpty = all.every(({ text }) => !isWritten(text));
  const shown = isEmpty ? all : all.filter(({ text }) => isWritten(text));
  return [
    ...sectionHead(section),
    ...section.groups.flatMap((group): Block[] => [
      { kind: 'heading', level: 2, text: group.heading },
      ...RANKS.flatMap((rank) => ranked(group, rank, shown, isEmpty)),
    ]),
  ];
}

function ranked(
  group: FindingGroup,
  rank: Rank,
  shown: readonly Finding[],
  isEmpty: boolean,
): Block[] {
  const { heading, rows } = group[rank];
  const there = shown.filter((one) => one.group === group.id && one.rank === rank);
  const blank = isEmpty ? Math.max(0, rows - there.length) : 0;
  const lines = [
    ...there.map(({ id, text }) => ({ id, text })),
    ...Array.from({ length: blank }, (_, at) => ({ id: `new-${at + 1}`, text: '' })),
  ];
  return [
    { ...paragraph(heading, { strong: true }), keepWithNext: true },
    lines.length === 0
      ? paragraph(NO_SCORE, { quiet: true })
      : {
          kind: 'list',
          numbered: rank === 'key',
          items: lines.map(({ id, text }, at) =>
            textField(['finding', group.id, rank, id], `${nameIn(heading)} ${at + 1}`, text),
          ),
        },
  ];
}
