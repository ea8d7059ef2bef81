import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Step } from '../../ui/step.tsx';
import { SaveDocument } from './save-document.tsx';
import './document.css';

/** The conversation as a Word document. */
export function DocumentStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id, date, locked } = open.conversation;
  const { change } = useEdit(id);
  return (
    <Step
      title={t('documents.title')}
      intro={
        <p>
          {t('documents.intro')} {t('documents.private')}
        </p>
      }
    >
      <div className="document-date">
        <DateField
          label={t('conversation.start.date')}
          value={date}
          readOnly={locked}
          place={placeOf.date}
          onCommit={(day) => change({ kind: 'date.set', date: day })}
        />
      </div>
      <SaveDocument id={id} template={open.template} isPrimary />
    </Step>
  );
}
