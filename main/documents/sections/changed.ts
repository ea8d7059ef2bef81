import { isWritten, type Score } from '#domain/conversation.ts';
import { talkChanges, type TalkChange } from '#domain/talk-changes.ts';
import type { SectionOf } from '#domain/sections.ts';
import { score } from '../format.ts';
import type { Block, Row } from '../model.ts';
import { NO_SCORE } from '../words.ts';
import { answers, cell, headings, label, textField, type Material } from './parts.ts';

type Section = SectionOf<'ratings'>;

/**
 * The scores that the talk changed and somebody gave a reason for. Writing the reason is how
 * people take a change into the document; without any, there is nothing here.
 */
export function changed(section: Section, material: Material): Block[] {
  const { conversation, template, words, parts } = material;
  const changes = talkChanges(conversation, template).filter(({ reason }) => isWritten(reason));
  if (changes.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: parts.has('radar') || parts.has('scores') ? 2 : 1,
      text: words.changed,
    },
    {
      kind: 'table',
      name: words.changed,
      columns: [5, 4, 1.5, 1.5, 5],
      lines: 'between',
      header: [headings(words.arena, words.rating, words.before, words.after, words.why)],
      rows: changes.map((change) => row(change, section, material)),
    },
  ];
}

function row(
  { series, arenaId, item, from, to, reason }: TalkChange,
  section: Section,
  { template, words }: Material,
): Row {
  const arena = template.arenas.find(({ id }) => id === arenaId);
  const statement = arena?.statements.find(({ id }) => id === item);
  const name = statement?.text ?? arena?.name ?? '';
  const shown = (value: Score | null) =>
    cell(value === null ? NO_SCORE : score(value, template.language));
  const why = textField(['reason', series, item], `${words.why} ${name}`, reason);
  return answers(0, [
    label(name),
    cell(section.series[series] ?? '', { whose: series }),
    shown(from),
    shown(to),
    { content: [why] },
  ]);
}
