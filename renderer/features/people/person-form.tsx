import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { isActive, useSavePerson } from '../../data/person.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { focusFirstProblem } from '../../ui/focus-problem.ts';
import { useLevels } from '../../ui/level-name.ts';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import { byName } from './people-order.ts';
import { checkDraft, type PersonDraft, type Problems } from './person-draft.ts';
import { useProblemText } from './problem-text.ts';

interface PersonFormProps {
  readonly id: string | null;
  readonly start: PersonDraft;
  readonly people: readonly Person[];
  readonly onDone: () => void;
}

/** What is known of one person. */
export function PersonForm({ id, start, people, onDone }: PersonFormProps) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const levels = useLevels();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<Problems>({});
  const problem = useProblemText(problems, people, draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft, id, people);
    setProblems(checked.problems);
    if (checked.details === null) focusFirstProblem(form.current);
    else save.mutate({ id, details: checked.details }, { onSuccess: onDone });
  };

  const line = (field: 'name' | 'title' | 'unit') => ({
    typed: plainTyped(draft[field], (text) => setDraft({ ...draft, [field]: text })),
    error: problem(field),
  });

  return (
    <form ref={form} className="stack" noValidate onSubmit={submit}>
      <LineField label={t('people.name')} required {...line('name')} />
      <LineField label={t('people.jobTitle')} {...line('title')} />
      <LineField label={t('people.unit')} {...line('unit')} />
      <ChoiceField
        label={t('people.level')}
        description={t('people.levelHelp')}
        value={draft.level}
        none={t('people.noLevel')}
        choices={levels}
        onChoose={(level) => setDraft({ ...draft, level })}
      />
      <ManagerChoice
        choices={byName(people).filter(
          (person) => person.id !== id && (isActive(person) || person.id === start.managerId),
        )}
        chosen={draft.managerId}
        error={problem('managerId')}
        onChoose={(managerId) => setDraft({ ...draft, managerId })}
      />
      <ErrorNote error={save.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="submit"
          disabled={save.isPending}
        >
          {t('people.save')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onDone}>
          {t('people.cancel')}
        </button>
      </div>
    </form>
  );
}

interface ManagerChoiceProps {
  readonly choices: readonly Person[];
  readonly chosen: string | null;
  readonly error: string | null;
  readonly onChoose: (id: string | null) => void;
}

function ManagerChoice({ choices, chosen, error, onChoose }: ManagerChoiceProps) {
  const { t } = useTranslation();
  const nameOf = (person: Person) =>
    isActive(person) ? person.name : t('people.archivedName', { name: person.name });
  return (
    <ChoiceField
      label={t('people.manager')}
      value={chosen ?? ''}
      none={t('people.noManager')}
      choices={choices.map((person) => ({ id: person.id, name: nameOf(person) }))}
      error={error}
      onChoose={(id) => onChoose(id === '' ? null : id)}
    />
  );
}
