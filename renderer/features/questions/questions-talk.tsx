import { memo } from 'react';
import { PARTIES } from '#domain/conversation.ts';
import type { Question } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { isSameRow } from '../../data/same-item.ts';
import { SideText } from '../../ui/side-text.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { questionsAt } from './question-section.ts';
import './questions.css';

interface QuestionsTalkProps {
  readonly open: OpenConversation;
  /** The place of their section in the form. */
  readonly at: number;
}

/** Free questions in the talk: what each has answered, side by side, or one answer of both. */
export function QuestionsTalk({ open, at }: QuestionsTalkProps) {
  const { template } = open;
  const section = questionsAt(template, at);
  if (section === null) return null;
  const Row = section.by === 'each' ? AnsweredByEach : AnsweredTogether;
  return (
    <Step
      title={section.title}
      lang={template.language}
      intro={section.intro === '' ? undefined : <p lang={template.language}>{section.intro}</p>}
    >
      <ol className="questions">
        {section.questions.map((question) => (
          <Row key={question.id} open={open} item={question.id} question={question} />
        ))}
      </ol>
      <StepTurns open={open} step={{ kind: 'questions', at }} />
    </Step>
  );
}

interface AnswerRowProps {
  readonly open: OpenConversation;
  /** The id of the question. */
  readonly item: string;
  readonly question: Question;
}

const AnsweredByEach = memo(function AnsweredByEach({ open, item, question }: AnswerRowProps) {
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  return (
    <li className="question">
      <h3 className="ds-heading" data-size="2xs" lang={template.language}>
        {question.text}
      </h3>
      <div className="both-sides">
        {PARTIES.map((party) => (
          <SideText
            key={party}
            conversationId={conversation.id}
            party={party}
            name={open[party].name}
            heading={open[party].name}
            about={question.text}
            place={placeOf.answer(party, item)}
            text={conversation[party].answers[item] ?? ''}
            readOnly={conversation.locked}
            onCommit={(text, gesture) =>
              change({ kind: 'answer.set', side: party, item, text }, gesture)
            }
          />
        ))}
      </div>
    </li>
  );
}, isSameRow);

const AnsweredTogether = memo(function AnsweredTogether({ open, item, question }: AnswerRowProps) {
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  return (
    <li className="question reading">
      <TextAnswer
        label={<span lang={template.language}>{question.text}</span>}
        conversationId={conversation.id}
        place={placeOf.answer('joint', item)}
        value={conversation.joint.answers[item] ?? ''}
        lines={3}
        readOnly={conversation.locked}
        onCommit={(text, gesture) =>
          change({ kind: 'answer.set', side: 'joint', item, text }, gesture)
        }
      />
    </li>
  );
}, isSameRow);
