import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { codeOf } from '../../data/bridge.ts';
import { useSitDown } from '../../data/seat.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { Modal } from '../../ui/modal.tsx';
import { PinField } from '../../ui/pin-field.tsx';
import { useCountdown } from '../../ui/use-countdown.ts';
import '../../ui/link-button.css';
import type { Asked } from './asked.ts';
import { ClearPin } from './clear-pin.tsx';
import { WaitNote } from './wait-note.tsx';

interface PinDialogProps extends Asked {
  readonly party: Party;
  /** The PIN was forgotten and is taken away. */
  readonly onCleared: () => void;
}

/** Asks one party for its PIN, and helps where it is forgotten. */
export function PinDialog(props: PinDialogProps) {
  const { id, sides, party, onCleared, onClose } = props;
  const { t } = useTranslation();
  const [isForgotten, setForgotten] = useState(false);
  const { name } = sides[party];
  return isForgotten ? (
    <Modal key="clear" title={t('seat.clear.title', { name })} onClose={onClose}>
      <ClearPin id={id} party={party} name={name} onCleared={onCleared} onClose={onClose} />
    </Modal>
  ) : (
    <Modal key="pin" title={t('seat.pin.title', { name })} onClose={onClose}>
      <PinForm {...props} onForgotten={() => setForgotten(true)} />
    </Modal>
  );
}

function PinForm(props: PinDialogProps & { readonly onForgotten: () => void }) {
  const { id, sides, readAt, party, onReadAgain, onClose, onForgotten } = props;
  const { t } = useTranslation();
  const sentence = useErrorText();
  const [pin, setPin] = useState('');
  const { mutate, isPending, error, reset } = useSitDown(id);
  const left = useCountdown(readAt + sides[party].wait);
  const failed = () => {
    setPin('');
    onReadAgain();
  };
  const sit = (event: SubmitEvent) => {
    event.preventDefault();
    if (pin === '' || left > 0 || isPending) return;
    mutate({ side: party, pins: { [party]: pin } }, { onError: failed });
  };
  const type = (digits: string) => {
    setPin(digits);
    if (error !== null) reset();
  };
  return (
    <form className="stack" onSubmit={sit}>
      <div data-first>
        <PinField
          label={t('seat.pin.label')}
          value={pin}
          error={error === null ? null : sentence(codeOf(error))}
          onType={type}
        />
      </div>
      <WaitNote left={left} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="submit"
          disabled={left > 0 || isPending}
        >
          {t('seat.pin.open')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onClose}>
          {t('seat.pin.cancel')}
        </button>
        <button className="link-button" type="button" onClick={onForgotten}>
          {t('seat.pin.forgotten')}
        </button>
      </div>
    </form>
  );
}
