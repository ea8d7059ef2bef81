import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';

/** The pay statement, last, and hidden until somebody calls for it. */
export function PayStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const [shown, setShown] = useState(false);
  const section = sectionOf(template, 'pay');
  if (section === null) return null;
  const toggle = () => {
    setShown(!shown);
    if (!shown) focusPlace(placeOf.pay);
  };
  return (
    <Step
      title={t('conversation.steps.pay')}
      intro={shown ? undefined : <p>{t('conversation.pay.hidden')}</p>}
    >
      {shown && (
        <div className="reading">
          <TextAnswer
            label={<span lang={template.language}>{section.title}</span>}
            conversationId={conversation.id}
            place={placeOf.pay}
            value={conversation.joint.pay}
            lines={6}
            readOnly={conversation.locked}
            onCommit={(text, gesture) => change({ kind: 'pay.set', text }, gesture)}
          />
        </div>
      )}
      <div className="row">
        <button
          className="ds-button"
          data-variant={shown ? 'tertiary' : 'secondary'}
          type="button"
          aria-expanded={shown}
          onClick={toggle}
        >
          {t(shown ? 'conversation.pay.hide' : 'conversation.pay.show')}
        </button>
      </div>
      <StepTurns open={open} step={{ kind: 'pay' }} />
    </Step>
  );
}
