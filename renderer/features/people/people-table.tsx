import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { useLevelName } from '../../ui/level-name.ts';
import { LongTable } from '../../ui/long-table.tsx';

interface PeopleTableProps {
  readonly caption: string;
  /** In their order. */
  readonly people: readonly Person[];
  readonly managerOf: (person: Person) => string;
}

/** One line for each person; the name leads to the form. */
export function PeopleTable({ caption, people, managerOf }: PeopleTableProps) {
  const { t } = useTranslation();
  const levelName = useLevelName();
  return (
    <LongTable
      caption={caption}
      className="people-table"
      headings={[t('people.name'), t('people.unitShort'), t('people.level'), t('people.manager')]}
      items={people}
      keyOf={({ id }) => id}
      renderRow={(person) => (
        <PersonRow person={person} level={levelName(person.level)} manager={managerOf(person)} />
      )}
    />
  );
}

interface PersonRowProps {
  readonly person: Person;
  /** In words. */
  readonly level: string;
  readonly manager: string;
}

const PersonRow = memo(function PersonRow({ person, level, manager }: PersonRowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <Link
          className="ds-link"
          to="/people/$id"
          params={{ id: person.id }}
          title={t('people.edit', { name: person.name })}
        >
          {person.name}
        </Link>
        <span className="quiet">{person.title}</span>
      </th>
      <td data-label={t('people.unitShort')}>{person.unit}</td>
      <td data-label={t('people.level')}>{level}</td>
      <td data-label={t('people.manager')}>{manager}</td>
    </tr>
  );
});
