import { useTranslation } from 'react-i18next';
import type { PeoplePreview } from '#preload/contract.ts';

/** Which headings of the file were understood, and which are left out. */
export function ColumnsFound({
  preview: { columns, unknown },
}: {
  readonly preview: PeoplePreview;
}) {
  const { t } = useTranslation();
  const found = columns.map(({ field, heading }) => {
    const name = t(`peopleImport.fields.${field}`);
    return name.toLowerCase() === heading.trim().toLowerCase()
      ? name
      : t('peopleImport.foundAs', { field: name, heading });
  });
  const left = unknown.filter((heading) => heading.trim() !== '');
  return (
    <p className="quiet">
      {t('peopleImport.found', { columns: found.join(', ') })}{' '}
      {left.length > 0 &&
        t('peopleImport.unknown', {
          headings: left.map((heading) => t('peopleImport.heading', { heading })).join(', '),
        })}
    </p>
  );
}
