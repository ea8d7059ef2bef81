import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { PersonFilingForm } from './person-filing-form.tsx';

/** What a person's page says of filing: the cases, and the way to the log. */
export function PersonFilingPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  return (
    <section className="person-part">
      <h2 className="ds-heading" data-size="xs">
        {t('filing.personTitle')}
      </h2>
      <PersonFilingForm key={person.id} person={person} />
      <Link className="ds-link" to="/filing" search={{ person: person.id }}>
        {t('filing.personLog')}
      </Link>
    </section>
  );
}
