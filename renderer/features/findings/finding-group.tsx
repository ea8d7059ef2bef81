import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, RANKS } from '#domain/conversation.ts';
import type { FindingGroup as Group } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { FindingList } from './finding-list.tsx';
import { findingsOf } from './finding-order.ts';
import { useFindingDrag } from './use-finding-drag.ts';
import { useFindingMoves, type Moved } from './use-finding-moves.ts';

interface FindingGroupProps {
  readonly open: OpenConversation;
  readonly group: Group;
}

/** One group, such as strengths. What moves is told to those who do not see it. */
export function FindingGroup({ open, group }: FindingGroupProps) {
  const { t } = useTranslation();
  const heading = useId();
  const [said, setSaid] = useState('');
  const say = ({ finding, to, count }: Moved) => {
    const words = { list: group[to.rank].heading, place: to.at + 1, count };
    setSaid(
      isWritten(finding.text)
        ? t('parts.findings.moved', { ...words, text: finding.text })
        : t('parts.findings.movedEmpty', words),
    );
  };
  const moves = useFindingMoves(open, group, say);
  const drag = useFindingDrag(open.conversation.joint.findings, moves.move);
  return (
    <section className="finding-group" aria-labelledby={heading}>
      <h3 id={heading} className="ds-heading" data-size="xs" lang={open.template.language}>
        {group.heading}
      </h3>
      {RANKS.map((rank) => (
        <FindingList key={rank} open={open} group={group} rank={rank} moves={moves} drag={drag} />
      ))}
      <KeyCount open={open} group={group} />
      <p className="ds-sr-only" role="status">
        {said}
      </p>
    </section>
  );
}

/** A calm word where the form asks for another number of the most important. Nothing is forbidden. */
function KeyCount({ open, group }: FindingGroupProps) {
  const { t } = useTranslation();
  const wanted = group.key.rows;
  const count = findingsOf(open.conversation.joint.findings, group.id, 'key').filter(({ text }) =>
    isWritten(text),
  ).length;
  const says = wanted > 0 && count > 0 && count !== wanted;
  return (
    <p className="quiet finding-count" role="status">
      {says && t('parts.findings.count', { wanted, count })}
    </p>
  );
}
