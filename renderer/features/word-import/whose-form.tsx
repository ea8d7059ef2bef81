import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import type { WhoseDraft, WhoseProblems } from './whose-draft.ts';

interface WhoseFormProps {
  readonly people: readonly Person[];
  readonly draft: WhoseDraft;
  readonly problems: WhoseProblems;
  readonly onChange: (change: Partial<WhoseDraft>) => void;
}

/** Whose form it is, and of which year. */
export function WhoseForm({ people, draft, problems, onChange }: WhoseFormProps) {
  const { t } = useTranslation();
  const choices = people
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
    .map(({ id, name, unit }) => ({ id, name: unit === '' ? name : `${name}, ${unit}` }));
  const problem = (field: keyof WhoseDraft) => {
    const name = problems[field];
    return name === undefined ? null : t(`newConversation.${name}`);
  };
  return (
    <fieldset className="word-whose">
      <legend className="ds-label">{t('wordImport.whoseIs')}</legend>
      <ChoiceField
        label={t('newConversation.leader')}
        value={draft.leaderId}
        none={t('newConversation.choose')}
        choices={choices}
        error={problem('leaderId')}
        onChoose={(leaderId) => onChange({ leaderId })}
      />
      <ChoiceField
        label={t('newConversation.manager')}
        value={draft.managerId}
        none={t('newConversation.choose')}
        choices={choices.filter(({ id }) => id !== draft.leaderId)}
        error={problem('managerId')}
        onChoose={(managerId) => onChange({ managerId })}
      />
      <LineField
        label={t('newConversation.year')}
        typed={plainTyped(draft.year, (year) => onChange({ year }))}
        error={problem('year')}
      />
      <p className="quiet">
        <Link className="ds-link" to="/people/$id" params={{ id: 'new' }}>
          {t('newConversation.addOther')}
        </Link>
      </p>
    </fieldset>
  );
}
