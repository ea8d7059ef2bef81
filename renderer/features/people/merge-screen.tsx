import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { useMergePeople, usePeople, usePersonConversations } from '../../data/person.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { GonePerson } from './gone-person.tsx';
import { mergeOutcome } from './merge-outcome.ts';
import { MergePreview } from './merge-preview.tsx';
import { OtherChoice } from './other-choice.tsx';
import { PersonChoice } from './person-choice.tsx';
import './people.css';

const route = getRouteApi('/people/$id/merge');

/** Makes two entries of the same person one. */
export function MergeScreen() {
  const { id } = route.useParams();
  const people = usePeople().data;
  const person = people?.find((one) => one.id === id);
  if (people === undefined) return null;
  if (person === undefined) return <GonePerson />;
  return <Merge key={id} person={person} people={people} />;
}

interface MergeProps {
  readonly person: Person;
  readonly people: readonly Person[];
}

function Merge({ person, people }: MergeProps) {
  const { t } = useTranslation();
  const [otherId, setOtherId] = useState<string | null>(null);
  const [keepId, setKeepId] = useState(person.id);
  const other = people.find(({ id }) => id === otherId);
  const chooseOther = (id: string) => {
    setOtherId(id);
    if (keepId !== person.id) setKeepId(id);
  };
  return (
    <Page title={t('people.merge.title', { name: person.name })}>
      <p>{t('people.merge.help')}</p>
      <OtherChoice person={person} people={people} chosen={otherId} onChoose={chooseOther} />
      {other !== undefined && (
        <>
          <PersonChoice
            legend={t('people.merge.keep')}
            help={t('people.merge.keepHelp')}
            people={[person, other]}
            chosen={keepId}
            onChoose={setKeepId}
          />
          <Outcome
            keep={keepId === person.id ? person : other}
            drop={keepId === person.id ? other : person}
            people={people}
          />
        </>
      )}
    </Page>
  );
}

interface OutcomeProps {
  readonly keep: Person;
  readonly drop: Person;
  readonly people: readonly Person[];
}

/** What happens, and the button that lets it. */
function Outcome({ keep, drop, people }: OutcomeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const conversations = usePersonConversations(drop.id);
  const merge = useMergePeople();
  if (conversations.data === undefined) return <ErrorNote error={conversations.error} />;
  const outcome = mergeOutcome(keep, drop, people, conversations.data);
  const confirm = () => {
    if (merge.isPending) return;
    merge.mutate(
      { keep: keep.id, drop: drop.id },
      {
        onSuccess: ({ id }) => void navigate({ to: '/people/$id', params: { id }, replace: true }),
      },
    );
  };
  return (
    <>
      <MergePreview keep={keep} drop={drop} outcome={outcome} />
      <ErrorNote error={merge.error} />
      {!outcome.between && (
        <div className="row">
          <button className="ds-button" data-variant="primary" type="button" onClick={confirm}>
            {t('people.merge.yes')}
          </button>
        </div>
      )}
    </>
  );
}
