import { useTranslation } from 'react-i18next';
import type { Goal } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LineAnswer } from '../../ui/text-answer.tsx';

interface GoalPlanProps {
  readonly open: OpenConversation;
  readonly goal: Goal;
}

/** When a goal is due, and who sees to it. */
export function GoalPlan({ open, goal }: GoalPlanProps) {
  const { t } = useTranslation();
  const { conversation } = open;
  const { change } = useEdit(conversation.id);
  const { id, due, responsible } = goal;
  return (
    <div className="goal-plan">
      <DateField
        label={t('conversation.plan.due')}
        hint={false}
        value={due}
        readOnly={conversation.locked}
        place={placeOf.goal(id, 'plan')}
        onCommit={(day) => change({ kind: 'goal.plan', id, due: day, responsible })}
      />
      <LineAnswer
        label={t('conversation.plan.responsible')}
        conversationId={conversation.id}
        place={placeOf.goal(id, 'responsible')}
        value={responsible}
        readOnly={conversation.locked}
        onCommit={(typed, gesture) =>
          change({ kind: 'goal.plan', id, due, responsible: typed }, gesture)
        }
      />
    </div>
  );
}
