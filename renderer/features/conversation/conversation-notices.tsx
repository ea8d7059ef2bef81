import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskState, useEdit } from '../../data/conversation.ts';
import { useTextHeld } from '../../data/typing.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { SaveState } from '../../ui/save-state.tsx';

/** What went wrong, at the foot of the window, where it moves nothing while somebody types. */
export function ConversationNotices({ id }: { readonly id: string }) {
  const { save } = useDeskState(id);
  const { retryNow } = useEdit(id);
  const { t } = useTranslation();
  const [hadTrouble, setHadTrouble] = useState(false);
  if (save.kind === 'waiting' && !hadTrouble) setHadTrouble(true);
  return (
    <div className="conversation-notices">
      <Refusal id={id} />
      <TooLong />
      {save.kind === 'waiting' && <SaveState state={save} onRetry={retryNow} />}
      <p className="ds-sr-only" role="status">
        {hadTrouble && save.kind === 'stored' && t('ui.stored')}
      </p>
    </div>
  );
}

/** A text that no new attempt can store; its own field says how long it is. */
function TooLong() {
  const sentence = useErrorText();
  if (!useTextHeld()) return null;
  return (
    <div className="conversation-refusal" data-size="sm" role="status">
      {sentence('text.too-long')}
    </div>
  );
}

function Refusal({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const { refused } = useDeskState(id);
  const { forgetRefusal } = useEdit(id);
  if (refused === null) return null;
  return (
    <div className="conversation-refusal" data-size="sm" role="alert">
      <span>{t('conversation.refused', { reason: sentence(refused) })}</span>
      <button className="ds-button" data-variant="secondary" type="button" onClick={forgetRefusal}>
        {t('conversation.understood')}
      </button>
    </div>
  );
}
