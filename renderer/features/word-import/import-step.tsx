import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { useChooseWord, useStoreWord } from '../../data/word-import.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Step } from '../../ui/step.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { ChooseButton } from './choose-button.tsx';
import { Preview } from './preview.tsx';
import './word-import.css';

/** Brings what somebody has written in Word into the conversation that is open. */
export function ImportStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id, locked } = open.conversation;
  const file = useChooseWord(id);
  const store = useStoreWord(id);
  const choose = () => {
    store.reset();
    file.mutate();
  };
  const preview = store.isSuccess ? null : (file.data ?? null);
  const button = (
    <ChooseButton isFirst={preview === null} isReading={file.isPending} onChoose={choose} />
  );
  return (
    <Step title={t('wordImport.title')} intro={preview === null && <p>{t('wordImport.intro')}</p>}>
      <div className="word-import" data-size="md">
        {store.isSuccess && <p role="status">{t('wordImport.done')}</p>}
        <ErrorNote error={file.error} />
        {locked && <p>{t('errors.conversation.locked')}</p>}
        {!locked && preview === null && <div className="row">{button}</div>}
        {!locked && preview !== null && (
          <Preview
            key={preview.token}
            preview={preview}
            error={store.error}
            isStoring={store.isPending}
            onStore={(lines) => store.mutate({ token: preview.token, lines })}
            other={button}
          />
        )}
      </div>
      <StepTurns open={open} step={{ kind: 'import' }} />
    </Step>
  );
}
