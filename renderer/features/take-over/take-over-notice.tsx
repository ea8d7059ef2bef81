import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';
import './take-over.css';

/** Says that there is a newer version of the form, while it can still be taken over. */
export function TakeOverNotice({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const { newer, conversation } = open;
  const isOffered = newer !== null && conversation.phase === 'preparing' && open.side !== 'joint';
  return (
    <>
      {isOffered && (
        <div className="take-over-notice" data-size="sm">
          <span>{t('parts.takeOver.notice')}</span>
          <button className="link-button" type="button" onClick={() => setAsking(true)}>
            {t('parts.takeOver.look')}
          </button>
        </div>
      )}
      {isOffered && isAsking && (
        <TakeOverDialog
          open={open}
          newer={newer.template}
          onClose={() => setAsking(false)}
          onTaken={() => {
            setAsking(false);
            setSaid(t('parts.takeOver.done'));
          }}
        />
      )}
      <p className="take-over-said" role="status">
        {said}
      </p>
    </>
  );
}
