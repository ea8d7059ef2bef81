import { SIDES } from '#domain/conversation.ts';
import { canAnswer, canScore, type OwnedItem } from '#domain/own-items.ts';
import type { Block, Cell, Row } from '../model.ts';
import { answers, cell, paragraph, type Material } from './parts.ts';
import { repliesIn } from './replies.ts';
import { scoreCell, shownSeries, type NamedSeries } from './score-cell.ts';

/** Height of a row, in millimetres. */
const ROW = 12;

/** What somebody added to the form, apart from what is the form's; nothing where nobody did. */
export function own(material: Material): Block[] {
  const { conversation, parts, sides, words } = material;
  const items = sides.flatMap((owner) =>
    conversation[owner].own.map((item): OwnedItem => ({ ...item, owner })),
  );
  if (items.length === 0) return [];
  const hasScores = parts.has('scores') && items.some(({ kind }) => kind === 'statement');
  const series = hasScores ? shownSeries(material).filter(({ whose }) => whose !== 'desired') : [];
  const heads = [words.ownItem, ...series.map(({ name }) => name), words.answer];
  return [
    { kind: 'heading', level: 1, text: words.own },
    {
      kind: 'table',
      name: words.own,
      columns: [5, ...series.map(() => 2.5), 12 - series.length * 2.5],
      lines: 'all',
      header: [{ cells: heads.map((text) => cell(text, { strong: true })) }],
      rows: items.map((item) => row(item, series, material)),
    },
  ];
}

function row(item: OwnedItem, series: readonly NamedSeries[], material: Material): Row {
  return answers(ROW, [
    itemCell(item, material),
    ...series.map((one) => ownScore(one, item, material)),
    { content: answersOf(item, material) },
  ]);
}

function itemCell({ owner, text }: OwnedItem, { sides, words }: Material): Cell {
  const by =
    owner === 'joint' || sides.length === 1 ? [] : [paragraph(words[owner], { quiet: true })];
  return { label: true, content: [paragraph(text), ...by] };
}

function ownScore(one: NamedSeries, { id, text }: OwnedItem, material: Material): Cell {
  const { conversation, template } = material;
  return canScore(conversation, template, one.whose, id)
    ? scoreCell(one, { id, name: text }, material)
    : cell('');
}

/** The answer of who added it comes first. */
function answersOf({ id, owner, text }: OwnedItem, material: Material): Cell['content'] {
  const { conversation, template, sides } = material;
  const others = SIDES.filter((side) => side !== owner && sides.includes(side));
  const replies = [owner, ...others]
    .filter((side) => canAnswer(conversation, template, side, id))
    .map((side) => ({
      side,
      path: ['answer', side, id],
      text: conversation[side].answers[id] ?? '',
    }));
  const content = repliesIn(text, replies, material);
  return content.length === 0 ? [paragraph('')] : content;
}
