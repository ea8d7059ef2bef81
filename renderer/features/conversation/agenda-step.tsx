import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTIES } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { Course } from '../../ui/course.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { MinutesField } from './minutes-field.tsx';
import { TopicGroups } from './topic-groups.tsx';
import './agenda-step.css';

/** What both settle first: what the talk is about, who writes, how long there is, what to remember. */
export function AgendaStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  return (
    <Step title={t('talk.agenda.title')} intro={<p>{t('talk.agenda.about')}</p>}>
      <div className="agenda">
        <div className="stack">
          <Writer open={open} />
          <When open={open} />
        </div>
        <section className="stack agenda-topics">
          <h3 className="ds-heading" data-size="2xs">
            {t('talk.agenda.topics')}
          </h3>
          <TopicGroups open={open} level={4} />
        </section>
      </div>
      <AgendaCourse open={open} />
      <StepTurns open={open} step={{ kind: 'agenda' }} />
    </Step>
  );
}

/** The phases of the form, to be looked up. */
function AgendaCourse({ open: { template } }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  if (template.phases.length === 0) return null;
  return (
    <section className="stack" data-size="md">
      <div>
        <button
          className="link-button quiet"
          type="button"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'parts.course.hide' : 'parts.course.show')}
        </button>
      </div>
      {isShown && <Course form={template} level={3} />}
    </section>
  );
}

/** Which of the two writes the note. */
function Writer({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id, joint, locked } = open.conversation;
  const { change } = useEdit(id);
  const { writer, minutes } = joint;
  return (
    <fieldset className="agenda-writer">
      <legend className="ds-label">{t('talk.agenda.writer')}</legend>
      <div className="agenda-writers" data-place={placeOf.writer}>
        {PARTIES.map((party) => (
          <label key={party} data-chosen={party === writer || undefined}>
            <input
              type="radio"
              className="ds-input"
              name="writer"
              disabled={locked}
              checked={party === writer}
              onChange={() => change({ kind: 'agenda.set', writer: party, minutes })}
            />
            <span>{open[party].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How long there is, and which day it is. */
function When({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id, joint, locked, date } = open.conversation;
  const { change } = useEdit(id);
  return (
    <div className="agenda-when">
      <MinutesField
        label={t('talk.agenda.minutes')}
        value={joint.minutes}
        readOnly={locked}
        place={placeOf.minutes}
        onCommit={(minutes) => change({ kind: 'agenda.set', writer: joint.writer, minutes })}
      />
      <DateField
        label={t('conversation.start.date')}
        hint={false}
        value={date}
        readOnly={locked}
        place={placeOf.date}
        onCommit={(day) => change({ kind: 'date.set', date: day })}
      />
    </div>
  );
}
