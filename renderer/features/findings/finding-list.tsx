import { useId, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rank } from '#domain/conversation.ts';
import type { FindingGroup } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { findingsOf } from './finding-order.ts';
import { plainHeading } from './plain-heading.ts';
import { FindingRow } from './finding-row.tsx';
import type { FindingDrag } from './use-finding-drag.ts';
import { addPlace, type FindingMoves } from './use-finding-moves.ts';

interface FindingListProps {
  readonly open: OpenConversation;
  readonly group: FindingGroup;
  readonly rank: Rank;
  readonly moves: FindingMoves;
  readonly drag: FindingDrag;
}

/** The most important of a group, in order, or the others. A finding can be dropped anywhere in it. */
export function FindingList({ open, group, rank, moves, drag }: FindingListProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { conversation, template } = open;
  const findings = findingsOf(conversation.joint.findings, group.id, rank);
  const isOver = drag.held !== null && drag.over?.rank === rank;
  const hover = (event: DragEvent<HTMLElement>) => {
    if (drag.held === null) return;
    event.preventDefault();
    drag.hover({ rank, at: gapAt(event) });
  };
  return (
    <div
      className="finding-part"
      data-over={isOver || undefined}
      onDragOver={hover}
      onDrop={(event) => {
        event.preventDefault();
        drag.drop();
      }}
    >
      <h4 id={heading} className="ds-label" lang={template.language}>
        {group[rank].heading}
      </h4>
      <ol className="finding-list" data-rank={rank} aria-labelledby={heading}>
        {findings.map((finding, at) => (
          <FindingRow
            key={finding.id}
            open={open}
            group={group}
            finding={finding}
            at={at}
            isLast={at === findings.length - 1}
            moves={moves}
            drag={drag}
          />
        ))}
      </ol>
      {!conversation.locked && (
        <div className="row">
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            data-place={addPlace(group.id, rank)}
            aria-label={`${t('parts.findings.add')}: ${plainHeading(group[rank].heading)}`}
            onClick={() => moves.add(rank)}
          >
            {t('parts.findings.add')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Between which rows the mouse is: before the first whose middle lies below it. */
function gapAt({ currentTarget, clientY }: DragEvent<HTMLElement>): number {
  const rows = [...currentTarget.querySelectorAll('.finding')];
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return at < 0 ? rows.length : at;
}
