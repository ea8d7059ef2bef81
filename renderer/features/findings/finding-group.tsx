import type { TFunction } from 'i18next';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, RANKS } from '#domain/conversation.ts';
import type { FindingGroup as Group } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { FindingList } from './finding-list.tsx';
import { findingsOf } from './finding-order.ts';
import { plainHeading } from './plain-heading.ts';
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
  const [moved, setMoved] = useState<Moved | null>(null);
  const moves = useFindingMoves(open, group, setMoved);
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
        {moved !== null && movedText(t, open, group, moved)}
      </p>
    </section>
  );
}

/** What was moved to where, in the words that stand there now. */
function movedText(
  t: TFunction,
  { conversation }: OpenConversation,
  group: Group,
  { id, to, count }: Moved,
): string {
  const text = conversation.joint.findings.find((one) => one.id === id)?.text ?? '';
  const words = { list: plainHeading(group[to.rank].heading), place: to.at + 1, count };
  return isWritten(text)
    ? t('parts.findings.moved', { ...words, text })
    : t('parts.findings.movedEmpty', words);
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
