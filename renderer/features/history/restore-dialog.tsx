import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#domain/history-lines.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useRestore } from '../../data/history.ts';
import { useFormat } from '../../i18n/format.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Modal } from '../../ui/modal.tsx';
import { useSentences } from './use-sentences.ts';

interface RestoreDialogProps {
  readonly open: OpenConversation;
  readonly line: HistoryLine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what bringing an earlier point back does, and that it can be undone. */
export function RestoreDialog({ open, line, onDone, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const { day, time } = useFormat();
  const sentences = useSentences(open, line);
  const restore = useRestore(open.conversation.id);
  const words = { day: day(line.at), time: time(line.at) };
  return (
    <Modal title={t('history.confirm.title')} onClose={onClose}>
      <p>{t(`history.confirm.${open.side === 'joint' ? 'joint' : 'own'}`, words)}</p>
      <p className="history-excerpt">{sentences.at(-1)}</p>
      <p>{t('history.confirm.kept')}</p>
      <ErrorNote error={restore.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={restore.isPending}
          onClick={() => restore.mutate(line.revision, { onSuccess: onDone })}
        >
          {t('history.confirm.yes')}
        </button>
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          data-first
          onClick={onClose}
        >
          {t('history.confirm.no')}
        </button>
      </div>
    </Modal>
  );
}
