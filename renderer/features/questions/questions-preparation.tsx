import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import type { Question } from '#domain/form.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { isSameRow } from '../../data/same-item.ts';
import { OtherBox, OtherText } from '../../ui/other-box.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { questionsAt } from './question-section.ts';

interface QuestionsPreparationProps {
  readonly open: OpenConversation;
  readonly party: Party;
  /** The place of their section in the form. */
  readonly at: number;
}

/** Free questions as one side answers them while it prepares. */
export function QuestionsPreparation({ open, party, at }: QuestionsPreparationProps) {
  const { template } = open;
  const section = questionsAt(template, at);
  if (section === null) return null;
  return (
    <Step
      title={section.title}
      lang={template.language}
      intro={section.intro === '' ? undefined : <p lang={template.language}>{section.intro}</p>}
    >
      {section.questions.map((question) => (
        <QuestionRow
          key={question.id}
          open={open}
          party={party}
          item={question.id}
          question={question}
        />
      ))}
      <StepTurns open={open} step={{ kind: 'questions', at }} />
    </Step>
  );
}

interface QuestionRowProps {
  readonly open: OpenConversation;
  readonly party: Party;
  /** The id of the question. */
  readonly item: string;
  readonly question: Question;
}

const QuestionRow = memo(function QuestionRow({ open, party, item, question }: QuestionRowProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const other = otherParty(party);
  return (
    <div className="reading stack">
      <TextAnswer
        label={<span lang={template.language}>{question.text}</span>}
        conversationId={conversation.id}
        place={placeOf.answer(party, item)}
        value={conversation[party].answers[item] ?? ''}
        lines={4}
        mostLines={12}
        onCommit={(text, gesture) =>
          change({ kind: 'answer.set', side: party, item, text }, gesture)
        }
      />
      {conversation[other].released && (
        <OtherBox party={other} title={t('sharing.other.title', { name: open[other].name })}>
          <OtherText text={conversation[other].answers[item] ?? ''} />
        </OtherBox>
      )}
    </div>
  );
}, isSameRow);
