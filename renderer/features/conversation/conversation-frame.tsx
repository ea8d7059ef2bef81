import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { useConversation } from '../../data/conversation.ts';
import { readStep, stepName, stepsOf, type Step } from '../../data/step.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { ConversationNotices } from './conversation-notices.tsx';
import { keepStep, lastStep } from './last-step.ts';
import { StartScreen } from './start-screen.tsx';
import { StepList } from './step-list.tsx';
import { UndoScope } from './undo-scope.tsx';
import '../../ui/link-button.css';
import './conversation.css';
import './talk-room.css';

/** The address of the screen that asks who sits here. */
const START = 'start';

interface ConversationFrameProps {
  readonly id: string;
  /** The step in the address. */
  readonly step: string | undefined;
  readonly onStep: (name: string | undefined) => void;
  readonly content: (step: Step, open: OpenConversation) => ReactNode;
}

/** What stands around every part of a conversation: who, which phase, what is stored, the steps. */
export function ConversationFrame(props: ConversationFrameProps) {
  const { data: open, error } = useConversation(props.id);
  const { t } = useTranslation();
  if (open !== undefined) return <OpenFrame {...props} open={open} />;
  if (error === null) return <main id="main" className="conversation" tabIndex={-1} />;
  return (
    <Page title={t('conversation.steps.label')}>
      <ErrorNote error={error} />
    </Page>
  );
}

function OpenFrame(props: ConversationFrameProps & { readonly open: OpenConversation }) {
  const { id, step: name, onStep, content, open } = props;
  const { t } = useTranslation();
  const { conversation, template, leader, side } = open;
  const steps = stepsOf(template, conversation.phase, side);
  const step = name === START ? null : readStep(name ?? lastStep(id, side), steps);
  const current = step === null ? null : stepName(step);
  const title = t('conversation.title', { leader: leader.name, year: conversation.year });
  useEffect(() => {
    document.title = `${title} – Lederspind`;
  }, [title]);
  useEffect(() => {
    if (current !== null) keepStep(id, side, current);
  }, [id, side, current]);
  return (
    <UndoScope id={id} isLocked={conversation.locked} steps={steps} onStep={onStep}>
      <main
        id="main"
        className="conversation"
        data-size={side === 'joint' ? 'lg' : 'md'}
        tabIndex={-1}
      >
        <ConversationHeader open={open} title={title} onChangeSeat={() => onStep(START)} />
        {step === null ? (
          <StartScreen open={open} onSeated={() => onStep(undefined)} />
        ) : (
          <div className="conversation-body">
            <StepList open={open} steps={steps} current={step} />
            <div key={`${side}/${current}`} className="conversation-content">
              {content(step, open)}
            </div>
          </div>
        )}
        <ConversationNotices id={id} />
      </main>
    </UndoScope>
  );
}
