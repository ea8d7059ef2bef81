import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { useLevelName } from './level-name.ts';

/** One line for each person; the name leads to the form. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const levelName = useLevelName();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sorted = people.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  return (
    <table className="ds-table people-table">
      <caption className="ds-sr-only">{t('people.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.unitShort')}</th>
          <th scope="col">{t('people.level')}</th>
          <th scope="col">{t('people.manager')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Link
                className="ds-link"
                to="/people/$id"
                params={{ id: person.id }}
                title={t('people.edit', { name: person.name })}
              >
                {person.name}
              </Link>
              <span className="people-title quiet">{person.title}</span>
            </th>
            <td data-label={t('people.unitShort')}>{person.unit}</td>
            <td data-label={t('people.level')}>{levelName(person.level)}</td>
            <td data-label={t('people.manager')}>{names.get(person.managerId ?? '') ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
