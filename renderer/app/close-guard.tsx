import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskTrouble, settleEverything } from '../data/desk.ts';
import { flushTyping, isTextHeld } from '../data/typing.ts';

/** Keeps the window open until everything is stored, or until somebody lets it go. */
export function CloseGuard() {
  const [asking, setAsking] = useState(false);
  const letGo = useRef(false);
  useEffect(() => {
    const onClose = (event: BeforeUnloadEvent) => {
      if (letGo.current) return;
      flushTyping();
      const trouble = deskTrouble();
      if (trouble === 'none' && !isTextHeld()) return;
      event.preventDefault();
      if (trouble === 'waiting' || isTextHeld()) setAsking(true);
      else void settleEverything().then(() => window.close());
    };
    const onHide = () => flushTyping();
    window.addEventListener('beforeunload', onClose);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('beforeunload', onClose);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
  const leave = () => {
    letGo.current = true;
    window.close();
  };
  return asking && <CloseDialog onStay={() => setAsking(false)} onLeave={leave} />;
}

interface CloseDialogProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function CloseDialog({ onStay, onLeave }: CloseDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby="close-title" onClose={onStay}>
      <div className="stack">
        <h2 id="close-title" className="ds-heading" data-size="xs">
          {t('conversation.close.title')}
        </h2>
        <p>{t('conversation.close.text')}</p>
        <div className="row">
          <button
            className="ds-button"
            data-variant="primary"
            type="button"
            onClick={() => dialog.current?.close()}
          >
            {t('conversation.close.stay')}
          </button>
          <button className="ds-button" data-variant="secondary" type="button" onClick={onLeave}>
            {t('conversation.close.leave')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
