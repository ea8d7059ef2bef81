import { useTranslation } from 'react-i18next';
import { emptyAgreement } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { AgreementRow } from './agreement-row.tsx';
import './agreements.css';

/** What was agreed on competence development, each with who sees to it and when it is looked at. */
export function AgreementsStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const section = sectionOf(template, 'agreements');
  const { agreements } = conversation.joint;
  if (section === null) return null;
  const add = () => {
    const id = crypto.randomUUID();
    change({ kind: 'agreement.add', at: agreements.length, agreement: emptyAgreement(id) });
    focusPlace(placeOf.agreement(id, 'text'));
  };
  return (
    <Step
      title={section.title}
      lang={template.language}
      intro={section.intro === '' ? undefined : <p lang={template.language}>{section.intro}</p>}
    >
      {agreements.length === 0 && <p className="quiet">{t('parts.agreements.empty')}</p>}
      <ol className="agreements">
        {agreements.map((agreement, at) => (
          <AgreementRow
            key={agreement.id}
            open={open}
            section={section}
            agreement={agreement}
            at={at}
          />
        ))}
      </ol>
      {!conversation.locked && (
        <div className="row">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            data-place={placeOf.agreements}
            onClick={add}
          >
            {t('parts.agreements.add')}
          </button>
        </div>
      )}
      <StepTurns open={open} step={{ kind: 'agreements' }} />
    </Step>
  );
}
