import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WordPreview } from '#preload/contract.ts';

/** What the file is, and what somebody should know before taking anything from it. */
export function AboutFile({ preview }: { readonly preview: WordPreview }) {
  const { t } = useTranslation();
  const { form, leader, remarks, belongs } = preview;
  return (
    <>
      <p className="quiet">
        {t('wordImport.form', { form })} {leader !== '' && t('wordImport.leader', { name: leader })}
      </p>
      {remarks.length > 0 && (
        <ul className="word-remarks">
          {[...new Set(remarks)].map((remark) => (
            <li key={remark}>{t(`wordImport.remarks.${remark}`)}</li>
          ))}
        </ul>
      )}
      {belongs !== null && (
        <p>
          {t('wordImport.belongs', { leader: belongs.leader, year: belongs.year })}{' '}
          <Link
            className="ds-link"
            to="/conversations/$id/{-$step}"
            params={{ id: belongs.id, step: undefined }}
          >
            {t('wordImport.goThere')}
          </Link>
        </p>
      )}
    </>
  );
}
