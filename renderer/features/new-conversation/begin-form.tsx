import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import type { TemplateLine } from '#preload/contract.ts';
import { useBeginConversation } from '../../data/conversation.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { focusFirstProblem } from '../../ui/focus-problem.ts';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import {
  checkBegin,
  withLeader,
  type BeginDraft,
  type BeginProblems,
  type BeginWish,
} from './begin-draft.ts';
import { PeopleChoice } from './people-choice.tsx';

interface BeginFormProps {
  /** Those who can be chosen. */
  readonly people: readonly Person[];
  readonly templates: readonly TemplateLine[];
  /** Who is the leader, and in which year, where that is known. */
  readonly wish: BeginWish;
}

/** Who talks with whom, on which form, and when. */
export function BeginForm({ people, templates, wish }: BeginFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useBeginConversation();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => firstDraft(people, templates, wish));
  const [problems, setProblems] = useState<BeginProblems>({});
  const set = (change: Partial<BeginDraft>) => setDraft((old) => ({ ...old, ...change }));
  const problem = (field: keyof BeginDraft) => {
    const name = problems[field];
    return name === undefined ? null : t(`newConversation.${name}`);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkBegin(draft);
    setProblems(checked.problems);
    if (checked.begin === null) return focusFirstProblem(form.current);
    begin.mutate(checked.begin, {
      onSuccess: ({ id }) => void navigate({ to: '/conversations/$id/{-$step}', params: { id } }),
    });
  };
  return (
    <form ref={form} className="stack" noValidate onSubmit={submit}>
      <PeopleChoice people={people} draft={draft} problem={problem} onChoose={set} />
      {templates.length > 1 && (
        <TemplateChoice
          templates={templates}
          chosen={draft.template}
          error={problem('template')}
          onChoose={(template) => set({ template })}
        />
      )}
      <LineField
        label={t('newConversation.year')}
        typed={plainTyped(draft.year, (year) => set({ year }))}
        error={problem('year')}
      />
      <LineField
        label={t('newConversation.date')}
        description={t('newConversation.dateHelp')}
        typed={plainTyped(draft.date, (date) => set({ date }))}
        error={problem('date')}
      />
      <ErrorNote error={begin.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="submit"
          disabled={begin.isPending}
        >
          {t('newConversation.begin')}
        </button>
        <Link className="ds-button" data-variant="secondary" to="/">
          {t('newConversation.cancel')}
        </Link>
      </div>
    </form>
  );
}

interface TemplateChoiceProps {
  readonly templates: readonly TemplateLine[];
  readonly chosen: BeginDraft['template'];
  readonly error: string | null;
  readonly onChoose: (template: BeginDraft['template']) => void;
}

function TemplateChoice({ templates, chosen, error, onChoose }: TemplateChoiceProps) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('newConversation.template')}
      value={keyOf(chosen)}
      choices={templates.map((one) => ({ id: keyOf(one), name: one.name }))}
      error={error}
      onChoose={(key) => onChoose(templateOf(templates, key))}
    />
  );
}

function firstDraft(
  people: readonly Person[],
  templates: readonly TemplateLine[],
  { leader = '', year = new Date().getFullYear() }: BeginWish,
): BeginDraft {
  return {
    leaderId: '',
    managerId: '',
    ...withLeader(people, leader),
    template: templateOf(templates, keyOf(templates[0] ?? null)),
    year: String(year),
    date: '',
  };
}

function keyOf(template: BeginDraft['template']): string {
  return template === null ? '' : `${template.id}/${template.version}`;
}

function templateOf(templates: readonly TemplateLine[], key: string): BeginDraft['template'] {
  const template = templates.find((one) => keyOf(one) === key);
  return template === undefined ? null : { id: template.id, version: template.version };
}
