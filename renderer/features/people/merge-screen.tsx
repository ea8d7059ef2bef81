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
  const navigate = useNavigate();
  const people = usePeople().data;
  const merge = useMergePeople();
  const person = people?.find((one) => one.id === id);
  if (people === undefined) return null;
  // Whoever went into the other is gone before the way to the other is found.
  if (person === undefined) return merge.isIdle ? <GonePerson /> : null;
  const confirm = (keep: string, drop: string) => {
    if (merge.isPending) return;
    merge.mutate(
      { keep, drop },
      {
        onSuccess: (kept) =>
          void navigate({ to: '/people/$id', params: { id: kept.id }, replace: true }),
      },
    );
  };
  return <Merge key={id} person={person} people={people} error={merge.error} onConfirm={confirm} />;
}

interface MergeProps extends Pick<OutcomeProps, 'people' | 'error' | 'onConfirm'> {
  readonly person: Person;
}

function Merge({ person, people, error, onConfirm }: MergeProps) {
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
            error={error}
            onConfirm={onConfirm}
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
  /** Why nothing was done. */
  readonly error: unknown;
  readonly onConfirm: (keep: string, drop: string) => void;
}

/** What happens, and the button that lets it. */
function Outcome({ keep, drop, people, error, onConfirm }: OutcomeProps) {
  const { t } = useTranslation();
  const conversations = usePersonConversations(drop.id);
  if (conversations.data === undefined) return <ErrorNote error={conversations.error} />;
  const outcome = mergeOutcome(keep, drop, people, conversations.data);
  return (
    <>
      <MergePreview keep={keep} drop={drop} outcome={outcome} />
      <ErrorNote error={error} />
      {!outcome.between && (
        <div className="row">
          <button
            className="ds-button"
            data-variant="primary"
            type="button"
            onClick={() => onConfirm(keep.id, drop.id)}
          >
            {t('people.merge.yes')}
          </button>
        </div>
      )}
    </>
  );
}
