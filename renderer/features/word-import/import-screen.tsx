import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import type { WordPreview } from '#preload/contract.ts';
import { isActive, usePeople } from '../../data/person.ts';
import { useChooseWord, useStoreNewWord } from '../../data/word-import.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { ChooseButton } from './choose-button.tsx';
import { EmptyForm } from './empty-form.tsx';
import { Preview } from './preview.tsx';
import { checkWhose, firstDraft, type WhoseProblems } from './whose-draft.ts';
import { WhoseForm } from './whose-form.tsx';
import './word-import.css';

/** Brings a form of an earlier year in as a conversation of its own. */
export function WordImportScreen() {
  const { t } = useTranslation();
  const people = usePeople();
  const file = useChooseWord(null);
  const store = useStoreNewWord();
  const choose = () => {
    store.reset();
    file.mutate();
  };
  const preview = store.isSuccess ? null : (file.data ?? null);
  const isShown = preview !== null && people.data !== undefined;
  const button = <ChooseButton isFirst={!isShown} isReading={file.isPending} onChoose={choose} />;
  return (
    <Page title={t('wordImport.titleNew')} width={isShown ? 'wide' : 'reading'}>
      <ErrorNote error={people.error ?? file.error} />
      {store.data !== undefined && <Done id={store.data} />}
      {!isShown && (
        <>
          <p>{t('wordImport.introNew')}</p>
          <div className="row">{button}</div>
          <EmptyForm />
        </>
      )}
      {isShown && (
        <NewPreview
          key={preview.token}
          preview={preview}
          people={people.data.filter(isActive)}
          store={store}
          other={button}
        />
      )}
    </Page>
  );
}

interface NewPreviewProps {
  readonly preview: WordPreview;
  readonly people: readonly Person[];
  readonly store: ReturnType<typeof useStoreNewWord>;
  readonly other: ReactNode;
}

function NewPreview({ preview, people, store, other }: NewPreviewProps) {
  const nobody = { leaderId: null, managerId: null, year: null };
  const [draft, setDraft] = useState(() => firstDraft(preview.whose ?? nobody, people));
  const [problems, setProblems] = useState<WhoseProblems>({});
  const storeLines = (lines: string[]) => {
    const checked = checkWhose(draft);
    setProblems(checked.problems);
    const { about } = checked;
    if (about !== null) store.mutate({ token: preview.token, lines, about });
  };
  return (
    <Preview
      preview={preview}
      error={store.error}
      isStoring={store.isPending}
      onStore={storeLines}
      other={other}
    >
      <WhoseForm
        people={people}
        draft={draft}
        problems={problems}
        onChange={(change) => setDraft((old) => ({ ...old, ...change }))}
      />
    </Preview>
  );
}

function Done({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <div className="word-done">
      <p role="status">{t('wordImport.doneNew')}</p>
      <Link
        className="ds-button"
        data-variant="primary"
        to="/conversations/$id/{-$step}"
        params={{ id, step: undefined }}
      >
        {t('wordImport.openIt')}
      </Link>
    </div>
  );
}
