import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TopicList } from '../../ui/topic-list.tsx';
import { OtherTopics } from './other-side.tsx';
import { WhoSees } from './who-sees.tsx';

interface OwnPartProps {
  readonly open: OpenConversation;
  readonly party: Party;
}

/** The topics that one side wants to remember. */
export function OwnTopics({ open, party }: OwnPartProps) {
  const { t } = useTranslation();
  const { id, date, locked } = open.conversation;
  const { change } = useEdit(id);
  return (
    <>
      <WhoSees open={open} party={party} />
      <Step title={t('conversation.steps.topics')} intro={<p>{t('preparation.topicsIntro')}</p>}>
        <div className="reading">
          <TopicList
            conversationId={id}
            owner={party}
            topics={open.conversation[party].topics}
            readOnly={false}
          />
        </div>
        <OtherTopics open={open} party={party} />
        <div className="own-date">
          <DateField
            label={t('conversation.start.date')}
            value={date}
            readOnly={locked}
            place={placeOf.date}
            onCommit={(day) => change({ kind: 'date.set', date: day })}
          />
        </div>
        <StepTurns open={open} step={{ kind: 'topics' }} />
      </Step>
    </>
  );
}

/** The note that never leaves its side. */
export function OwnNote({ open, party }: OwnPartProps) {
  const { t } = useTranslation();
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  return (
    <Step title={t('preparation.note.title')} intro={<p>{t('preparation.note.intro')}</p>}>
      <div className="reading">
        <TextAnswer
          label={t('preparation.note.label')}
          labelHidden
          conversationId={conversation.id}
          place={placeOf.note(party)}
          value={conversation[party].note}
          lines={10}
          mostLines={24}
          readOnly={conversation.locked}
          onCommit={(text, gesture) => change({ kind: 'note.set', party, text }, gesture)}
        />
      </div>
    </Step>
  );
}
