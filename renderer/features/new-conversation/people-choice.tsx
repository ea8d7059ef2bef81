import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { withLeader, type BeginDraft } from './begin-draft.ts';

interface PeopleChoiceProps {
  readonly people: readonly Person[];
  readonly draft: BeginDraft;
  readonly problem: (field: 'leaderId' | 'managerId') => string | null;
  readonly onChoose: (chosen: Partial<BeginDraft>) => void;
}

/** The two people. Choosing a leader chooses that leader's own manager as well. */
export function PeopleChoice({ people, draft, problem, onChoose }: PeopleChoiceProps) {
  const { t } = useTranslation();
  const choices = people
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
    .map(({ id, name, unit }) => ({ id, name: unit === '' ? name : `${name}, ${unit}` }));
  const chooseLeader = (leaderId: string) => {
    const { managerId = draft.managerId } = withLeader(people, leaderId);
    onChoose({ leaderId, managerId: managerId === leaderId ? '' : managerId });
  };
  return (
    <>
      <ChoiceField
        label={t('newConversation.leader')}
        description={t('newConversation.leaderHelp')}
        value={draft.leaderId}
        none={t('newConversation.choose')}
        choices={choices}
        error={problem('leaderId')}
        onChoose={chooseLeader}
      />
      <ChoiceField
        label={t('newConversation.manager')}
        value={draft.managerId}
        none={t('newConversation.choose')}
        choices={choices.filter(({ id }) => id !== draft.leaderId)}
        error={problem('managerId')}
        onChoose={(managerId) => onChoose({ managerId })}
      />
      <p className="quiet" data-size="sm">
        <Link className="ds-link" to="/people/$id" params={{ id: 'new' }}>
          {t('newConversation.addOther')}
        </Link>
      </p>
    </>
  );
}
