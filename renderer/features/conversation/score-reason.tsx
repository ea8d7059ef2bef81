import { useTranslation } from 'react-i18next';
import { isWritten, type Party } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextAnswer } from '../../ui/text-answer.tsx';

interface ScoreReasonProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly item: string;
}

/** Where a score is another than the prepared one: what it was, and a few words on why. */
export function ScoreReason({ open, party, item }: ScoreReasonProps) {
  const { t } = useTranslation();
  const { score } = useFormat();
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const { prepared, locked, joint } = conversation;
  const before = prepared?.[party][item];
  if (prepared === null || before === conversation[party].ratings[item]) return null;
  const was = t('talk.reason.before', {
    score: before === undefined ? t('talk.reason.none') : score(before),
  });
  const reason = joint.reasons[`${party}/${item}`] ?? '';
  if (locked)
    return (
      <p className="score-reason" data-size="md">
        {was} {isWritten(reason) && reason}
      </p>
    );
  return (
    <div className="score-reason" data-size="md">
      <TextAnswer
        label={
          <>
            {was} {t('talk.reason.why')}
            <span className="ds-sr-only"> {open[party].name}</span>
          </>
        }
        conversationId={conversation.id}
        place={placeOf.reason(party, item)}
        value={reason}
        lines={1}
        onCommit={(text, gesture) =>
          change({ kind: 'reason.set', series: party, item, text }, gesture)
        }
      />
    </div>
  );
}
