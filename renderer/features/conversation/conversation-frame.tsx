import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { useConversation } from '../../data/conversation.ts';
import { readStep, stepName, stepsOf, type Step } from '../../data/step.ts';
import { ConversationHeader } from './conversation-header.tsx';
import { ConversationNotices } from './conversation-notices.tsx';
import { keepStep, lastStep } from './last-step.ts';
import { StepList } from './step-list.tsx';
import { UndoScope } from './undo-scope.tsx';
import '../../ui/link-button.css';
import './conversation.css';
import './talk-room.css';

interface ConversationFrameProps {
  readonly id: string;
  /** The step in the address. */
  readonly step: string | undefined;
  readonly onStep: (name: string | undefined) => void;
  /** Whoever sits here gets up. */
  readonly onGetUp: () => void;
  /** Above all parts: what somebody should know of the form. */
  readonly notice: (open: OpenConversation) => ReactNode;
  readonly content: (step: Step, open: OpenConversation) => ReactNode;
}

/** What stands around every part of a conversation: who, which phase, what is stored, the steps. */
export function ConversationFrame(props: ConversationFrameProps) {
  const open = useConversation(props.id);
  return open && <OpenFrame {...props} open={open} />;
}

function OpenFrame(props: ConversationFrameProps & { readonly open: OpenConversation }) {
  const { id, step: name, onStep, onGetUp, notice, content, open } = props;
  const { t } = useTranslation();
  const { conversation, template, leader, side } = open;
  const steps = stepsOf(template, conversation.phase, side);
  const step = readStep(name ?? lastStep(id, side), steps);
  const current = step === null ? null : stepName(step);
  const title = t('conversation.title', { leader: leader.name, year: conversation.year });
  useEffect(() => {
    document.title = `${title} – Lederspind`;
  }, [title]);
  useEffect(() => {
    if (current !== null) keepStep(id, side, current);
  }, [id, side, current]);
  return (
    <UndoScope
      id={id}
      isLocked={conversation.locked}
      steps={steps}
      template={template}
      onStep={onStep}
    >
      <main
        id="main"
        className="conversation"
        data-size={side === 'joint' ? 'lg' : 'md'}
        tabIndex={-1}
      >
        <ConversationHeader open={open} title={title} onGetUp={onGetUp} />
        {notice(open)}
        {step !== null && (
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
