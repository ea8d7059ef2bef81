import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { LockPart } from './lock-part.tsx';
import { MissingList } from './missing-list.tsx';
import { TalkChangeList } from './talk-change-list.tsx';
import './finish.css';

interface FinishStepProps {
  readonly open: OpenConversation;
  /** How the document is saved. */
  readonly document: ReactNode;
}

/** The end of the talk: what is open still, what changed, the document, and the lock. */
export function FinishStep({ open, document }: FinishStepProps) {
  const { t } = useTranslation();
  return (
    <Step title={t('finish.title')}>
      <div className="finish">
        <div className="finish-column">
          <MissingList open={open} />
          <TalkChangeList open={open} />
        </div>
        <div className="finish-column">
          <section className="finish-part" aria-labelledby="finish-document">
            <h3 id="finish-document" className="ds-heading" data-size="2xs">
              {t('finish.document')}
            </h3>
            {document}
          </section>
          <LockPart open={open} />
        </div>
      </div>
      <StepTurns open={open} step={{ kind: 'finish' }} />
    </Step>
  );
}
