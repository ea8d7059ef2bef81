import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#domain/conversation.ts';
import type { FindingGroup } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { plainHeading } from './plain-heading.ts';
import { DownButton, RemoveButton, UpButton } from '../../ui/small-buttons.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import type { FindingDrag } from './use-finding-drag.ts';
import type { FindingMoves } from './use-finding-moves.ts';

interface FindingRowProps {
  readonly open: OpenConversation;
  readonly group: FindingGroup;
  readonly finding: Finding;
  readonly at: number;
  readonly isLast: boolean;
  readonly moves: FindingMoves;
  readonly drag: FindingDrag;
}

/** One finding: its text, and the ways to move it. Alt with an arrow key moves it from the text. */
export function FindingRow(props: FindingRowProps) {
  const { open, group, finding, at, isLast, moves, drag } = props;
  const { t } = useTranslation();
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const { id, rank } = finding;
  const isOver = drag.over?.rank === rank ? drag.over.at : null;
  const press = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowUp' ? 'up' : 'down';
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (!conversation.locked) moves.step(finding, way, focusedPlace() ?? undefined);
  };
  return (
    // The keys come from the fields and buttons in the row; the row itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- they only pass it
    <li
      className="finding"
      data-held={drag.held?.id === id || undefined}
      data-gap={isOver === at ? 'before' : isLast && isOver === at + 1 ? 'after' : undefined}
      onKeyDown={press}
    >
      {!conversation.locked && <Grip finding={finding} drag={drag} />}
      <span className="finding-number figures" aria-hidden="true">
        {rank === 'key' && `${at + 1}.`}
      </span>
      <TextAnswer
        label={t('parts.findings.line', {
          list: plainHeading(group[rank].heading),
          number: at + 1,
        })}
        labelHidden
        conversationId={conversation.id}
        place={placeOf.finding(id)}
        value={finding.text}
        lines={1}
        readOnly={conversation.locked}
        onCommit={(text, gesture) => change({ kind: 'finding.set', id, text }, gesture)}
      />
      {!conversation.locked && <Tools finding={finding} at={at} isLast={isLast} moves={moves} />}
    </li>
  );
}

/** What the mouse takes hold of; keys have the buttons. */
function Grip({ finding, drag }: Pick<FindingRowProps, 'finding' | 'drag'>) {
  const { t } = useTranslation();
  return (
    <span
      className="finding-grip"
      draggable
      aria-hidden="true"
      title={t('parts.findings.drag')}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Only that something is held leaves this list: its text may be dropped into no other field.
        event.dataTransfer.setData('application/x-lederspind-finding', '');
        const row = event.currentTarget.closest('li');
        if (row !== null) event.dataTransfer.setDragImage(row, 12, 12);
        drag.take(finding);
      }}
      onDragEnd={() => drag.take(null)}
    >
      <svg viewBox="0 0 16 16">
        <path d="M5.5 3h.01M10.5 3h.01M5.5 8h.01M10.5 8h.01M5.5 13h.01M10.5 13h.01" />
      </svg>
    </span>
  );
}

/** The buttons of one finding. Whichever was pressed keeps the focus. */
function Tools({ finding, at, isLast, moves }: Omit<FindingRowProps, 'open' | 'group' | 'drag'>) {
  const { t } = useTranslation();
  const { id, rank, text } = finding;
  const name = text === '' ? t('parts.findings.unnamed', { number: at + 1 }) : text;
  const other = rank === 'key' ? 'other' : 'key';
  const field = (button: string) => `${placeOf.finding(id)}/${button}`;
  return (
    <div className="finding-tools">
      <button
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        type="button"
        data-place={field('rank')}
        aria-label={`${t(`parts.findings.to.${other}`)}: ${name}`}
        onClick={() => moves.toRank(finding, other, field('rank'))}
      >
        {t(`parts.findings.to.${other}`)}
      </button>
      <UpButton
        label={t('parts.findings.up', { name })}
        place={field('up')}
        disabled={rank === 'key' && at === 0}
        onClick={() => moves.step(finding, 'up', field('up'))}
      />
      <DownButton
        label={t('parts.findings.down', { name })}
        place={field('down')}
        disabled={rank === 'other' && isLast}
        onClick={() => moves.step(finding, 'down', field('down'))}
      />
      <RemoveButton
        label={t('parts.findings.remove', { name })}
        onClick={() => moves.remove(finding)}
      />
    </div>
  );
}

/** The `data-place` of what has the focus. */
function focusedPlace(): string | null {
  return document.activeElement?.getAttribute('data-place') ?? null;
}
