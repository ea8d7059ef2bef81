import { useTranslation } from 'react-i18next';
import type { Goal } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { DownButton, RemoveButton, UpButton } from '../../ui/small-buttons.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { GoalPlan } from './goal-plan.tsx';

interface GoalRowProps {
  readonly open: OpenConversation;
  readonly section: SectionOf<'plan'>;
  readonly goal: Goal;
  readonly at: number;
}

/** One goal: a text for each column, and when and by whom. */
export function GoalRow({ open, section, goal, at }: GoalRowProps) {
  const { t } = useTranslation();
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const number = at + 1;
  return (
    <li className="goal" aria-label={t('conversation.plan.row', { number })}>
      <div className="goal-head">
        <h3 className="ds-heading" data-size="2xs">
          {t('conversation.plan.row', { number })}
        </h3>
        {!conversation.locked && <GoalTools open={open} section={section} goal={goal} at={at} />}
      </div>
      <div className="goal-cells">
        {section.columns.map(({ id: column, heading }) => (
          <div key={column} className="goal-cell">
            <TextAnswer
              label={<span lang={template.language}>{heading}</span>}
              conversationId={conversation.id}
              place={placeOf.goal(goal.id, column)}
              value={goal.cells[column] ?? ''}
              lines={3}
              readOnly={conversation.locked}
              onCommit={(text, gesture) =>
                change({ kind: 'goal.set', id: goal.id, column, text }, gesture)
              }
            />
            {column === section.due && <GoalPlan open={open} goal={goal} />}
          </div>
        ))}
      </div>
    </li>
  );
}

function GoalTools({ open, section, goal, at }: GoalRowProps) {
  const { t } = useTranslation();
  const { change } = useEdit(open.conversation.id);
  const { goals } = open.conversation.joint;
  const { id } = goal;
  const number = at + 1;
  const remove = () => {
    change({ kind: 'goal.remove', id });
    const neighbour = goals[at + 1] ?? goals[at - 1];
    const column = section.columns[0]?.id ?? '';
    focusPlace(neighbour === undefined ? placeOf.goals : placeOf.goal(neighbour.id, column));
  };
  return (
    <div className="focus-tools">
      <UpButton
        label={t('conversation.plan.up', { number })}
        disabled={at === 0}
        onClick={() => change({ kind: 'goal.move', id, at: at - 1 })}
      />
      <DownButton
        label={t('conversation.plan.down', { number })}
        disabled={at === goals.length - 1}
        onClick={() => change({ kind: 'goal.move', id, at: at + 1 })}
      />
      <RemoveButton label={t('conversation.plan.remove', { number })} onClick={remove} />
    </div>
  );
}
