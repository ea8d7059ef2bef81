import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { IDLE_MINUTES } from '../../data/idle.ts';
import { useSetPin } from '../../data/seat.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { NEW_PIN, PinForm } from './pin-form.tsx';

/** The `data-place` of the button that asks for a PIN. */
const PIN = 'pin';

/** The PIN of the side that sits here: small, and nobody has to have one. */
export function OwnPin({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const set = useSetPin(open.conversation.id);
  const { hasPin } = open;
  const ask = (isAsked: boolean) => {
    setChoosing(isAsked);
    focusPlace(isAsked ? NEW_PIN : PIN);
  };
  const choose = (pin: string | null) =>
    set.mutate(pin, {
      onSuccess: () => {
        ask(false);
        setSaid(t(pin === null ? 'sharing.pin.removed' : 'sharing.pin.saved'));
      },
    });
  return (
    <section className="reading stack">
      <h3 className="ds-heading" data-size="2xs">
        {t('sharing.pin.title')}
      </h3>
      <p>{t(hasPin ? 'sharing.pin.has' : 'sharing.pin.none')}</p>
      <div className="quiet pin-words" data-size="sm">
        <p>{t('sharing.pin.guards')}</p>
        <p>{t('sharing.pin.limits')}</p>
        {hasPin && <p>{t('sharing.pin.idle', { minutes: IDLE_MINUTES })}</p>}
      </div>
      {isChoosing ? (
        <PinForm busy={set.isPending} onChoose={choose} onCancel={() => ask(false)} />
      ) : (
        <div className="row">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            data-place={PIN}
            onClick={() => ask(true)}
          >
            {t(hasPin ? 'sharing.pin.change' : 'sharing.pin.choose')}
          </button>
          {hasPin && (
            <button
              className="ds-button"
              data-variant="tertiary"
              type="button"
              onClick={() => choose(null)}
            >
              {t('sharing.pin.remove')}
            </button>
          )}
        </div>
      )}
      <ErrorNote error={set.error} />
      <p role="status">{said}</p>
    </section>
  );
}
