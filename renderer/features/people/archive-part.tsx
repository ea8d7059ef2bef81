import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { isActive, useArchivePerson } from '../../data/person.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Takes somebody out of what is chosen from, or brings them back; nothing is deleted. */
export function ArchivePart({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useArchivePerson();
  const { id, name } = person;
  const active = isActive(person);
  const turn = () => {
    if (!isPending) mutate({ id, archived: active });
  };
  return (
    <section className="person-part">
      <h2 className="ds-heading" data-size="xs">
        {t('people.archive.title')}
      </h2>
      <p className="quiet" role="status">
        {active ? t('people.archive.help', { name }) : t('people.archive.isArchived', { name })}
      </p>
      <ErrorNote error={error} />
      <button className="ds-button" data-variant="secondary" type="button" onClick={turn}>
        {active ? t('people.archive.yes', { name }) : t('people.archive.bringBack', { name })}
      </button>
    </section>
  );
}
