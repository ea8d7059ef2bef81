import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TemplateImport } from '#preload/contract.ts';
import { useImportForm } from '../../data/template.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { placeWords, troubleWords } from './trouble-words.ts';

/** The two ways to another form: one that somebody else made, and one of one's own. */
export function Ways() {
  const { t } = useTranslation();
  const take = useImportForm();
  const result = take.data ?? null;
  return (
    <div className="form-take-in">
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => take.mutate()}
        >
          {t('templates.import.choose')}
        </button>
        <Link className="ds-button" data-variant="primary" to="/templates/new">
          {t('templates.new')}
        </Link>
      </div>
      <ErrorNote error={take.error} />
      {result !== null && !take.isPending && take.error === null && <Outcome result={result} />}
    </div>
  );
}

function Outcome({ result }: { readonly result: NonNullable<TemplateImport> }) {
  const { t } = useTranslation();
  if (result.outcome === 'refused') {
    const { file, troubles } = result;
    return (
      <div className="ds-alert stack" data-color="danger" role="alert">
        <p>{t('templates.import.refused', { file, count: troubles.length })}</p>
        <ul className="trouble-list">
          {troubles.map((trouble) => {
            const place = placeWords(t, trouble.path);
            return (
              <li key={`${trouble.path.join('.')}:${trouble.code}`}>
                {place !== '' && <strong>{place}:</strong>} {troubleWords(t, trouble)}
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
  const { outcome, id, name, version } = result;
  return (
    <p className="form-note" role="status">
      {t(`templates.import.${outcome}`, { name, version })}{' '}
      {outcome === 'copy' && (
        <Link to="/templates/$id/{-$part}" params={{ id }}>
          {t('templates.import.openCopy')}
        </Link>
      )}
    </p>
  );
}
