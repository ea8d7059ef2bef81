import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Step } from '../../ui/step.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { choiceOf, firstWish } from './document-wish.ts';
import { Preview } from './preview.tsx';
import { RadarPicture } from './radar-picture.tsx';
import { SaveActions } from './save-actions.tsx';
import './document.css';

/** The conversation as documents: for whom, what goes in, and the pages as they will print. */
export function DocumentStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template, side } = open;
  const { id, date, locked } = conversation;
  const { change } = useEdit(id);
  const [wish, setWish] = useState(() => firstWish(template, side));
  const choice = choiceOf(wish);
  return (
    <Step
      title={t('documents.title')}
      intro={
        <p>
          {t('documents.intro')} {t('documents.private')}
        </p>
      }
    >
      <div className="document-desk" data-size="md">
        <div className="document-choices stack">
          <ChoiceForm template={template} side={side} wish={wish} onWish={setWish} />
          <div className="document-date">
            <DateField
              label={t('conversation.start.date')}
              value={date}
              readOnly={locked}
              place={placeOf.date}
              onCommit={(day) => change({ kind: 'date.set', date: day })}
            />
          </div>
          <SaveActions id={id} choice={choice} />
          <RadarPicture open={open} />
        </div>
        <Preview id={id} revision={open.revision} choice={choice} lang={template.language} />
      </div>
    </Step>
  );
}
