import { useTranslation } from 'react-i18next';
import { emptyGoal } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { GoalRow } from './goal-row.tsx';
import './plan.css';

/** The development plan: a row for each goal, with the form's own columns. */
export function PlanStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const section = sectionOf(template, 'plan');
  const { goals } = conversation.joint;
  if (section === null) return null;
  const add = () => {
    const id = crypto.randomUUID();
    change({ kind: 'goal.add', at: goals.length, goal: emptyGoal(id) });
    focusPlace(placeOf.goal(id, section.columns[0]?.id ?? ''));
  };
  return (
    <Step
      title={section.title}
      lang={template.language}
      intro={section.intro === '' ? undefined : <p lang={template.language}>{section.intro}</p>}
    >
      {goals.length === 0 && <p className="quiet">{t('conversation.plan.empty')}</p>}
      <ol className="plan">
        {goals.map((goal, at) => (
          <GoalRow key={goal.id} open={open} section={section} goal={goal} at={at} />
        ))}
      </ol>
      {!conversation.locked && (
        <div className="row">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            data-place={placeOf.goals}
            onClick={add}
          >
            {t('conversation.plan.add')}
          </button>
        </div>
      )}
      <StepTurns open={open} step={{ kind: 'plan' }} />
    </Step>
  );
}
