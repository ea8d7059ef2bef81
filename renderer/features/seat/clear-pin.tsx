import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { CallError, codeOf } from '../../data/bridge.ts';
import { useClearPin } from '../../data/seat.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { LineField } from '../../ui/line-field.tsx';
import { useCountdown } from '../../ui/use-countdown.ts';
import { WaitNote } from './wait-note.tsx';

interface ClearPinProps {
  readonly id: string;
  readonly party: Party;
  readonly name: string;
  readonly onCleared: () => void;
  readonly onClose: () => void;
}

/** Takes a forgotten PIN away, by the recovery code. */
export function ClearPin({ id, party, name, onCleared, onClose }: ClearPinProps) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const [code, setCode] = useState('');
  const [until, setUntil] = useState(0);
  const { mutate, isPending, error } = useClearPin(id, party);
  const left = useCountdown(until);
  const waitFor = (failure: Error) => {
    if (failure instanceof CallError) setUntil(performance.now() + failure.wait);
  };
  const clear = (event: SubmitEvent) => {
    event.preventDefault();
    if (code.trim() === '' || left > 0 || isPending) return;
    mutate(code, { onSuccess: onCleared, onError: waitFor });
  };
  return (
    <form className="stack" onSubmit={clear}>
      <p>{t('seat.clear.text', { name })}</p>
      <div data-first>
        <LineField
          label={t('seat.clear.code')}
          description={t('seat.clear.hint')}
          typed={{
            text: code,
            tooLong: false,
            onType: (text) => setCode(text.slice(0, 1000)),
            onLeave: () => undefined,
          }}
          error={error === null ? null : sentence(codeOf(error))}
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
          {t('seat.clear.yes')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onClose}>
          {t('seat.pin.cancel')}
        </button>
      </div>
    </form>
  );
}
