import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { useLevelName } from '../../ui/level-name.ts';
import { LongTable, type RowProps } from '../../ui/long-table.tsx';

interface PeopleTableProps {
  readonly caption: string;
  /** In their order. */
  readonly people: readonly Person[];
  readonly managerOf: (person: Person) => string;
}

/** One line for each person; the name leads to the form. */
export function PeopleTable({ caption, people, managerOf }: PeopleTableProps) {
  const { t } = useTranslation();
  return (
    <LongTable
      caption={caption}
      className="people-table"
      headings={[t('people.name'), t('people.unitShort'), t('people.level'), t('people.manager')]}
      items={people}
      keyOf={({ id }) => id}
      renderRow={(person, props) => (
        <PersonRow person={person} manager={managerOf(person)} place={props} />
      )}
    />
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly manager: string;
  readonly place: RowProps;
}

const PersonRow = memo(
  function PersonRow({ person, manager, place }: PersonRowProps) {
    const { t } = useTranslation();
    const levelName = useLevelName();
    return (
      <tr {...place}>
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
        <td data-label={t('people.level')}>{levelName(person.level)}</td>
        <td data-label={t('people.manager')}>{manager}</td>
      </tr>
    );
  },
  (old, now) =>
    old.person === now.person &&
    old.manager === now.manager &&
    old.place['data-index'] === now.place['data-index'] &&
    old.place.ref === now.place.ref,
);
