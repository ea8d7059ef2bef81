import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PinField } from '../../ui/pin-field.tsx';

/** The `data-place` of the field for a new PIN. */
export const NEW_PIN = 'new-pin';

/** Fewest digits of a PIN. */
const FEWEST = 4;

interface PinFormProps {
  readonly busy: boolean;
  readonly onChoose: (pin: string) => void;
  readonly onCancel: () => void;
}

/** Chooses a PIN, typed twice. */
export function PinForm({ busy, onChoose, onCancel }: PinFormProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isShort = first.length < FEWEST;
  const differ = first !== second;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isShort && !differ && !busy) onChoose(first);
  };
  return (
    <form className="stack pin-form" onSubmit={send}>
      <PinField
        label={t('sharing.pin.label')}
        description={t('sharing.pin.hint')}
        place={NEW_PIN}
        value={first}
        error={isAsked && isShort ? t('sharing.pin.short') : null}
        onType={setFirst}
      />
      <PinField
        label={t('sharing.pin.repeat')}
        value={second}
        error={isAsked && !isShort && differ ? t('sharing.pin.differ') : null}
        onType={setSecond}
      />
      <div className="row">
        <button className="ds-button" data-variant="secondary" type="submit" disabled={busy}>
          {t('sharing.pin.save')}
        </button>
        <button className="ds-button" data-variant="tertiary" type="button" onClick={onCancel}>
          {t('sharing.pin.cancel')}
        </button>
      </div>
    </form>
  );
}
