import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStartTalk } from '../../data/conversation.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

interface BeginDialogProps {
  readonly id: string;
  readonly onBegun: () => void;
  readonly onClose: () => void;
}

/** Makes sure that both want their preparations opened, since that cannot be taken back. */
export function BeginDialog({ id, onBegun, onClose }: BeginDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const start = useStartTalk(id);
  const notYet = useRef<HTMLButtonElement>(null);
  // What cannot be taken back never lies under the first press of Enter.
  useEffect(() => {
    dialog.current?.showModal();
    notYet.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby="begin-title" onClose={onClose}>
      <div className="stack">
        <h2 id="begin-title" className="ds-heading" data-size="xs">
          {t('conversation.begin.title')}
        </h2>
        <p>{t('conversation.begin.text')}</p>
        <ErrorNote error={start.error} />
        <div className="row">
          <button
            className="ds-button"
            data-variant="primary"
            type="button"
            disabled={start.isPending}
            onClick={() => start.mutate(undefined, { onSuccess: onBegun })}
          >
            {t('conversation.begin.yes')}
          </button>
          <button
            ref={notYet}
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => dialog.current?.close()}
          >
            {t('conversation.begin.no')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
