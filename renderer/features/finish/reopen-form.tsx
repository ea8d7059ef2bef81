import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten } from '#domain/conversation.ts';
import { TEXT_LIMIT } from '#domain/text-limits.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useLock } from '../../data/lock.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { focusPlace } from '../../ui/focus-place.ts';
import { TextArea } from '../../ui/text-area.tsx';

const REASON = 'reopen-reason';

/** Opens a locked conversation again; the reason is kept in its history. */
export function ReopenForm({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const lock = useLock(open.conversation.id);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const tooLong = reason.length > TEXT_LIMIT;
  const press = () => {
    if (isWritten(reason) && !tooLong) return lock.mutate({ locked: false, reason: reason.trim() });
    setRefused(true);
    focusPlace(REASON);
  };
  return (
    <>
      <p>{t('finish.reopen.help')}</p>
      <div className="reading">
        <TextArea
          label={t('finish.reopen.why')}
          lines={2}
          place={REASON}
          typed={{
            text: reason,
            tooLong,
            onType: (text) => {
              setReason(text);
              setRefused(false);
            },
            onLeave: () => undefined,
          }}
          error={refused ? sentence('reason.missing') : null}
        />
      </div>
      <ErrorNote error={lock.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={lock.isPending}
          onClick={press}
        >
          {t('finish.reopen.do')}
        </button>
      </div>
    </>
  );
}
