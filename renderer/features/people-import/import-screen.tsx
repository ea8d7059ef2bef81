import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PEOPLE_FIELDS } from '#domain/people-import/columns.ts';
import type { Imported } from '#preload/contract.ts';
import { rowOf } from '../../data/bridge.ts';
import { useChoosePeople, useImportPeople } from '../../data/people-import.ts';
import { usePeople } from '../../data/person.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { Preview } from './preview.tsx';
import './people-import.css';

/** Brings people in from a file: choose it, see what would happen, and only then store. */
export function ImportScreen() {
  const { t } = useTranslation();
  const people = usePeople();
  const file = useChoosePeople();
  const store = useImportPeople();
  const choose = () => {
    if (file.isPending || store.isPending) return;
    store.reset();
    file.mutate();
  };
  const preview = file.data ?? null;
  const shown = preview !== null && !store.isSuccess && people.data !== undefined;
  return (
    <Page title={t('peopleImport.title')} width={shown ? 'wide' : 'reading'}>
      <ErrorNote error={people.error} />
      {store.data !== undefined && <Done imported={store.data} />}
      {!shown && <Introduction />}
      <FileTrouble error={file.error} />
      {!shown && (
        <div className="row">
          <ChooseButton primary={store.data === undefined} onChoose={choose} />
          {file.isPending && <p role="status">{t('peopleImport.reading')}</p>}
        </div>
      )}
      {shown && (
        <Preview
          key={preview.token}
          preview={preview}
          people={people.data}
          error={store.error}
          onStore={(rows) => store.mutate({ token: preview.token, rows: [...rows] })}
          other={<ChooseButton primary={false} onChoose={choose} />}
        />
      )}
    </Page>
  );
}

/** What a file must look like. */
function Introduction() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('peopleImport.intro')}</p>
      <p>
        {t('peopleImport.columns')}{' '}
        {PEOPLE_FIELDS.map((field) => t(`peopleImport.fields.${field}`)).join(', ')}.
      </p>
    </>
  );
}

/** Why a file could not be read, and in which row. */
function FileTrouble({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const row = rowOf(error);
  return (
    <>
      <ErrorNote error={error} />
      {row !== null && <p>{t('peopleImport.openQuote', { row })}</p>}
    </>
  );
}

function Done({ imported: { added, changed } }: { readonly imported: Imported }) {
  const { t } = useTranslation();
  return (
    <div className="import-done">
      <p role="status">
        {t('peopleImport.done', {
          added: t('peopleImport.added', { count: added }),
          changed: t('peopleImport.changed', { count: changed }),
        })}
      </p>
      <Link className="ds-button" data-variant="primary" to="/people">
        {t('peopleImport.back')}
      </Link>
    </div>
  );
}

interface ChooseButtonProps {
  readonly primary: boolean;
  readonly onChoose: () => void;
}

function ChooseButton({ primary, onChoose }: ChooseButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      className="ds-button"
      data-variant={primary ? 'primary' : 'secondary'}
      type="button"
      onClick={onChoose}
    >
      {t(primary ? 'peopleImport.choose' : 'peopleImport.chooseOther')}
    </button>
  );
}
