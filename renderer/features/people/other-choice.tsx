import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import { byName, likelySame, managerNames, matching } from './people-order.ts';
import { PersonChoice } from './person-choice.tsx';

/** So many are offered at once. */
const MOST = 8;

interface OtherChoiceProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The other entry: first those whose names look alike, then whoever fits what is typed. */
export function OtherChoice({ person, people, chosen, onChoose }: OtherChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const likely = useMemo(() => likelySame(person, people), [person, people]);
  const others = useMemo(
    () => byName(people).filter(({ id }) => id !== person.id),
    [person, people],
  );
  const blank = typed.trim() === '';
  const found = blank ? likely : matching(others, typed, managerNames(people));
  const shown = found.slice(0, MOST);
  const help =
    found.length > MOST
      ? t('people.merge.rest', { shown: MOST, count: found.length })
      : t(blank ? 'people.merge.likely' : 'people.merge.fitting');
  const none = t(blank ? 'people.merge.noneLikely' : 'people.merge.noMatch');
  return (
    <>
      <LineField
        label={t('people.merge.other', { name: person.name })}
        description={t('people.merge.findHelp')}
        typed={plainTyped(typed, setTyped)}
      />
      {shown.length === 0 ? (
        <p role="status">{none}</p>
      ) : (
        <PersonChoice
          legend={t('people.merge.choose')}
          help={help}
          people={shown}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
